/**
 * The only file that touches the browser's API. Chrome has the promise-based `browser` namespace since version 148; the
 * polyfill gives it to older ones (we support Chrome 109, the last on Windows 7) and does nothing elsewhere.
 */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
