import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill throws where no extension API is; it takes this one as native.
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('chrome', fakeBrowser);
