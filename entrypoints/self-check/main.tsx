import locales from 'virtual:locales';
import { render } from 'preact';
import { askForPacks } from '../../src/browser/messages.ts';
import { ownFairRecruitment, ownKnowledge, ownRules } from '../../src/browser/own-file.ts';
import { LARGEST_FILE, LONGEST_ADVERT, readAdvertFile } from '../../src/page/advert-file.ts';
import { SelfCheck, type SelfCheckProps } from '../../src/pages/self-check.tsx';
import { selfCheckRules } from '../../src/pages/self-check-rules.ts';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { packsInUse, watchPacks } from '../../src/settings/pack-store.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { fairIn, signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { startWorker } from './ask-worker.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, own, fair] = await Promise.all([ownKnowledge(), ownRules(), ownFairRecruitment()]);
const current = await followSettings(locales, () => {
  rules.speakIn(current.spoken);
  draw();
});
/** A writer sees all signs, also those turned off for the writer's own browsing. */
const rules = selfCheckRules(current.spoken, {
  own: own ? [own, ...(fair ? [fair.pack] : [])] : [],
  start: startWorker,
  hasPacks: async () => (await packsInUse()).length > 0,
  askForPacks,
  languages: () => current.settings.reads,
  onChange: draw,
});
watchPacks(rules.packsChanged);
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

async function readFile(file: File): ReturnType<SelfCheckProps['onReadFile']> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  return file.arrayBuffer().then(
    (bytes) => readAdvertFile(new Uint8Array(bytes), file.name),
    () => ({ problem: 'unreadable' }),
  );
}
