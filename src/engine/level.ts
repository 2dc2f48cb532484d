import type { PackCombination } from './pack.ts';
import { type Combination, isAtLeast, type Level, type Sign, STRENGTHS } from './report.ts';

/**
 * Two details that speak for an advert, and no more than one strong sign: caution becomes a question. Of 300 risky adverts
 * of the blind rounds none had two such details, of 330 honest ones every fifth.
 */
const REASSURING_ENOUGH = 2;

/**
 * One detail, where a strong sign has nothing but weak ones beside it. On the blind rounds 5 to 7, as they were judged
 * before anyone read them, 13 such adverts were honest and one was risky.
 */
const REASSURING_FOR_ONE = 1;

/**
 * So many words say more than one thing. Where they hold one sign alone, it was misread as often as not: of the adverts of
 * the blind rounds and 8,900 ordinary ones, 7 risky and 6 honest had only a sign that is serious by itself. A shorter
 * message may have no room for a second.
 */
const ROOM_FOR_MORE = 40;

/**
 * The level of a listing from its signs. Evidence: red flags come true in numbers, not one by one (98 % of ordinary
 * adverts for work abroad show at least one, Volodko et al. 2019), so a weak sign alone is never shown, and signs of one
 * category count once.
 *
 * @param alone ids of rules that mean *serious* by themselves
 * @param words how many words were read
 */
export function levelOf(
  signs: readonly Sign[],
  combinations: readonly Combination[],
  reassuring: number,
  alone: ReadonlySet<string>,
  words: number,
): Level {
  const strongest = new Map<string, number>();
  for (const sign of signs) {
    const strength = STRENGTHS.indexOf(sign.strength);
    strongest.set(sign.category, Math.max(strength, strongest.get(sign.category) ?? -1));
  }
  const byStrength = [0, 0, 0];
  for (const strength of strongest.values()) byStrength[strength]!++;
  const [weak = 0, medium = 0, strong = 0] = byStrength;
  const named = (level: Level): boolean => combinations.some((combination) => isAtLeast(combination.level, level));

  // Where anything speaks for the advert, one sign is not enough for the highest level, whichever it is.
  const isLone = signs.length === 1 && words > ROOM_FOR_MORE;
  const isAlone = reassuring === 0 && !isLone && signs.some((sign) => alone.has(sign.rule));
  const isAloneAmongOthers = signs.some((sign) => alone.has(sign.rule)) && strong + medium >= 2;
  if (isAlone || isAloneAmongOthers || strong >= 2 || (strong >= 1 && medium >= 2) || named('serious'))
    return 'serious';
  const strongSigns = signs.filter((sign) => sign.strength === 'strong');
  const isSingle =
    strong === 1 &&
    signs.every((sign) => sign.strength !== 'medium') &&
    !named('caution') &&
    (strongSigns.length === 1 || strongSigns.every((sign) => !alone.has(sign.rule)));
  const isCaution = strong >= 1 || medium >= 2 || named('caution');
  if (isCaution) {
    const enough = isSingle ? REASSURING_FOR_ONE : REASSURING_ENOUGH;
    return strong <= 1 && reassuring >= enough ? 'check' : 'caution';
  }
  return medium >= 1 || weak >= 2 || named('check') ? 'check' : 'none';
}

/** The combinations that the signs make up. */
export function combinationsOf(signs: readonly Sign[], combinations: readonly PackCombination[]): Combination[] {
  const found: Combination[] = [];
  for (const { id, level, all } of combinations) {
    const rules: string[] = [];
    const isWhole = all.every((entry) => {
      const sign = entry
        .split('|')
        .map((name) =>
          signs.find(
            (s) =>
              (name.startsWith('category:') ? s.category === name.slice(9) : s.rule === name) &&
              !rules.includes(s.rule),
          ),
        )
        .find((s) => s !== undefined);
      if (sign) rules.push(sign.rule);
      return sign !== undefined;
    });
    if (isWhole) found.push({ id, level, rules });
  }
  return found;
}
