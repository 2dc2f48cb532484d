import knowledge from 'virtual:knowledge';
import { render } from 'preact';
import { askForCheck, askTab, type PageState } from '../../src/browser/messages.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { currentTab, readTab } from '../../src/browser/read-this-tab.ts';
import type { Report } from '../../src/engine/report.ts';
import { type Found, Popup } from '../../src/pages/popup.tsx';
import type { Settings } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { lookOf } from '../../src/ui/look.ts';

const place = document.getElementById('app') as HTMLElement;
let settings = await loadSettings();
const tab = await currentTab();
let found: Found = { status: 'loading' };

function draw(): void {
  const site = tab?.host || undefined;
  render(
    <Popup
      look={lookOf(settings.language, settings.scheme, navigator.language)}
      texts={knowledge}
      found={settings.enabled ? found : { status: 'off' }}
      site={site}
      isSiteOn={site === undefined || !settings.sitesOff.includes(site)}
      isOn={settings.enabled}
      onSite={(on) =>
        save((now) => ({
          sitesOff: on ? now.sitesOff.filter((other) => other !== site) : [...now.sitesOff, site ?? ''],
        }))
      }
      onEverywhere={(on) => save(() => ({ enabled: on }))}
      onCheckPage={checkPage}
      check={checkText}
      onOpen={(page, topic) => void openPage(page, topic)}
    />,
    place,
  );
}

function save(change: (now: Settings) => Partial<Settings>): void {
  void changeSettings(change);
}

/** A pasted message is checked where listings are, and kept nowhere. */
async function checkText(text: string): Promise<Report> {
  const answer = await askForCheck([{ fields: { body: text } }], settings.mutedRules);
  const [report] = answer?.reports ?? [];
  if (!report) throw new Error('the background did not answer');
  return report;
}

async function checkPage(): Promise<void> {
  if (!tab) return;
  found = { status: 'loading' };
  draw();
  show(await readTab(tab.id), 'error');
}

function show(state: PageState | undefined, otherwise: 'nothing' | 'error'): void {
  found = foundOf(state, otherwise);
  draw();
}

function foundOf(state: PageState | undefined, otherwise: 'nothing' | 'error'): Found {
  if (!state) return { status: otherwise };
  const { status, report, listing, cards = [] } = state;
  if (status === 'listing' && report) return { status, report, ...(listing && { title: listing.title }) };
  if (status === 'list') return { status, cards, ...(report && { report }) };
  return { status: status === 'listing' ? 'nothing' : status };
}

watchSettings((next) => {
  settings = next;
  draw();
  // The tab reads again by itself; give it the time of a breath.
  if (tab) setTimeout(async () => show(await askTab(tab.id), 'nothing'), 300);
});
draw();
show(tab && (await askTab(tab.id)), 'nothing');
