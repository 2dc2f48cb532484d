import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lesson, LessonStep } from '../files/lesson-file.ts';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { Icon } from '../ui/icons.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import { type LessonFileProps, TrainingLessonFile } from './training-lesson-file.tsx';

interface Props extends LessonFileProps {
  /** Names of the adverts, in the order of the steps. */
  names: readonly string[];
  onLesson: (lesson: Lesson) => void;
  onStart: () => void;
}

/** Adverts in an order, each with a note. */
export function TrainingLesson(props: Props) {
  const { lesson, names, onLesson, onStart } = props;
  const { title, steps } = lesson;
  const p = useTexts(training);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const [focusOn, setFocusOn] = useState<string | undefined>(undefined);
  // A moved row keeps the focus, or whoever works by keyboard would lose the place.
  useEffect(() => {
    if (focusOn === undefined) return;
    const button = list.current?.querySelector<HTMLButtonElement>(focusOn);
    (button?.disabled ? button.parentElement?.querySelector<HTMLButtonElement>('button:enabled') : button)?.focus();
    setFocusOn(undefined);
  }, [focusOn]);

  function move(from: number, by: -1 | 1): void {
    const to = from + by;
    const moved = [...steps];
    const [step] = moved.splice(from, 1);
    if (!step || to < 0 || to >= steps.length) return;
    moved.splice(to, 0, step);
    onLesson({ title, steps: moved });
    setSaid(p('trainingMoved', { name: names[from] ?? '', place: to + 1 }));
    setFocusOn(`li:nth-child(${to + 1}) .${by < 0 ? 'step-up' : 'step-down'}`);
  }
  function remove(index: number): void {
    onLesson({ title, steps: steps.filter((_, other) => other !== index) });
    setSaid(p('trainingRemoved', { name: names[index] ?? '' }));
    setFocusOn(`li:nth-child(${Math.min(index + 1, steps.length - 1)}) .step-remove`);
  }
  function note(index: number, value: string): void {
    onLesson({ title, steps: steps.map((step, other) => (other === index ? withNote(step, value) : step)) });
  }
  return (
    <section class="panel">
      <p>{p('trainingLessonLead')}</p>
      <TextAreaField
        label={p('trainingLessonTitle')}
        means={p('trainingLessonTitleMeans')}
        value={title}
        rows={1}
        longest={120}
        onInput={(value) => onLesson({ title: value, steps })}
      />
      {steps.length === 0 && <p class="means">{p('trainingLessonEmpty')}</p>}
      <ol class="steps" ref={list}>
        {steps.map((step, index) => {
          const name = names[index] ?? '';
          return (
            <li key={index} class="step">
              <div class="step-head">
                <strong>
                  {index + 1}. <bdi>{name}</bdi>
                </strong>
                <span class="training-row">
                  <Button
                    kind="icon"
                    class="step-up"
                    label={p('trainingUp', { name })}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <Icon name="up" />
                  </Button>
                  <Button
                    kind="icon"
                    class="step-down"
                    label={p('trainingDown', { name })}
                    disabled={index === steps.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <Icon name="down" />
                  </Button>
                  <Button class="step-remove" label={p('trainingRemove', { name })} onClick={() => remove(index)}>
                    {p('trainingRemoveShort')}
                  </Button>
                </span>
              </div>
              <TextAreaField
                label={p('trainingNoteLabel', { name })}
                means={p('trainingNoteMeans')}
                value={step.note ?? ''}
                rows={1}
                longest={500}
                onInput={(value) => note(index, value)}
              />
            </li>
          );
        })}
      </ol>
      <p role="status" class="means">
        {said}
      </p>
      {steps.length > 0 && (
        <Button kind="main" onClick={onStart}>
          {p('trainingStart')}
        </Button>
      )}
      <TrainingLessonFile {...props} />
    </section>
  );
}

function withNote({ note: _, ...step }: LessonStep, note: string): LessonStep {
  return note === '' ? step : { ...step, note };
}
