import locales from 'virtual:locales';
import { createSpeech } from '../../src/browser/speech.ts';
import { dressToolbar } from '../../src/browser/toolbar.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { languageFor } from '../../src/settings/spoken-language.ts';
import { languageOf } from '../../src/ui/look.ts';
import { privacy } from '../../src/ui/texts/english/privacy.ts';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { translator } from '../../src/ui/texts/t.ts';

const speech = createSpeech();

/** Shows the toolbar button under its own or under the neutral name, in the reader's language. */
export async function dress({ neutral, language }: Settings): Promise<void> {
  const spoken = languageOf(await speech.speak(languageFor(language, navigator.language, locales)));
  const name = neutral ? translator(spoken, privacy)('neutralName') : translator(spoken, shared)('appName');
  await dressToolbar(name, neutral ? 'neutral' : 'own');
}
