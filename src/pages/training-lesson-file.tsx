import { useState } from 'preact/hooks';
import type { Lesson, LessonAnswer, LessonProblem } from '../files/lesson-file.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { training } from '../ui/texts/english/training.ts';
import { type Translate, useTexts } from '../ui/texts/t.ts';

export interface LessonFileProps {
  lesson: Lesson;
  /** Offers the lesson as a file. */
  onSave: (lesson: Lesson) => void;
  /** Reads a file; what is wrong in it comes back as problems. */
  onRead: (file: File) => Promise<LessonAnswer>;
  onLesson: (lesson: Lesson) => void;
}

type Done = { earlier: Lesson; count: number } | LessonProblem[] | undefined;

/** Saves the lesson to a file and opens one. A file with a mistake changes nothing. */
export function TrainingLessonFile({ lesson, onSave, onRead, onLesson }: LessonFileProps) {
  const p = useTexts(training);
  const [done, setDone] = useState<Done>(undefined);

  async function open(file: File): Promise<void> {
    const answer = await onRead(file);
    if ('problems' in answer) {
      setDone(answer.problems);
      return;
    }
    setDone({ earlier: lesson, count: answer.lesson.steps.length });
    onLesson(answer.lesson);
  }

  return (
    <>
      <div class="training-row">
        <Button onClick={() => onSave(lesson)}>{p('trainingSave')}</Button>
        <FileButton accept=".json,application/json" onFile={open}>
          {p('trainingLoad')}
        </FileButton>
      </div>
      <div role="status">
        {Array.isArray(done) && (
          <Notice tone="problem">
            <p>{p('trainingRefused')}</p>
            <ul>
              {done.map((problem) => (
                <li key={JSON.stringify(problem)}>{sayProblem(problem, p)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {done && !Array.isArray(done) && (
          <Notice tone="good">
            <p>{p('trainingLoaded', { count: done.count })}</p>
            {done.earlier.steps.length > 0 && (
              <Button
                onClick={() => {
                  onLesson(done.earlier);
                  setDone(undefined);
                }}
              >
                {p('trainingUnload')}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </>
  );
}

/** A problem in a file, in plain words. */
export function sayProblem(problem: LessonProblem, p: Translate<typeof training>): string {
  switch (problem.kind) {
    case 'too-large':
      return p('trainingProblemTooLarge');
    case 'not-json':
      return p('trainingProblemNotJson');
    case 'not-a-lesson':
      return p('trainingProblemNotALesson');
    case 'newer':
      return p('trainingProblemNewer');
    case 'title':
      return p('trainingProblemTitle');
    case 'too-many':
      return p('trainingProblemTooMany');
    case 'unreadable':
      return p('trainingProblemUnreadable');
    case 'step-empty':
      return p('trainingProblemStepEmpty', { step: problem.step });
    case 'step-long':
      return p('trainingProblemStepLong', { step: problem.step });
    case 'step-wrong':
      return p('trainingProblemStepWrong', { step: problem.step });
    case 'step-unknown':
      return p('trainingProblemStepUnknown', { step: problem.step, name: problem.name });
  }
}
