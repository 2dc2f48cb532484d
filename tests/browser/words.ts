/** The English words of our screens, for finding controls by the names that people read. */
import { pages, shared } from '../../src/ui/texts/en.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';

export const say = translator(ENGLISH, { ...shared, ...pages });
