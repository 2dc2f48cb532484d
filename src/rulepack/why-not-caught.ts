import { type Checker, createChecker } from '../engine/check.ts';
import type { Listing } from '../engine/listing.ts';
import { ENTITIES, type Pack, type PackAlternative } from '../engine/pack.ts';
import { parseSlot } from '../engine/slots.ts';

/** Says why a rule does not fire for an advert, and what to write so that it does. */
export type Explainer = (listing: Listing, language: string) => string;

/**
 * Tries the parts of a rule one by one: each concept alone, the whole with each exception taken away, the whole anywhere
 * in the advert. Speaks of the alternative that came nearest.
 *
 * @param detect the compiled alternatives of the rule; none when it is deprecated
 * @param pack the words that it is read with, and `fair`, those of the checklist
 */
export function whyNotCaught(detect: readonly PackAlternative[], pack: Pack, fair: Pack): Explainer {
  let tried: Checker | undefined;
  const trials = detect.flatMap((alternative, i) =>
    trialsOf(alternative).map(([name, a]) => ({ id: `${i} ${name}`, a })),
  );
  return (listing, language) => {
    if (detect.length === 0) return 'a deprecated rule is no longer looked for';
    tried ??= createChecker([
      {
        ...pack,
        combinations: [],
        reassuring: [],
        rules: trials.map(({ id, a }) => ({ id, category: 'x', strength: 'strong', detect: [a] })),
      },
      { ...fair, mentions: [] },
    ]);
    const fired = new Set(tried(listing, { languages: [language] }).signs.map(({ rule }) => rule));
    const missing = detect.map(({ all }, i) => all.filter((slot) => !fired.has(`${i} has ${slot}`)));
    const fewest = Math.min(...missing.map(({ length }) => length));
    const at = missing.findIndex(({ length }) => length === fewest);
    const near = missing[at] ?? [];
    if (near.length > 0) return near.map((slot) => lack(slot, language)).join('; ');
    const alternative = detect[at] as PackAlternative;
    const silencer = exceptionsOf(alternative).find((entry) => fired.has(`${at} but ${entry}`));
    if (silencer) return `all its words are there, but “${silencer}” silences them`;
    const absent = (alternative.needs ?? []).find((slot) => !fired.has(`${at} has ${slot}`));
    if (absent) return `all its words are there, but not what it needs: ${lack(absent, language)}`;
    return fired.has(`${at} anywhere`)
      ? 'all its words are there, but not near enough or not in order: widen `within`, or shorten the sentence'
      : 'all its words are there, but a “no”, a warning or quotation marks stand beside them, or they are not in the `field`';
  };
}

/** Parts of an alternative, each as an alternative of its own under a name. */
function trialsOf(alternative: PackAlternative): [string, PackAlternative][] {
  const { all, without: _, unless: __, needs, ordered: ___, ...rest } = alternative;
  return [
    ...[...all, ...(needs ?? [])].map((slot): [string, PackAlternative] => [
      `has ${slot}`,
      { all: [slot], within: 'sentence', negation: 'ignore', reporting: 'ignore' },
    ]),
    ...exceptionsOf(alternative).map((entry): [string, PackAlternative] => [
      `but ${entry}`,
      withoutException(alternative, entry),
    ]),
    ['anywhere', { ...rest, all, within: 'advert' }],
  ];
}

function exceptionsOf({ without = [], unless = [] }: PackAlternative): string[] {
  return [...without, ...unless];
}

/** The alternative as it would be if this exception were not there. */
export function withoutException(alternative: PackAlternative, entry: string): PackAlternative {
  const { without, unless, ...rest } = alternative;
  return {
    ...rest,
    ...(without && { without: without.filter((name) => name !== entry) }),
    ...(unless && { unless: unless.filter((name) => name !== entry) }),
  };
}

/** What to write, for an entry of `all` of which the advert has no word. */
function lack(slot: string, language: string): string {
  const { names, isDenied } = parseSlot(slot);
  if (names.some((name) => name.includes('#'))) return `it has none of the \`phrases\` of “${language}”`;
  const isEntity = names.every((name) => (ENTITIES as readonly string[]).includes(name));
  const any = names.map((name) => `“${name}”`).join(' or ');
  if (isEntity) return `no ${any} was read there that fits \`${slot}\``;
  const files = names
    .filter((name) => !(ENTITIES as readonly string[]).includes(name))
    .map((name) => `concepts/${name}.yml`);
  return `it has no ${isDenied ? 'denied ' : ''}word of ${any}: add one to ${files.join(' or ')} under \`${language}\`, or name another concept`;
}
