import { parseSlot } from '../engine/slots.ts';
import { type Problem, problemAt } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';
import { repeatedPhrases } from './repeated-phrases.ts';
import type { Alternative } from './rule-schema.ts';

/** Languages in which everybody who adds a rule shows what it does. */
const SHOWN_IN = { en: 'English', sw: 'Swahili' } as const;

/** What is wrong with the rules as a set, where each file for itself is right. */
export function ruleSetProblems(files: RuleFiles): Problem[] {
  return [...bareStrongRules(files), ...missingExamples(files), ...unusedConcepts(files), ...repeatedPhrases(files)];
}

/** A strong rule that nothing silences cries wolf at honest adverts. */
function bareStrongRules({ rules }: RuleFiles): Problem[] {
  return rules
    .filter(({ data }) => data.strength === 'strong' && data.detect.every((a) => !a.without && !a.unless))
    .map(({ source }) =>
      problemAt(
        source,
        ['strength'],
        'a strong rule needs something that silences it: write `without` or `unless` with a concept under `detect` (a denial, an occupation, the lawful version), or make it medium',
      ),
    );
}

function missingExamples({ rules, fairRecruitment }: RuleFiles): Problem[] {
  return [...rules, ...fairRecruitment].flatMap(({ data, source }) =>
    Object.entries(SHOWN_IN)
      .filter(([code]) => !data.examples[code])
      .map(([code, name]) =>
        problemAt(
          source,
          ['examples'],
          `there are no ${name} examples: write two sentences to catch and two to leave alone under \`${code}:\`, or ask for them in the proposal`,
        ),
      ),
  );
}

function unusedConcepts({ concepts, rules, reassuring, fairRecruitment, pay, problems }: RuleFiles): Problem[] {
  // A rule that could not be read may use any of them.
  if (problems.length > 0) return [];
  const used = new Set([
    ...[...rules, ...reassuring, ...fairRecruitment].flatMap(({ data }) => data.detect.flatMap(namesIn)),
    ...concepts.flatMap(({ data }) => data.includes ?? []),
    ...Object.values(pay?.data.currencies ?? {}).flatMap(({ anchors = [] }) =>
      anchors.flatMap(({ work }) => work ?? []),
    ),
  ]);
  return concepts
    .filter(({ name }) => !used.has(name))
    .map(({ source }) =>
      problemAt(source, [], 'no rule uses this concept: name it under `detect` of a rule, or delete the file'),
    );
}

function namesIn({ all = [], without = [], unless = [], needs = [] }: Alternative): string[] {
  return [...all, ...without, ...unless, ...needs].flatMap((slot) => parseSlot(slot).names);
}
