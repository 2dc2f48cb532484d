import { useContext, useState } from 'preact/hooks';
import type { Lesson, LessonAnswer, LessonStep } from '../files/lesson-file.ts';
import { Button } from '../ui/button.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { training } from '../ui/texts/english/training.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Sample, TrainingAdvert } from '../ui/training-sample.ts';
import { TrainingChange } from './training-change.tsx';
import { TrainingHandout } from './training-handout.tsx';
import { TrainingLesson } from './training-lesson.tsx';
import { NO_FILTERS, TrainingLibrary } from './training-library.tsx';
import type { CheckAdvert } from './training-report.ts';
import { TrainingShow } from './training-show.tsx';
import { TrainingSpot } from './training-spot.tsx';
import { NO_HANDS, TrainingVote, type Votes } from './training-vote.tsx';

/** What can be done in the room. */
export type Activity = 'library' | 'show' | 'spot' | 'vote' | 'change' | 'lesson' | 'handout';

export interface TrainingActivityProps {
  activity: Activity;
  texts: KnowledgeTexts;
  topics: readonly { id: string; title: string }[];
  library: readonly Sample[];
  lesson: Lesson;
  /** How many steps a lesson may have. */
  mostSteps: number;
  /** Those of the lesson, one for each step. */
  adverts: readonly TrainingAdvert[];
  /** The one that is open. */
  advert: TrainingAdvert | undefined;
  /** Its place in the lesson, from 0; undefined outside of it. */
  step: number | undefined;
  isProjected: boolean;
  /** Checks an advert where listings are checked. */
  check: CheckAdvert;
  onOpen: (sample: Sample) => void;
  onLesson: (lesson: Lesson) => void;
  /** False when the lesson is full. */
  onAdd: (step: LessonStep) => boolean;
  /** Shows the first advert of the lesson. */
  onStart: () => void;
  /** To a place in the lesson, which need not exist. */
  onGo: (place: number) => void;
  onLibrary: () => void;
  onSaveLesson: (lesson: Lesson) => void;
  onReadLesson: (file: File) => Promise<LessonAnswer>;
  onPrint: () => void;
}

/** The activity that was chosen. It keeps filters, hands and marks while others are chosen. */
export function TrainingActivity(props: TrainingActivityProps) {
  const { activity, texts, topics, library, lesson, mostSteps, adverts, advert, step, isProjected, check, ...act } =
    props;
  const p = useTexts(training);
  const { dir } = useContext(LanguageContext);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [votes, setVotes] = useState<Record<string, Votes>>({});
  const [marks, setMarks] = useState<Record<string, ReadonlySet<number>>>({});

  if (activity === 'library')
    return (
      <TrainingLibrary
        samples={library}
        topics={topics}
        filters={filters}
        onFilters={setFilters}
        onOpen={act.onOpen}
        onAdd={({ id }) => act.onAdd({ sample: id })}
      />
    );
  if (activity === 'lesson')
    return (
      <TrainingLesson
        lesson={lesson}
        names={adverts.map(({ name }) => name)}
        onLesson={act.onLesson}
        onSave={act.onSaveLesson}
        onRead={act.onReadLesson}
        onStart={act.onStart}
      />
    );
  if (activity === 'handout' && (advert || adverts.length > 0))
    return <TrainingHandout advert={advert} lesson={adverts} title={lesson.title} onPrint={act.onPrint} />;
  if (!advert)
    return (
      <section class="panel">
        <p>{p('trainingChoose')}</p>
        <Button kind="main" onClick={act.onLibrary}>
          {p('trainingGoLibrary')}
        </Button>
      </section>
    );
  const same = {
    advert,
    texts,
    check,
    isProjected,
    dir,
    onAfter: () => act.onGo((step ?? 0) + 1),
    onBefore: () => act.onGo((step ?? 0) - 1),
  };
  // What was revealed belongs to one advert in one place; another one begins anew.
  const key = `${step ?? ''} ${advert.id}`;
  if (activity === 'show') return <TrainingShow key={key} {...same} />;
  if (activity === 'spot')
    return (
      <TrainingSpot
        key={key}
        {...same}
        marked={marks[advert.id] ?? new Set()}
        onMark={(marked) => setMarks((now) => ({ ...now, [advert.id]: marked }))}
      />
    );
  if (activity === 'vote')
    return (
      <TrainingVote
        key={key}
        {...same}
        votes={votes[advert.id] ?? [NO_HANDS]}
        onVotes={(counted) => setVotes((now) => ({ ...now, [advert.id]: counted }))}
      />
    );
  return (
    <TrainingChange
      key={key}
      {...same}
      onKeep={
        lesson.steps.length < mostSteps
          ? (fields) => {
              const { language, country, look } = advert;
              act.onAdd({ advert: { language, ...(country && { country }), look, fields } });
            }
          : undefined
      }
    />
  );
}
