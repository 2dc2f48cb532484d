import { phraseForms } from './phrase-forms.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Checked, RuleFiles } from './read-rules.ts';
import type { ConceptFile } from './rule-schema.ts';

/**
 * Phrases that find nothing new: written twice in one list, or in a concept and in one that it includes. Two phrases are
 * the same when the engine reads them alike, so capitals, accents and letters that sound alike make no difference.
 */
export function repeatedPhrases(
  files: Pick<RuleFiles, 'concepts' | 'rules' | 'reassuring' | 'fairRecruitment'>,
): Problem[] {
  const problems: Problem[] = [];
  const concepts = new Map(files.concepts.map((file) => [file.name, file]));
  for (const file of files.concepts) {
    for (const part of ['words', 'except'] as const) problems.push(...repeatedIn(file.data[part], file, [part]));
    for (const name of includedBy(file.name, concepts))
      problems.push(...alsoIn(file, concepts.get(name) as Checked<ConceptFile>));
  }
  for (const file of [...files.rules, ...files.reassuring, ...files.fairRecruitment])
    file.data.detect.forEach(({ phrases }, i) => {
      problems.push(...repeatedIn(phrases, file, ['detect', i, 'phrases']));
    });
  return problems;
}

type Lists = Record<string, string[]> | undefined;

function repeatedIn(
  lists: Lists,
  { source }: Pick<Checked<unknown>, 'source'>,
  path: readonly PropertyKey[],
): Problem[] {
  return Object.entries(lists ?? {}).flatMap(([code, phrases]) => {
    const first = new Map<string, string>();
    return phrases.flatMap((phrase, i) => {
      const key = readAs(phrase);
      const twin = first.get(key);
      if (twin === undefined) first.set(key, phrase);
      if (twin === undefined || key === '') return [];
      return [
        problemAt(
          source,
          [...path, code, i],
          twin === phrase
            ? `“${phrase}” stands here twice: take one out`
            : `“${phrase}” is read just like “${twin}”, which stands before it: take one out`,
        ),
      ];
    });
  });
}

/** Phrases of a concept that one of those it includes has in the same language. */
function alsoIn({ data, source }: Checked<ConceptFile>, included: Checked<ConceptFile>): Problem[] {
  return Object.entries(data.words ?? {}).flatMap(([code, phrases]) => {
    const theirs = new Set((included.data.words?.[code] ?? []).map(readAs));
    return phrases.flatMap((phrase, i) =>
      theirs.has(readAs(phrase)) && readAs(phrase) !== ''
        ? [
            problemAt(
              source,
              ['words', code, i],
              `“${phrase}” stands in “${included.name}” too, which this concept includes: take it out here`,
            ),
          ]
        : [],
    );
  });
}

function includedBy(name: string, concepts: ReadonlyMap<string, Checked<ConceptFile>>): Set<string> {
  const found = new Set<string>();
  const add = (from: string): void => {
    for (const next of concepts.get(from)?.data.includes ?? [])
      if (next !== name && concepts.has(next) && !found.has(next)) {
        found.add(next);
        add(next);
      }
  };
  add(name);
  return found;
}

const seen = new Map<string, string>();

/** What the engine looks for, whatever the way it is written; empty when the phrase cannot be matched. */
function readAs(phrase: string): string {
  const known = seen.get(phrase);
  if (known !== undefined) return known;
  const forms = phraseForms(phrase, NOWHERE, [], []).sort().join('\n');
  seen.set(phrase, forms);
  return forms;
}

/** Compiling has told of phrases that cannot be matched. */
const NOWHERE = { file: '', data: undefined, lineOf: () => 1 };
