import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import type { PackProblem } from '../packs/pack-file.ts';
import { type Draft, packOf, type Written } from './workshop-draft.ts';
import type { Tried } from './workshop-examples.tsx';

/** Tries a pack on texts. Changes nothing; a rejection means that nobody answered. */
export type TryPack = (
  pack: Written,
  texts: readonly string[],
) => Promise<{ problems: readonly PackProblem[]; reports: readonly Report[] }>;

/** Milliseconds without a key press after which the examples are tried. */
const PAUSE = 250;

/**
 * What the examples answer, a moment after the last key; the answer before stays until then.
 *
 * @param isEmpty there is no rule to try yet
 */
export function useTried(
  onTry: TryPack,
  draft: Draft,
  isEmpty: boolean,
): { tried: Tried; problems: readonly PackProblem[] | 'failed' } {
  const [tried, setTried] = useState<Tried>('waiting');
  const [problems, setProblems] = useState<readonly PackProblem[] | 'failed'>([]);
  const { match, noMatch } = useMemo(
    () => ({ match: draft.match.filter(isWritten), noMatch: draft.noMatch.filter(isWritten) }),
    [draft],
  );
  useEffect(() => {
    let isOvertaken = false;
    const timer = setTimeout(() => {
      if (isEmpty) {
        setTried('waiting');
        setProblems([]);
        return;
      }
      onTry(packOf(draft), [...match, ...noMatch]).then(
        (answer) => {
          if (isOvertaken) return;
          setProblems(answer.problems);
          const { reports } = answer;
          setTried(
            answer.problems.length > 0
              ? 'waiting'
              : { match: reports.slice(0, match.length), noMatch: reports.slice(match.length) },
          );
        },
        () => {
          if (!isOvertaken) setProblems('failed');
        },
      );
    }, PAUSE);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [draft, isEmpty]);
  return { tried, problems };
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
