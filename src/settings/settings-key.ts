/** Where the reader's settings are kept in the browser's local storage. */
export const KEY = 'settings';
