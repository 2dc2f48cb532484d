import locales from 'virtual:locales';
import { render } from 'preact';
import { askedSites, askForSite, boardPatterns, leaveSite, watchAskedSites } from '../../src/browser/asked-sites.ts';
import { takeHandedText } from '../../src/browser/handed-text.ts';
import { askForCheck, askTab, askTabTo, type PageState } from '../../src/browser/messages.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { ownKnowledge } from '../../src/browser/own-file.ts';
import { currentTab, readTab } from '../../src/browser/read-this-tab.ts';
import type { Report } from '../../src/engine/report.ts';
import { matchesPattern } from '../../src/page/match-pattern.ts';
import { type Found, Popup } from '../../src/pages/popup.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { changeSettings, managedSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { type KnowledgeTexts, textsTogether } from '../../src/ui/rule-text.ts';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const knowledge = await ownKnowledge();
const tab = await currentTab();
let found: Found = { status: 'loading' };
/** What came with reports: signs of packs have their words nowhere else. */
let cameAlong: KnowledgeTexts = { rules: {}, combinations: {}, reassuring: {} };
/** Opened in a tab of its own, to check a text: then there is no page below. */
const message = location.hash === '#message' ? await takeHandedText() : undefined;
let isAlways = await isAskedFor();
// Last: a change must find all that is drawn.
const current = await followSettings(locales, () => {
  draw();
  // The tab reads again by itself; give it the time of a breath.
  if (tab) setTimeout(async () => show(await askTab(tab.id), 'nothing'), 300);
});

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, shared)('appName'), settings.neutral);
  const site = tab?.host || undefined;
  render(
    <Popup
      look={look}
      texts={textsTogether(cameAlong, signsIn(locale, knowledge))}
      found={settings.enabled ? found : { status: 'off' }}
      site={site}
      isSiteOn={site === undefined || !settings.sitesOff.includes(site)}
      isOn={settings.enabled}
      managed={new Set(Object.keys(managedSettings()))}
      onSite={(on) =>
        save((now) => ({
          sitesOff: on ? now.sitesOff.filter((other) => other !== site) : [...now.sitesOff, site ?? ''],
        }))
      }
      isAlways={isAlways}
      onAlways={(on) => {
        // In the click itself: the browser asks nobody who did not click.
        void (on ? askForSite(site ?? '') : leaveSite(site ?? ''));
      }}
      message={message}
      onEverywhere={(on) => save(() => ({ enabled: on }))}
      onCheckPage={checkPage}
      check={checkText}
      onOpen={(page, topic) => void openPage(page, topic)}
      onMissed={async () => {
        // The tab knows the board and the advert; without it the note begins empty.
        if (!tab || !(await askTabTo('note-missed', tab.id))) await openPage('feedback');
      }}
      onSaveCopy={async () => tab !== undefined && (await askTabTo('save-copy', tab.id))}
    />,
    place,
  );
}

/** Undefined where there is nothing to ask: pages of the browser, and boards that are read anyway. */
async function isAskedFor(): Promise<boolean | undefined> {
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const address = new URL(tab.url);
  const isBoard = boardPatterns().some((pattern) => matchesPattern(pattern, address));
  return isBoard ? undefined : (await askedSites()).includes(tab.host);
}

function save(change: (now: Settings) => Partial<Settings>): void {
  void changeSettings(change);
}

/** A pasted message is checked where listings are, and kept nowhere. */
async function checkText(text: string): Promise<Report> {
  const answer = await askForCheck({
    listings: [{ fields: { body: text } }],
    muted: current.settings.mutedRules,
    speak: current.spoken,
    languages: current.settings.reads,
  });
  const [report] = answer?.reports ?? [];
  if (!answer || !report) throw new Error('the background did not answer');
  cameAlong = textsTogether(cameAlong, answer.texts);
  draw();
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
  if (state?.texts) cameAlong = textsTogether(cameAlong, state.texts);
  draw();
}

function foundOf(state: PageState | undefined, otherwise: 'nothing' | 'error'): Found {
  if (!state) return { status: otherwise };
  const { status, report, listing, cards = [] } = state;
  if (status === 'listing' && report) return { status, report, ...(listing && { title: listing.title }) };
  if (status === 'list') return { status, cards, ...(report && { report }) };
  return { status: status === 'listing' ? 'nothing' : status };
}

watchAskedSites(async () => {
  isAlways = await isAskedFor();
  draw();
  if (tab && isAlways) show(await readTab(tab.id), 'error');
});
draw();
show(tab && (await askTab(tab.id)), 'nothing');
