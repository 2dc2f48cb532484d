import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examine } from '../src/rulepack/examine.ts';
import { formatProblem } from '../src/rulepack/problem.ts';

/** A rule as people write it, right in every way, over the concepts `document` and `keep`. */
export const RULE = `id: documents-kept
title: Someone else keeps your passport
category: documents
strength: medium
status: experimental
added: 2026-11-23
explain: Someone else will hold your passport.
ask: [Will I keep my own passport?]
rewrite: Say that workers keep their own documents.
topic: documents
indicators: [ilo.kept]
references:
  - title: A report
    url: https://report.example/
    supports: It is an indicator.
detect:
  - all: [document, keep]
    without: [copy-of]
examples:
  en:
    match: ["Your [[passport is kept]].", The office keeps every passport.]
    no_match:
      - {text: The clerk keeps a copy of your passport., because: A copy is normal.}
      - {text: Bring your passport to the interview., because: It is only shown.}
  sw:
    match: [Pasipoti inawekwa kwetu., Ofisi inaweka pasipoti.]
    no_match:
      - {text: Leta pasipoti yako., because: Inaonyeshwa tu.}
      - {text: Ofisi inaweka mkate., because: Si pasipoti.}
`;

const FILES: Readonly<Record<string, string>> = {
  'core/documents-kept.yml': RULE,
  'concepts/document.yml': 'stands_for: A passport.\nwords: {en: [passport*], sw: [pasipoti]}\n',
  'concepts/keep.yml': 'stands_for: Holding something.\nwords: {en: [keeps, kept], sw: [inaweka, inawekwa]}\n',
  'concepts/copy-of.yml': 'stands_for: A copy only.\nwords: {en: [copy of]}\n',
  'pay.yml':
    'as_of: 2026\nyears: 3\nratios: {}\ncurrencies: {KES: {by_hand: {high: 100000, source: A survey, year: 2026}}}\n',
  'frameworks.yml':
    'ilo: {title: ILO, url: "https://ilo.example/", indicators: {kept: Papers are kept from a person.}}\n',
};

/** A small `rules/` that nothing is wrong with, and what its checks say after some of its files were changed. */
export function problemsAfter(changed: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
  cpSync('rules/languages/en.yml', path.join(folder, 'languages/en.yml'));
  cpSync('rules/languages/sw.yml', path.join(folder, 'languages/sw.yml'));
  for (const [file, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return examine(folder).problems.map(formatProblem);
}
