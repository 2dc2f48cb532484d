import locales from 'virtual:locales';
import { render } from 'preact';
import { ownFairRecruitment, ownKnowledge, ownRules } from '../../src/browser/own-file.ts';
import type { Report } from '../../src/engine/report.ts';
import { takePacks } from '../../src/packs/take-packs.ts';
import { LARGEST_FILE, LONGEST_ADVERT, readAdvertFile } from '../../src/page/advert-file.ts';
import { SelfCheck, type SelfCheckProps } from '../../src/pages/self-check.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { packsInUse, watchPacks } from '../../src/settings/pack-store.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { fairIn, type Locale, signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import type { KnowledgeTexts } from '../../src/ui/rule-text.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { startWorker } from './ask-worker.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, own, fair] = await Promise.all([ownKnowledge(), ownRules(), ownFairRecruitment()]);
let rules = await startRules();
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, selfCheck)('selfTitle'), settings.neutral);
  render(
    <SelfCheck
      look={look}
      texts={textsIn(locale)}
      entries={fairIn(locale, fair?.entries ?? [])}
      longest={LONGEST_ADVERT}
      check={rules.check}
      onReadFile={readFile}
      onPrint={() => print()}
      onCopy={copyText}
      onSave={offerFile}
    />,
    place,
  );
}

/** Our own rules and the packs that count on pages, in a worker of their own. */
async function startRules() {
  const packs = own && takePacks(own, await packsInUse());
  const worker = packs && startWorker([own, ...(fair ? [fair.pack] : []), ...packs.taken.map(({ pack }) => pack)]);
  return {
    packs,
    /** A writer sees all signs, also those turned off for the writer's own browsing. */
    async check(text: string): Promise<Report> {
      if (!worker) throw new Error('the rules could not be read');
      return worker.check(text, current.settings.reads);
    },
    stop: () => worker?.stop(),
  };
}

function textsIn(locale: Locale | undefined): KnowledgeTexts {
  const all = signsIn(locale, knowledge);
  return { ...all, rules: { ...all.rules, ...rules.packs?.textsIn(locale?.code ?? 'en') } };
}

async function readFile(file: File): ReturnType<SelfCheckProps['onReadFile']> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  return file.arrayBuffer().then(
    (bytes) => readAdvertFile(new Uint8Array(bytes), file.name),
    () => ({ problem: 'unreadable' }),
  );
}

let starting: Promise<unknown> = Promise.resolve();
watchPacks(() => {
  // One after the other, so that the last to start knows the newest packs.
  starting = starting.then(async () => {
    const before = rules;
    rules = await startRules();
    draw();
    before.stop();
  });
});
draw();
