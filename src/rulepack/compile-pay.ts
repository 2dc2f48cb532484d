import type { Pack, PayBounds } from '../engine/pack.ts';
import type { Problem } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';

/** What work usually pays, by country; work of which there is no concept becomes a problem. */
export function compilePay(file: RuleFiles['pay'], concepts: ReadonlySet<string>, problems: Problem[]): Pack['pay'] {
  for (const [code, { work = {} }] of Object.entries(file))
    for (const name of Object.keys(work))
      if (!concepts.has(name))
        problems.push({
          file: 'pay.yml',
          line: 1,
          field: `${code}.work.${name}`,
          message: `there is no concepts/${name}.yml`,
        });
  return Object.fromEntries(
    Object.entries(file).map(([code, { work, ...any }]) => [
      code,
      {
        ...bounds(any as PayBounds),
        ...(work && {
          work: Object.fromEntries(Object.entries(work).map(([name, b]) => [name, bounds(b as PayBounds)])),
        }),
      },
    ]),
  );
}

function bounds({ high, low }: PayBounds): PayBounds {
  return { high, ...(low !== undefined && { low }) };
}
