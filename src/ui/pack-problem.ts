import type { PackProblem } from '../packs/pack-file.ts';
import type { packs } from './texts/english/packs.ts';
import type { Translate } from './texts/t.ts';

/** A problem in a pack, in plain words. */
export function sayPackProblem(problem: PackProblem, p: Translate<typeof packs>): string {
  switch (problem.kind) {
    case 'too-large':
      return p('packsProblemTooLarge');
    case 'not-json':
      return p('packsProblemNotJson');
    case 'not-a-pack':
      return p('packsProblemNotAPack');
    case 'newer':
      return p('packsProblemNewer');
    case 'unreadable':
      return p('packsProblemUnreadable');
    case 'too-many-forms':
      return p('packsProblemTooManyForms');
    case 'wrong':
      return p('packsProblemWrong', problem);
    case 'too-much':
      return p('packsProblemTooMuch', problem);
    case 'no-words':
      return p('packsProblemNoWords', problem);
    case 'twice':
      return p('packsProblemTwice', problem);
    case 'unknown-part':
      return p('packsProblemUnknownPart', problem);
    case 'unknown-concept':
      return p('packsProblemUnknownConcept', problem);
    case 'no-number':
      return p('packsProblemNoNumber', problem);
    case 'phrase':
      return p('packsProblemPhrase', problem);
  }
}
