import { defineBackground } from 'wxt/utils/define-background';
import { whenInstalled, whenStarted } from '../../src/browser/installed.ts';
import { handleMessages } from '../../src/browser/messages.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { showOnToolbar } from '../../src/browser/toolbar.ts';
import { loadSettings, watchSettings } from '../../src/settings/store.ts';
import { checkListings } from './check-listings.ts';
import { dress } from './dress.ts';

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
  whenInstalled(() => void openPage('welcome'));
  whenStarted(async () => {
    const settings = await loadSettings();
    if (settings.neutral) await dress(settings);
  });
  watchSettings((settings) => void dress(settings));
});
