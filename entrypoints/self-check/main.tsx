import locales from 'virtual:locales';
import { render } from 'preact';
import { ownFairRecruitment, ownKnowledge, ownRules } from '../../src/browser/own-file.ts';
import type { Report } from '../../src/engine/report.ts';
import { LARGEST_FILE, LONGEST_ADVERT, readAdvertFile } from '../../src/page/advert-file.ts';
import { SelfCheck, type SelfCheckProps } from '../../src/pages/self-check.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { fairIn, signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { startWorker } from './ask-worker.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, rules, fair] = await Promise.all([ownKnowledge(), ownRules(), ownFairRecruitment()]);
const ask = rules && startWorker(fair ? [rules, fair.pack] : [rules]);
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, selfCheck)('selfTitle'), settings.neutral);
  render(
    <SelfCheck
      look={look}
      texts={signsIn(locale, knowledge)}
      entries={fairIn(locale, fair?.entries ?? [])}
      longest={LONGEST_ADVERT}
      check={check}
      onReadFile={readFile}
      onPrint={() => print()}
      onCopy={copyText}
      onSave={offerFile}
    />,
    place,
  );
}

/** A writer sees all signs, also those turned off for the writer's own browsing. */
async function check(text: string): Promise<Report> {
  if (!ask) throw new Error('the rules could not be read');
  return ask(text, current.settings.reads);
}

async function readFile(file: File): ReturnType<SelfCheckProps['onReadFile']> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  return file.arrayBuffer().then(
    (bytes) => readAdvertFile(new Uint8Array(bytes), file.name),
    () => ({ problem: 'unreadable' }),
  );
}

draw();
