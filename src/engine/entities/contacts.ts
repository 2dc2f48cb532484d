import { AFTER_AT, AFTER_COMMA, AFTER_DOT, AFTER_JOINER, AFTER_SPACE, type Tokens } from '../tokens.ts';
import type { Around } from './around.ts';

const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
/** After a comma a number of so many digits begins another phone. */
const LONG_GROUP = 5;
const LONGEST_NAME = 5;
const DOMAIN_ENDS =
  /^(com|org|net|info|biz|me|ly|io|co|ke|ng|ug|tz|gh|za|in|ph|ae|sa|qa|uk|us|eu|app|xyz|site|online|top|shop|click|link|gl|gle|to|cc|ru|id|my|sg|vn|br|mx|es|fr|de|test|example|page|live|club|vip|work|jobs|africa)$/;

/** The token after the phone number that begins at a number; the token itself when none does. */
export function phoneFrom(token: number, around: Around): number {
  const { tokens } = around;
  let digits = 0;
  let end = token;
  while (end < tokens.count && around.isNumber(end) && tokens.sentence[end] === tokens.sentence[token]) {
    if (end > token && ((tokens.before[end] as number) & AFTER_COMMA) !== 0 && tokens.sizeOf(end) > LONG_GROUP) break;
    const text = tokens.textOf(end);
    if (/[.,]/.test(text)) break;
    digits += text.length;
    end++;
    if (digits > MOST_DIGITS) return token;
  }
  return digits >= FEWEST_DIGITS ? end : token;
}

/** First token, and the token after the last, of the e-mail address whose host begins at a token behind an @. */
export function emailAround(token: number, around: Around): [number, number] | undefined {
  const { before, count } = around.tokens;
  let start = token - 1;
  while (
    start > 0 &&
    !((before[start] as number) & AFTER_SPACE) &&
    (before[start] as number) !== 0 &&
    around.isSame(start, start - 1)
  )
    start--;
  let end = token + 1;
  while (
    end < count &&
    (before[end] as number) & (AFTER_DOT | AFTER_JOINER) &&
    !((before[end] as number) & AFTER_SPACE)
  )
    end++;
  return end > token + 1 ? [start, end] : undefined;
}

/** Whether a token behind a dot ends the host of a web address that is no e-mail address. */
export function endsLink(token: number, tokens: Tokens, around: Around): boolean {
  if (token === 0 || !DOMAIN_ENDS.test(tokens.textOf(token)) || around.isNumber(token - 1)) return false;
  for (let t = token - 1; t >= 0 && t > token - LONGEST_NAME; t--) {
    if ((tokens.before[t] as number) & AFTER_AT) return false;
    if ((tokens.before[t] as number) & AFTER_SPACE || t === 0) break;
  }
  return true;
}
