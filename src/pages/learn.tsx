import '../ui/page.css';
import './learn.css';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { LearnHelplines } from './learn-helplines.tsx';

/** What there is to know about one kind of warning sign. Every list may be empty. */
export interface Topic {
  id: string;
  title: string;
  /** How it looks in an advert. */
  look: string;
  why: string;
  /** Questions to the employer. */
  ask: readonly string[];
  /** Steps to take. */
  now: readonly string[];
  links: readonly { title: string; url: string }[];
}

export interface Helpline {
  /** ISO 3166-1 alpha-2. */
  country: string;
  organisation: string;
  number?: string | undefined;
  url?: string | undefined;
  hours?: string | undefined;
  languages?: string | undefined;
  /** Date of the newest page that prints it, as exactly as the page gives it, or `unknown`. */
  verified: string;
  source: string;
}

export interface LearnProps {
  look: Look;
  topics: readonly Topic[];
  helplines: readonly Helpline[];
  /** Id of the topic to show; the first one when there is none of that name. */
  topic?: string | undefined;
  /** The reader's country, when chosen. */
  country?: string | undefined;
  onTopic: (id: string) => void;
  onCountry: (country: string | undefined) => void;
  /** Leaves for a harmless page at once. */
  onExit: () => void;
  onPrint?: () => void;
}

/** Esc this often within this time leaves the page. Milliseconds. */
const EXIT_PRESSES = 3;
const EXIT_TIME = 2000;

export function Learn(props: LearnProps) {
  return (
    <Frame look={props.look} class="page learn">
      <LearnContent {...props} />
    </Frame>
  );
}

function LearnContent({ topics, helplines, topic, country, onTopic, onCountry, onExit, onPrint }: LearnProps) {
  const p = useTexts(learn);
  useExitKeys(onExit);
  const current = topics.find(({ id }) => id === topic) ?? topics[0];
  return (
    <>
      <header class="learn-exit page-controls">
        <span class="means">{p('learnExitMeans')}</span>
        <Button onClick={onExit}>{p('learnExit')}</Button>
      </header>
      <main class="page-middle">
        <h1>{p('learnTitle')}</h1>
        {topics.length > 1 && (
          <nav class="learn-topics page-controls" aria-label={p('learnTopics')}>
            <ul>
              {topics.map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="topic"
                    aria-current={id === current?.id ? 'page' : undefined}
                    onClick={() => onTopic(id)}
                  >
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {current ? <TopicText topic={current} /> : <p>{p('learnNothing')}</p>}
        <LearnHelplines helplines={helplines} country={country} onCountry={onCountry} />
        {onPrint && (
          <div class="page-controls">
            <Button onClick={onPrint}>{p('learnPrint')}</Button>
          </div>
        )}
      </main>
    </>
  );
}

function TopicText({ topic }: { topic: Topic }) {
  const t = useT();
  const p = useTexts(learn);
  return (
    <article class="panel topic-text">
      <h2>{topic.title}</h2>
      <section>
        <h3>{p('learnLook')}</h3>
        <p>{topic.look}</p>
      </section>
      <section>
        <h3>{p('learnWhy')}</h3>
        <p>{topic.why}</p>
      </section>
      <Points title={p('learnNow')} points={topic.now} />
      <Points title={t('askTitle')} points={topic.ask} />
      {topic.links.length > 0 && (
        <section>
          <h3>{p('learnLinks')}</h3>
          <ul>
            {topic.links.map(({ title, url }) => (
              <li key={url}>
                <OutsideLink href={url}>{title}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function useExitKeys(onExit: () => void): void {
  useEffect(() => {
    let presses: number[] = [];
    function hear(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.repeat) return;
      presses = [...presses.filter((time) => event.timeStamp - time < EXIT_TIME), event.timeStamp];
      if (presses.length >= EXIT_PRESSES) onExit();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onExit]);
}
