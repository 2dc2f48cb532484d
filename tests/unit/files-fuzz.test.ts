import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { lessonText, parseLesson } from '../../src/files/lesson-file.ts';
import { compilePack } from '../../src/packs/compile-pack.ts';
import { parsePack } from '../../src/packs/pack-file.ts';
import { beginsAsHtml } from '../../src/page/begins-as-html.ts';
import { sayProblem } from '../../src/pages/training-lesson-file.tsx';
import { changesBetween } from '../../src/settings/compare.ts';
import { packsIn, repairPacks, withPack } from '../../src/settings/pack-store.ts';
import { DEFAULT_SETTINGS, repairSettings, usableIn } from '../../src/settings/schema.ts';
import { sayPackProblem } from '../../src/ui/pack-problem.ts';
import { packs } from '../../src/ui/texts/english/packs.ts';
import { training } from '../../src/ui/texts/english/training.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';
import { QUARRY, QUARRY_ADVERT } from '../browser/pack-samples.ts';
import { EMPTY_PACK } from './empty-pack.ts';
import { hostileFiles } from './hostile-files.ts';

/** Files of each kind. */
const FILES = 10_000;
/** Milliseconds for one file: far more than it takes on a busy machine, far less than a freeze. */
const LONGEST = 2000;
const PATIENCE = 60_000;

const PROTOTYPE = Reflect.ownKeys(Object.prototype).length;

function run(valid: unknown, hold: (text: string) => void): void {
  fc.assert(
    fc.property(hostileFiles(valid), (text) => {
      const start = performance.now();
      hold(text);
      expect(performance.now() - start).toBeLessThan(LONGEST);
    }),
    { numRuns: FILES },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype).length).toBe(PROTOTYPE);
});

test(
  'pack files',
  () => {
    const p = translator(ENGLISH, packs);
    const ground = { concepts: new Set(['fee-word', 'document']), languages: new Set(['any', 'en', 'sw', 'fr']) };
    const listing = listingOf({ title: QUARRY_ADVERT.title, body: QUARRY_ADVERT.body.join('\n') });
    const stored = [{ on: true, text: JSON.stringify(QUARRY) }];
    let used = 0;
    run(QUARRY, (text) => {
      const read = parsePack(text);
      const compiled = 'file' in read ? compilePack(read.file, ground) : read;
      if ('pack' in compiled) {
        // Building a checker takes its time, so every tenth is used.
        if (used++ % 10 === 0) createChecker([EMPTY_PACK, compiled.pack])(listing);
      } else {
        const words = compiled.problems.map((problem) => sayPackProblem(problem, p));
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const sentence of words) expect(sentence).not.toMatch(/\{(where|name|says)\}/);
      }
      // Whatever comes: what is there stays, unless a pack of the same id takes its place.
      const after = withPack(stored, text);
      if (after.length === 2) expect(after[0]).toBe(stored[0]);
      const data = parsed(text);
      for (const one of repairPacks(data)) expect(Object.keys(one).sort()).toEqual(['on', 'text']);
      repairPacks({ version: 1, packs: data });
      if (typeof data === 'object' && data !== null) packsIn(data as Record<string, unknown>);
      packsIn({ packs: [data, text] });
    });
    expect(stored).toEqual([{ on: true, text: JSON.stringify(QUARRY) }]);
    expect(used).toBeGreaterThan(100);
    expect(ground.concepts.size + ground.languages.size).toBe(6);
  },
  PATIENCE,
);

test(
  'lesson files',
  () => {
    const p = translator(ENGLISH, training);
    const known = new Set(['en-one', 'sw-two']);
    const lesson = {
      title: 'Monday',
      steps: [
        { sample: 'en-one', note: 'Ask.' },
        { advert: { language: 'ar', country: 'KW', look: 'chat' as const, fields: { title: 'عمل', body: 'نص' } } },
      ],
    };
    run(JSON.parse(lessonText(lesson)), (text) => {
      const answer = parseLesson(text, known);
      if ('lesson' in answer) expect(parseLesson(lessonText(answer.lesson), known)).toEqual(answer);
      else {
        const words = answer.problems.map((problem) => sayProblem(problem, p));
        expect(words.length).toBeGreaterThan(0);
        for (const sentence of words) expect(sentence).not.toContain('undefined');
      }
    });
    expect(known.size).toBe(2);
  },
  PATIENCE,
);

test(
  'settings files, and what an administrator sets',
  () => {
    const before = JSON.stringify(DEFAULT_SETTINGS);
    const valid = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'], mutedRules: ['documents-kept'], country: 'KE' };
    run(valid, (text) => {
      const data = parsed(text);
      const repaired = repairSettings(data);
      expect(repairSettings(repaired)).toEqual(repaired);
      expect(Object.keys(repaired)).toEqual(Object.keys(DEFAULT_SETTINGS));
      changesBetween(DEFAULT_SETTINGS, repaired);
      if (typeof data !== 'object' || data === null) return;
      const managed = usableIn(data as Record<string, unknown>);
      // What is used is what was set, to the letter, lists without what is wrong; all else is the reader's own.
      for (const [field, value] of Object.entries(managed)) {
        const given = (data as Record<string, unknown>)[field];
        if (Array.isArray(value)) expect(given).toEqual(expect.arrayContaining(value));
        else expect(value).toEqual(given);
      }
    });
    expect(JSON.stringify(DEFAULT_SETTINGS)).toBe(before);
  },
  PATIENCE,
);

test(
  'advert files: what stands before the first tag',
  () => {
    const piece = fc.constantFrom(
      '<!-- -->',
      '<!---->',
      '<!--',
      '-->',
      ' ',
      '\n',
      'x',
      '<',
      '<html',
      '<!doctype html>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(30), (pieces, comments) => {
        const rest = pieces.join('');
        const start = performance.now();
        const isHtml = beginsAsHtml('<!-- -->'.repeat(comments) + rest);
        expect(performance.now() - start).toBeLessThan(LONGEST);
        // Whole comments in front change nothing.
        expect(isHtml).toBe(beginsAsHtml(rest));
      }),
      { numRuns: FILES },
    );
  },
  PATIENCE,
);
