import type { TrainingAdvert } from '../ui/training-sample.ts';
import { FIELDS, overlap, type Place, placeOf } from './training-marks.ts';

/** One word of an advert, numbered through all its fields. */
export interface Word extends Place {
  text: string;
  index: number;
}

/** What a learner's marks come to. Time plays no part in it. */
export interface Comparison {
  found: TrainingAdvert['signs'];
  missed: TrainingAdvert['signs'];
  /** Stretches of words that are no sign, each with the reason where the author gave one. */
  wrong: { words: string; why?: string | undefined }[];
}

/** Marking some words around a sign is not wrong; more of them in a row are. */
const LEEWAY = 3;

/** The words of an advert, cut at spaces, as all languages of the library are written. */
export function wordsOf(fields: TrainingAdvert['fields']): Word[] {
  let index = 0;
  return FIELDS.flatMap((field) =>
    [...(fields[field] ?? '').matchAll(/\S+/g)].map((match) => ({
      field,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      index: index++,
    })),
  );
}

/**
 * Compares the words that a learner marked with the marks of the author. What only the tool marked is neither found nor
 * wrong.
 */
export function compareMarks(advert: TrainingAdvert, marked: ReadonlySet<number>, tool: readonly Place[]): Comparison {
  const words = wordsOf(advert.fields);
  const chosen = words.filter(({ index }) => marked.has(index));
  const touches = (quoted: string) => {
    const place = placeOf(advert.fields, quoted);
    return place !== undefined && chosen.some((word) => overlap(word, place));
  };
  const signs = advert.signs.flatMap((sign) => placeOf(advert.fields, sign.words) ?? []);
  const isSign = (word: Word) => [...signs, ...tool].some((place) => overlap(word, place));
  const wrong = runsOf(words, marked).flatMap((run) => {
    const isNear = run.some(isSign);
    return split(run, isSign).filter((part) => !isNear || part.length > LEEWAY);
  });
  return {
    found: advert.signs.filter((sign) => touches(sign.words)),
    missed: advert.signs.filter((sign) => !touches(sign.words)),
    wrong: wrong.map((part) => ({ words: textOf(part, advert), why: reasonFor(part, advert) })),
  };
}

/** Marked words that follow each other in one field. */
function runsOf(words: readonly Word[], marked: ReadonlySet<number>): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    if (!marked.has(word.index)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.index === word.index - 1 && last.field === word.field) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The parts of a run between its signs. */
function split(run: readonly Word[], isSign: (word: Word) => boolean): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of run) {
    if (isSign(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function textOf(part: readonly Word[], { fields }: TrainingAdvert): string {
  const [first] = part;
  const last = part.at(-1);
  return first && last ? (fields[first.field] ?? '').slice(first.start, last.end) : '';
}

function reasonFor(part: readonly Word[], advert: TrainingAdvert): string | undefined {
  return advert.fine.find(({ words }) => {
    const place = placeOf(advert.fields, words);
    return place && part.some((word) => overlap(word, place));
  })?.why;
}
