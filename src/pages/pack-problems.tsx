import type { PackProblem } from '../packs/pack-file.ts';
import { sayPackProblem } from '../ui/pack-problem.ts';
import { packs as english } from '../ui/texts/english/packs.ts';
import { useTexts } from '../ui/texts/t.ts';

/** What is wrong in a pack, a line each. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const p = useTexts(english);
  return (
    <ul class="pack-problems">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{sayPackProblem(problem, p)}</li>
      ))}
    </ul>
  );
}
