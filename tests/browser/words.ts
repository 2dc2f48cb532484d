/** The English words of our screens, for finding controls by the names that people read. */
import { feedback } from '../../src/ui/texts/english/feedback.ts';
import { learn } from '../../src/ui/texts/english/learn.ts';
import { options } from '../../src/ui/texts/english/options.ts';
import { packs } from '../../src/ui/texts/english/packs.ts';
import { popup } from '../../src/ui/texts/english/popup.ts';
import { privacy } from '../../src/ui/texts/english/privacy.ts';
import { savedCopy } from '../../src/ui/texts/english/saved-copy.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { training } from '../../src/ui/texts/english/training.ts';
import { welcome } from '../../src/ui/texts/english/welcome.ts';
import { workshop } from '../../src/ui/texts/english/workshop.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';

export const say = translator(ENGLISH, {
  ...shared,
  ...popup,
  ...options,
  ...packs,
  ...learn,
  ...privacy,
  ...welcome,
  ...savedCopy,
  ...training,
  ...selfCheck,
  ...feedback,
  ...workshop,
});
