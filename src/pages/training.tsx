import '../ui/page.css';
import '../ui/wide-page.css';
import './training.css';
import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Lesson, LessonAnswer, LessonStep } from '../settings/lesson-file.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { training } from '../ui/texts/english/training.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Sample, TrainingAdvert } from '../ui/training-sample.ts';
import { TrainingChange } from './training-change.tsx';
import { TrainingHandout } from './training-handout.tsx';
import { TrainingLesson } from './training-lesson.tsx';
import { NO_FILTERS, TrainingLibrary } from './training-library.tsx';
import { useProjector } from './training-projector.ts';
import type { CheckAdvert } from './training-report.ts';
import { TrainingShow } from './training-show.tsx';
import { TrainingSpot } from './training-spot.tsx';
import { advertsOf, canAdd } from './training-steps.ts';
import { NO_HANDS, TrainingVote, type Votes } from './training-vote.tsx';

export interface TrainingProps {
  look: Look;
  texts: KnowledgeTexts;
  topics: readonly { id: string; title: string }[];
  samples: readonly Sample[] | 'loading' | 'failed';
  /** Checks an advert where listings are checked. */
  check: CheckAdvert;
  onSaveLesson: (lesson: Lesson) => void;
  onReadLesson: (file: File) => Promise<LessonAnswer>;
  onPrint: () => void;
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
] as const;
type Activity = (typeof ACTIVITIES)[number][0];

/** What is open: an advert of the library, or a step of the lesson, counted from 0. */
type Open = { sample: Sample } | { step: number } | undefined;

interface ContentProps extends TrainingProps {
  isProjected: boolean;
  onProjected: (on: boolean) => void;
}

function TrainingContent(props: ContentProps) {
  const { texts, samples, check, isProjected, onProjected } = props;
  const p = useTexts(training);
  const { code, dir } = useContext(LanguageContext);
  const [activity, setActivity] = useState<Activity>('library');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [lesson, setLesson] = useState<Lesson>({ title: '', steps: [] });
  const [open, setOpen] = useState<Open>(undefined);
  const [votes, setVotes] = useState<Record<string, Votes>>({});
  const [marks, setMarks] = useState<Record<string, ReadonlySet<number>>>({});
  const library = useMemo(() => inOrder(samples, code), [samples, code]);
  const adverts = useMemo(() => advertsOf(lesson, library), [lesson, library]);
  const step = open && 'step' in open ? Math.min(open.step, adverts.length - 1) : undefined;
  const advert = open && 'sample' in open ? open.sample : adverts[step ?? -1];

  function goTo(next: number): void {
    if (step !== undefined && next >= 0 && next < adverts.length) setOpen({ step: next });
  }
  function add(added: LessonStep): boolean {
    if (!canAdd(lesson)) return false;
    setLesson((now) => ({ ...now, steps: [...now.steps, added] }));
    return true;
  }
  const same = advert && {
    advert,
    texts,
    check,
    isProjected,
    dir,
    onAfter: () => goTo((step ?? 0) + 1),
    onBefore: () => goTo((step ?? 0) - 1),
  };
  // What was revealed belongs to one advert in one place; another one begins anew.
  const key = `${step ?? ''} ${advert?.id ?? ''}`;

  function part(): ComponentChildren {
    if (samples === 'loading') return <p>{p('trainingLoading')}</p>;
    if (samples === 'failed') return <Notice tone="problem">{p('trainingNoSamples')}</Notice>;
    if (activity === 'library')
      return (
        <TrainingLibrary
          samples={library}
          topics={props.topics}
          filters={filters}
          onFilters={setFilters}
          onOpen={(sample) => {
            setOpen({ sample });
            setActivity('show');
          }}
          onAdd={({ id }) => add({ sample: id })}
        />
      );
    if (activity === 'lesson')
      return (
        <TrainingLesson
          lesson={lesson}
          names={adverts.map(({ name }) => name)}
          onLesson={setLesson}
          onSave={props.onSaveLesson}
          onRead={props.onReadLesson}
          onStart={() => {
            setOpen({ step: 0 });
            setActivity('show');
          }}
        />
      );
    if (activity === 'handout' && (advert || adverts.length > 0))
      return <TrainingHandout advert={advert} lesson={adverts} title={lesson.title} onPrint={props.onPrint} />;
    if (!same)
      return (
        <section class="panel">
          <p>{p('trainingChoose')}</p>
          <Button kind="main" onClick={() => setActivity('library')}>
            {p('trainingGoLibrary')}
          </Button>
        </section>
      );
    if (activity === 'show') return <TrainingShow key={key} {...same} />;
    if (activity === 'spot')
      return (
        <TrainingSpot
          key={key}
          {...same}
          marked={marks[same.advert.id] ?? new Set()}
          onMark={(marked) => setMarks((now) => ({ ...now, [same.advert.id]: marked }))}
        />
      );
    if (activity === 'vote')
      return (
        <TrainingVote
          key={key}
          {...same}
          votes={votes[same.advert.id] ?? [NO_HANDS]}
          onVotes={(counted) => setVotes((now) => ({ ...now, [same.advert.id]: counted }))}
        />
      );
    return (
      <TrainingChange
        key={key}
        {...same}
        onKeep={
          canAdd(lesson)
            ? (fields) => {
                const { language, country, look } = same.advert;
                add({ advert: { language, ...(country && { country }), look, fields } });
              }
            : undefined
        }
      />
    );
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
      {needsAdvert && same && (
        <AdvertPlace
          advert={same.advert}
          note={step === undefined ? undefined : lesson.steps[step]?.note}
          place={step}
          count={adverts.length}
          onGo={goTo}
        />
      )}
      {part()}
    </main>
  );
}

/** The room's own language first, then English, then the others as they come. */
function inOrder(samples: TrainingProps['samples'], code: string): readonly Sample[] {
  if (samples === 'loading' || samples === 'failed') return [];
  const place = ({ language }: Sample) => [code, 'en', language].indexOf(language);
  return [...samples].sort((a, b) => place(a) - place(b));
}

interface PlaceProps {
  advert: TrainingAdvert;
  note: string | undefined;
  /** In the lesson, from 0; undefined outside of it. */
  place: number | undefined;
  count: number;
  onGo: (place: number) => void;
}

/** Which advert is open, what it says in English, and where in the lesson it stands. */
function AdvertPlace({ advert, note, place, count, onGo }: PlaceProps) {
  const p = useTexts(training);
  return (
    <div class="advert-place">
      <div>
        <h2>{advert.name}</h2>
        {(advert.gist || note) && (
          <Disclosure label={p('trainingForTrainer')}>
            {advert.gist && <p>{p('trainingGist', { gist: advert.gist })}</p>}
            {note && <p>{p('trainingNote', { note })}</p>}
          </Disclosure>
        )}
      </div>
      {place !== undefined && count > 1 && (
        <div class="training-row page-controls">
          <Button disabled={place === 0} onClick={() => onGo(place - 1)}>
            {p('trainingBefore')}
          </Button>
          <span aria-live="polite">{p('trainingPlace', { place: place + 1, count })}</span>
          <Button disabled={place === count - 1} onClick={() => onGo(place + 1)}>
            {p('trainingAfter')}
          </Button>
        </div>
      )}
    </div>
  );
}
