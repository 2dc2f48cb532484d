import locales from 'virtual:locales';
import { render } from 'preact';
import { takeHandedNote } from '../../src/browser/handed-note.ts';
import { ownKnowledge } from '../../src/browser/own-file.ts';
import { ownVersion } from '../../src/browser/own-version.ts';
import { Feedback } from '../../src/pages/feedback.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { feedback } from '../../src/ui/texts/english/feedback.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, note] = await Promise.all([ownKnowledge(), takeHandedNote()]);
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(
    document,
    look.language,
    translator(look.language, feedback)(note.rule === undefined ? 'feedbackMissed' : 'feedbackWrong'),
    settings.neutral,
  );
  render(
    <Feedback
      look={look}
      texts={signsIn(locale, knowledge)}
      note={note}
      version={ownVersion()}
      onCopy={copyText}
      onSave={(text) => offerFile('tahadhari-note.txt', text, 'text/plain')}
    />,
    place,
  );
}

draw();
