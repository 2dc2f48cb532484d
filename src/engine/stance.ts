import { bitOf } from './grammar-words.ts';
import type { Hits } from './hits.ts';
import { ENTITIES, GRAMMAR_NUMBER, type Grammar } from './pack.ts';
import { AFTER_COLON, AFTER_COMMA, type Tokens } from './tokens.ts';

/** How many words ahead "no" and "without" reach, how many "never" and "nobody" do, and how far behind "is not required". */
const NEAR_REACH = 5;
const FAR_REACH = 14;
const BEHIND_REACH = 3;
/** A warning word counts for the next sentence when it stands among the first words of its own. */
const HEAD = 4;

const NEAR = bitOf('negator-near');
const FAR = bitOf('negator-far');
const CONTRAST = bitOf('contrast');
const CLAUSE_START = bitOf('clause-start');
const JOIN = bitOf('negator-join');

/** Whether words are said or denied, and whether a sentence makes an offer or speaks about one. */
export interface Stance {
  /** The words are denied: "we never keep passports", "fee is not required". */
  isDenied(hit: number): boolean;
  /** As `isDenied`, also by a "no" that belongs to the words of another concept ("no days off"). */
  isDeniedAtAll(hit: number): boolean;
  /** The sentence warns or reports. */
  isReported(sentence: number): boolean;
}

/** Reads negators and reporting words once for a text; questions about hits are answered from that. */
export function readStance(tokens: Tokens, grammar: Hits, hits: Hits, titleField: number): Stance {
  const behind = GRAMMAR_NUMBER['negator-after'];
  /** Grammar of several words, marked at its last word for negators and at its first for the others. */
  let phrases: Int32Array | undefined;
  const markPhrases = (name: Grammar, atEnd: boolean): void => {
    const concept = GRAMMAR_NUMBER[name];
    for (let n = 0; n < grammar.countOf(concept); n++) {
      const hit = grammar.hitOf(concept, n);
      phrases ??= new Int32Array(tokens.count + 1);
      phrases[atEnd ? grammar.endOf(hit) - 1 : grammar.startOf(hit)]! |= bitOf(name);
    }
  };
  markPhrases('negator-near', true);
  markPhrases('negator-far', true);
  markPhrases('contrast', false);
  markPhrases('clause-start', false);
  markPhrases('negator-join', false);
  const bitsAt = (token: number): number => (tokens.bits[token] as number) | (phrases?.[token] ?? 0);
  /** For each token, the end of the longest phrase of a concept that covers it and begins at or before it. */
  let coveredTo: Int32Array | undefined;

  const hasBehind = grammar.countOf(behind) > 0;
  const denied = (hit: number, whole: boolean): boolean => {
    const start = hits.startOf(hit);
    const end = hits.endOf(hit);
    if (start > 0) {
      const sentence = tokens.sentence[start];
      let hasComma = false;
      let isJoined = false;
      for (let t = start - 1; t >= 0 && start - t <= FAR_REACH && tokens.sentence[t] === sentence; t--) {
        const gap = tokens.before[t + 1] as number;
        const bits = bitsAt(t);
        if (gap & AFTER_COLON) break;
        if (gap & AFTER_COMMA) {
          if (bitsAt(t + 1) & CLAUSE_START) break;
          hasComma = true;
        }
        if (bits & FAR) return true;
        if (bits & CONTRAST) break;
        if (bits & JOIN) isJoined = true;
        if (bits & NEAR && start - t <= NEAR_REACH && (!hasComma || isJoined)) {
          coveredTo ??= coverage(tokens, hits);
          const covered = coveredTo[t] as number;
          if (whole || covered <= t + 1 || covered > start) return true;
        }
      }
    }
    if (!hasBehind) return false;
    const n = grammar.firstFrom(behind, end);
    if (n >= grammar.countOf(behind)) return false;
    const at = grammar.startOf(grammar.hitOf(behind, n));
    if (at >= end + BEHIND_REACH || tokens.sentence[at] !== tokens.sentence[start]) return false;
    // "High pay, experience is not needed": what stands behind a comma denies its own words.
    for (let t = end; t <= at; t++) if ((tokens.before[t] as number) & AFTER_COMMA) return false;
    return true;
  };

  let reported: Set<number> | undefined;
  let everything = false;
  const report = (name: Grammar, alsoNext: boolean): void => {
    const concept = GRAMMAR_NUMBER[name];
    for (let n = 0; n < grammar.countOf(concept); n++) {
      const hit = grammar.hitOf(concept, n);
      const start = grammar.startOf(hit);
      const sentence = tokens.sentence[start] as number;
      let isNear = false;
      for (let t = start - 1; t >= start - 3 && t >= 0 && tokens.sentence[t] === sentence; t--)
        if (bitsAt(t) & (NEAR | FAR)) isNear = true;
      if (isNear) continue;
      const isHead = start < HEAD || tokens.sentence[start - HEAD] !== sentence;
      if (alsoNext && !isHead) continue;
      if (tokens.field[start] === titleField) everything = true;
      reported ??= new Set();
      reported.add(sentence);
      if (alsoNext) reported.add(sentence + 1);
    }
  };
  report('report-sentence', false);
  report('report-following', true);

  return {
    isDenied: (hit) => denied(hit, false),
    isDeniedAtAll: (hit) => denied(hit, true),
    isReported: (sentence) => everything || (reported?.has(sentence) ?? false),
  };
}

function coverage(tokens: Tokens, hits: Hits): Int32Array {
  const covered = new Int32Array(tokens.count + 1);
  hits.forEach((concept, hit) => {
    const start = hits.startOf(hit);
    const end = hits.endOf(hit);
    if (concept < ENTITIES.length || end - start < 2) return;
    for (let t = start; t < end; t++) if (end > (covered[t] as number)) covered[t] = end;
  });
  return covered;
}
