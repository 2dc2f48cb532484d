import locales from 'virtual:locales';
import { render } from 'preact';
import { askForPacks } from '../../src/browser/messages.ts';
import { ownFairRecruitment, ownKnowledge, ownRules } from '../../src/browser/own-file.ts';
import type { Report } from '../../src/engine/report.ts';
import { LARGEST_FILE, LONGEST_ADVERT, readAdvertFile } from '../../src/page/advert-file.ts';
import { SelfCheck, type SelfCheckProps } from '../../src/pages/self-check.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { watchPacks } from '../../src/settings/pack-store.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { fairIn, signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import type { KnowledgeTexts } from '../../src/ui/rule-text.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { startWorker } from './ask-worker.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, own, fair] = await Promise.all([ownKnowledge(), ownRules(), ownFairRecruitment()]);
const current = await followSettings(locales, () => {
  if (current.spoken === rules.speak) draw();
  else restartRules();
});
let rules = startRules();
watchPacks(restartRules);
draw();

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  const texts = signsIn(locale, knowledge);
  dressPage(document, look.language, translator(look.language, selfCheck)('selfTitle'), settings.neutral);
  render(
    <SelfCheck
      look={look}
      texts={{ ...texts, rules: { ...texts.rules, ...rules.texts } }}
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

/**
 * Our own rules and the packs that count on pages, in a worker of their own. The background has compiled the packs already;
 * checks wait for them, the page does not.
 */
function startRules() {
  const speak = current.spoken;
  const asked = askForPacks(speak);
  const worker = asked.then(({ packs }) => own && startWorker([own, ...(fair ? [fair.pack] : []), ...packs]));
  const started = {
    speak,
    worker,
    /** What people read about the rules of packs. */
    texts: {} as KnowledgeTexts['rules'],
    /** A writer sees all signs, also those turned off for the writer's own browsing. */
    async check(text: string): Promise<Report> {
      const ready = await worker;
      if (!ready) throw new Error('the rules could not be read');
      return ready.check(text, current.settings.reads);
    },
    stop: () => void worker.then((ready) => ready?.stop()),
  };
  void asked.then(({ texts }) => {
    started.texts = texts;
    draw();
  });
  return started;
}

function restartRules(): void {
  const before = rules;
  rules = startRules();
  draw();
  // Whoever still waits for the one before has turned to the new one by then.
  void rules.worker.then(before.stop);
}

async function readFile(file: File): ReturnType<SelfCheckProps['onReadFile']> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  return file.arrayBuffer().then(
    (bytes) => readAdvertFile(new Uint8Array(bytes), file.name),
    () => ({ problem: 'unreadable' }),
  );
}
