import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Checker } from '../../engine/check.ts';
import { readKnownAdverts } from './corpora.ts';
import { measure, tally } from './measure.ts';

const FILE = 'tests/corpus/rounds.yml';
const ADVERTS = 'tests/corpus/adverts';

const HEAD = '# What was written down of each blind round before anyone read its adverts. Never changed afterwards.\n';

const count = z.int().min(0);
const rounds = z.array(
  z.strictObject({
    round: count,
    date: z.iso.date(),
    /** By language; `all` where a round was not told apart. */
    languages: z.record(
      z.string(),
      z.strictObject({
        risky: count,
        caught: count,
        honest: count,
        alarmed: count,
        /** Honest ones at serious. */
        serious: count,
        marks: count,
        marks_found: count,
      }),
    ),
  }),
);

/** What was written down of a blind round before anyone read its adverts. */
export type Round = z.infer<typeof rounds>[number];

/** All rounds so far. Throws when the file is broken: figures must not be lost unsaid. */
export function readRounds(): Round[] {
  return existsSync(FILE) ? rounds.parse(parse(readFileSync(FILE, 'utf8'))) : [];
}

/**
 * Measures fresh adverts, writes the figures down and takes the adverts into the corpus, without showing any of them. A
 * round that was written down is never measured again.
 *
 * @param files one file of adverts per language, named after it
 * @param date ISO date of today
 */
export function recordRound(round: number, files: readonly string[], check: Checker, date: string): Round {
  const before = readRounds();
  if (before.some((other) => other.round === round))
    throw new Error(`round ${round} stands in ${FILE} already; a blind figure is taken once`);
  const adverts = files.flatMap(readKnownAdverts);
  const languages: Round['languages'] = {};
  for (const language of [...new Set(adverts.map((advert) => advert.language))].sort()) {
    const sum = tally(
      measure(
        adverts.filter((advert) => advert.language === language),
        check,
      ),
    );
    languages[language] = {
      risky: sum.risky,
      caught: sum.caught,
      honest: sum.honest,
      alarmed: sum.alarmed,
      serious: sum.honestSerious,
      marks: sum.marks,
      marks_found: sum.marksFound,
    };
  }
  const entry = { round, date, languages };
  writeFileSync(FILE, HEAD + [...before, entry].map(linesOf).join(''));
  const target = `${ADVERTS}/round-${round}.jsonl`;
  if (files.length === 1) copyFileSync(files[0] as string, target);
  else writeFileSync(target, `${files.map((file) => readFileSync(file, 'utf8').trim()).join('\n')}\n`);
  return entry;
}

function linesOf({ round, date, languages }: Round): string {
  const rows = Object.entries(languages).map(([code, counts]) => {
    const parts = Object.entries(counts).map(([name, value]) => `${name}: ${value}`);
    return `    ${code}: {${parts.join(', ')}}\n`;
  });
  return `- round: ${round}\n  date: ${date}\n  languages:\n${rows.join('')}`;
}
