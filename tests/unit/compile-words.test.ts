import { expect, test } from 'vitest';
import { readPhrases } from '../../src/engine/phrase-list.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const { pack } = compile(readRules('rules'));

function phrases(code: string, concept: string): string[] {
  const words = pack.languages.find((language) => language.code === code)?.words[concept] ?? '';
  return readPhrases(words).map((phrase) => phrase.join(' '));
}

test('a concept with exceptions keeps long phrases beside short ones: an exception takes only the short ones away', () => {
  // “Masaje relajante” is an exception, and “relax” alone counts as well.
  expect(phrases('es', 'sexual-services')).toContain('masaje* relax completo');
});
