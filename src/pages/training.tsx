import '../ui/page.css';
import '../ui/wide-page.css';
import './training.css';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Lesson, LessonStep } from '../files/lesson-file.ts';
import { Button } from '../ui/button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { Notice } from '../ui/notice.tsx';
import { training } from '../ui/texts/english/training.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Sample } from '../ui/training-sample.ts';
import { type Activity, TrainingActivity, type TrainingActivityProps } from './training-activity.tsx';
import { inOrder } from './training-order.ts';
import { AdvertPlace } from './training-place.tsx';
import { useProjector } from './training-projector.ts';
import { advertsOf } from './training-steps.ts';

export interface TrainingProps
  extends Pick<
    TrainingActivityProps,
    'texts' | 'topics' | 'mostSteps' | 'check' | 'onSaveLesson' | 'onReadLesson' | 'onPrint'
  > {
  look: Look;
  samples: readonly Sample[] | 'loading' | 'failed';
}

export function Training(props: TrainingProps) {
  const { isProjected, setProjected } = useProjector();
  return (
    <Frame look={props.look} class={isProjected ? 'page training projected' : 'page training'}>
      <TrainingContent {...props} isProjected={isProjected} onProjected={setProjected} />
    </Frame>
  );
}

const ACTIVITIES = [
  ['library', 'trainingLibrary'],
  ['show', 'trainingShow'],
  ['spot', 'trainingSpot'],
  ['vote', 'trainingVote'],
  ['change', 'trainingChange'],
  ['lesson', 'trainingLesson'],
  ['handout', 'trainingHandout'],
] as const satisfies readonly [Activity, keyof typeof training][];

/** What is open: an advert of the library, or a step of the lesson, counted from 0. */
type Open = { sample: Sample } | { step: number } | undefined;

interface ContentProps extends TrainingProps {
  isProjected: boolean;
  onProjected: (on: boolean) => void;
}

function TrainingContent(props: ContentProps) {
  const { samples, isProjected, onProjected } = props;
  const p = useTexts(training);
  const { code } = useContext(LanguageContext);
  const [activity, setActivity] = useState<Activity>('library');
  const [lesson, setLesson] = useState<Lesson>({ title: '', steps: [] });
  const [open, setOpen] = useState<Open>(undefined);
  const library = useMemo(() => (typeof samples === 'string' ? [] : inOrder(samples, code)), [samples, code]);
  const adverts = useMemo(() => advertsOf(lesson, library), [lesson, library]);
  const step = open && 'step' in open ? Math.min(open.step, adverts.length - 1) : undefined;
  const advert = open && 'sample' in open ? open.sample : adverts[step ?? -1];

  function goTo(next: number): void {
    if (step !== undefined && next >= 0 && next < adverts.length) setOpen({ step: next });
  }
  function add(added: LessonStep): boolean {
    if (lesson.steps.length >= props.mostSteps) return false;
    setLesson((now) => ({ ...now, steps: [...now.steps, added] }));
    return true;
  }
  function show(shown: Open): void {
    setOpen(shown);
    setActivity('show');
  }

  const needsAdvert = !['library', 'lesson', 'handout'].includes(activity);
  return (
    <main class="wide-middle">
      <header class="training-head page-controls">
        <div>
          <h1>{p('trainingTitle')}</h1>
          {!isProjected && <p class="means">{p('trainingLead')}</p>}
        </div>
        <Button describedBy="projector-means" onClick={() => onProjected(!isProjected)}>
          {isProjected ? p('trainingProjectorEnd') : p('trainingProjector')}
        </Button>
        <span id="projector-means" class="hidden">
          {p('trainingProjectorMeans')}
        </span>
      </header>
      <nav class="page-controls" aria-label={p('trainingActivities')}>
        <ul class="activities">
          {ACTIVITIES.map(([id, name]) => (
            <li key={id}>
              <button
                type="button"
                class="activity"
                aria-current={activity === id ? 'page' : undefined}
                onClick={() => setActivity(id)}
              >
                {p(name)}
                {id === 'lesson' && lesson.steps.length > 0 && ` (${lesson.steps.length})`}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {needsAdvert && advert && (
        <AdvertPlace
          advert={advert}
          note={step === undefined ? undefined : lesson.steps[step]?.note}
          place={step}
          count={adverts.length}
          onGo={goTo}
        />
      )}
      {samples === 'loading' && <p>{p('trainingLoading')}</p>}
      {samples === 'failed' && <Notice tone="problem">{p('trainingNoSamples')}</Notice>}
      {typeof samples !== 'string' && (
        <TrainingActivity
          {...props}
          activity={activity}
          library={library}
          lesson={lesson}
          adverts={adverts}
          advert={advert}
          step={step}
          onOpen={(sample) => show({ sample })}
          onLesson={setLesson}
          onAdd={add}
          onStart={() => show({ step: 0 })}
          onGo={goTo}
          onLibrary={() => setActivity('library')}
        />
      )}
    </main>
  );
}
