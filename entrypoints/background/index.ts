import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '../../src/browser/messages.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { showOnToolbar } from '../../src/browser/toolbar.ts';
import { checkListings } from './check-listings.ts';

export default defineBackground(() => {
  handleMessages({
    check: checkListings,
    report({ level, count }, tabId) {
      if (tabId !== undefined) void showOnToolbar(tabId, level, count);
      return undefined;
    },
    open({ page, topic }) {
      void openPage(page, topic);
      return undefined;
    },
  });
});
