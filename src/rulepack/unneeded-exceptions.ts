import { createChecker } from '../engine/check.ts';
import type { Pack, PackRule } from '../engine/pack.ts';
import { type Problem, problemAt } from './problem.ts';
import { readExample } from './read-example.ts';
import type { Checked } from './read-rules.ts';
import type { RuleFile } from './rule-schema.ts';
import { withoutException } from './why-not-caught.ts';

/**
 * Each `without` and `unless` must silence some example that would fire without it.
 *
 * @returns a problem for each that silences none
 */
export function unneededExceptions(rules: readonly Checked<RuleFile>[], pack: Pack): Problem[] {
  const problems: Problem[] = [];
  // One checker for all: every rule once for each of its exceptions, with that exception taken away.
  const variants = rules.flatMap(({ data }) => {
    const compiled = pack.rules.find((rule) => rule.id === data.id);
    const entries = new Set(compiled?.detect.flatMap(({ without = [], unless = [] }) => [...without, ...unless]));
    return [...entries].map((entry) => ({
      ...(compiled as PackRule),
      id: `${data.id} ${entry}`,
      detect: (compiled as PackRule).detect.map((a) => withoutException(a, entry)),
    }));
  });
  const check = createChecker([{ ...pack, rules: variants, combinations: [], reassuring: [] }]);
  for (const { data, source } of rules) {
    const own = variants.filter((variant) => variant.id.startsWith(`${data.id} `));
    if (own.length === 0) continue;
    const fired = new Set(
      Object.entries(data.examples).flatMap(([language, examples]) =>
        examples.no_match.flatMap((example) =>
          check(readExample(example).listing, { languages: [language] }).signs.map((sign) => sign.rule),
        ),
      ),
    );
    for (const { id } of own) {
      if (fired.has(id)) continue;
      const entry = id.slice(data.id.length + 1);
      const path = [
        'detect',
        data.detect.findIndex((a) => [...(a.without ?? []), ...(a.unless ?? [])].includes(entry)),
      ];
      problems.push(
        problemAt(
          source,
          path,
          `no example needs “${entry}”: take it out, or add a no_match example that only “${entry}” silences`,
        ),
      );
    }
  }
  return problems;
}
