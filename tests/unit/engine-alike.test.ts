import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const check = createChecker([compile(readRules('rules')).pack]);
const rulesOf = (body: string): string[] => check(listingOf({ body })).signs.map(({ rule }) => rule);

describe('a word that only looks like a “no” of English or Swahili denies nothing', () => {
  test.each([
    [
      'Romanian “și”',
      'Căutăm oameni pentru fermă, avem cazare. Pașaportul și buletinul stau la patron.',
      'documents-kept',
    ],
    ['Portuguese “no”', 'Você trabalha no hotel e o passaporte fica com o patrão.', 'documents-kept'],
    [
      'Indonesian “bila”',
      'Kami cari orang untuk kerja di kapal. Bila sudah tiba majikan simpan paspor.',
      'documents-kept',
    ],
  ])('%s', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test.each([
    'No agents. No fees. No charges. We keep no passports.',
    'Vaga: hotel in Lisboa. We are an employer with no agents; there is no fee for the visa and no deposit.',
    'Hakuna ada ya usajili. Si lazima ulipe, si kweli kwamba tunashika pasipoti.',
  ])('the “no” itself still does: %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
