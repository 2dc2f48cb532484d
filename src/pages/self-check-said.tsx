import { Notice } from '../ui/notice.tsx';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useTexts } from '../ui/texts/t.ts';

/** Why a file gives no text; `several`: more than one was dropped. */
export type FileProblem = 'too-large' | 'document' | 'binary' | 'encoding' | 'empty' | 'unreadable' | 'several';

/** What there is to say about the last step; undefined when it speaks for itself. */
export type Note =
  | { kind: 'problem'; problem: FileProblem }
  | { kind: 'opened'; name: string }
  | { kind: 'cleared' }
  | { kind: 'said'; key: 'selfAdded' | 'selfComparedHere' | 'selfCopied' | 'selfCopyFailed' | 'selfSaved' }
  | undefined;

const PROBLEMS = {
  document: 'selfProblemDocument',
  binary: 'selfProblemBinary',
  encoding: 'selfProblemEncoding',
  empty: 'selfProblemEmpty',
  unreadable: 'selfProblemUnreadable',
  several: 'selfProblemSeveral',
} as const;

/** What the last step came to. */
export function SelfCheckSaid({ note, longest }: { note: Note; longest: number }) {
  const p = useTexts(selfCheck);
  if (!note) return null;
  if (note.kind === 'said')
    return <Notice tone={note.key === 'selfCopyFailed' ? 'problem' : 'good'}>{p(note.key)}</Notice>;
  if (note.kind === 'problem')
    return (
      <Notice tone="problem">
        {note.problem === 'too-large' ? p('selfProblemTooLarge', { count: longest }) : p(PROBLEMS[note.problem])}
      </Notice>
    );
  return <Notice>{note.kind === 'opened' ? p('selfOpened', { name: note.name }) : p('selfCleared')}</Notice>;
}
