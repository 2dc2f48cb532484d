import '../ui/page.css';
import './learn.css';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { useTexts } from '../ui/texts/t.ts';
import { useExitKeys } from './exit-keys.ts';
import { type Agency, LearnAgency } from './learn-agency.tsx';
import { LearnChecklist } from './learn-checklist.tsx';
import { HaartLink, LearnHelplines } from './learn-helplines.tsx';
import { LEARN_PARTS, type LearnPart, placeNamed } from './learn-places.ts';
import { LearnPrivacy } from './learn-privacy.tsx';
import { LearnTopic } from './learn-topic.tsx';
import { LearnTopics } from './learn-topics.tsx';

/** What there is to know about one kind of warning sign. Every list may be empty. */
export interface Topic {
  id: string;
  title: string;
  /** How it looks in an advert. */
  look: string;
  /** Sentences of made-up adverts, `[[ ]]` around the words to ask about. */
  examples: readonly string[];
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
  kind: 'emergency' | 'trafficking' | 'child' | 'labour' | 'embassy' | 'other';
  number?: string | undefined;
  url?: string | undefined;
  hours?: string | undefined;
  /** BCP 47 codes. */
  languages?: readonly string[] | undefined;
  more_languages?: boolean | undefined;
  /** Date of the newest page that prints it, as exactly as the page gives it, or `unknown`. */
  verified: string;
  source: string;
  /** A doubtful one has no number. */
  sure: 'yes' | 'doubtful';
}

export interface LearnProps {
  look: Look;
  topics: readonly Topic[];
  helplines: readonly Helpline[];
  agencies: readonly Agency[];
  /** Name of a part of the page or id of a topic; the list of topics when there is none of that name. */
  place?: string | undefined;
  /** The reader's country, when chosen. */
  country?: string | undefined;
  /** Whether tabs and the toolbar hide what this is. */
  isNeutral: boolean;
  onPlace: (name: string) => void;
  onCountry: (country: string | undefined) => void;
  onNeutral: (on: boolean) => void;
  /** Forgets everything that is stored. */
  onWipe: () => void | Promise<void>;
  /** Puts a text on the clipboard; a rejection is shown. */
  onCopy: (text: string) => Promise<void>;
  /** Leaves for a harmless page at once. */
  onExit: () => void;
  onPrint: () => void;
}

const NAMES = {
  topics: 'learnViewTopics',
  help: 'learnViewHelp',
  agency: 'learnViewAgency',
  before: 'learnViewBefore',
  there: 'learnViewThere',
  privacy: 'learnViewPrivacy',
} as const satisfies Record<LearnPart, keyof typeof learn>;

export function Learn(props: LearnProps) {
  return (
    <Frame look={props.look} class="page learn">
      <LearnContent {...props} />
    </Frame>
  );
}

function LearnContent(props: LearnProps) {
  const p = useTexts(learn);
  useExitKeys(props.onExit);
  const place = placeNamed(props.place, props.topics);
  const name = 'topic' in place ? place.topic : place.part;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    // The link that was pressed may be gone; reading goes on at the top of what came.
    main.current?.focus();
    globalThis.scrollTo?.(0, 0);
  }, [name]);
  return (
    <>
      <header class="learn-exit page-controls">
        <Button onClick={props.onExit}>{p('learnExit')}</Button>
        <span class="means">{p('learnExitMeans')}</span>
      </header>
      <main class="page-middle" tabIndex={-1} ref={main}>
        <h1>{p('learnTitle')}</h1>
        <nav class="learn-parts page-controls" aria-label={p('learnParts')}>
          <ul>
            {LEARN_PARTS.map((part) => (
              <li key={part}>
                <button
                  type="button"
                  class="part"
                  aria-current={part === name ? 'page' : 'topic' in place && part === 'topics' ? 'true' : undefined}
                  onClick={() => props.onPlace(part)}
                >
                  {p(NAMES[part])}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {'topic' in place ? <TopicPage {...props} id={place.topic} /> : <Part {...props} part={place.part} />}
      </main>
    </>
  );
}

function TopicPage(props: LearnProps & { id: string }) {
  const p = useTexts(learn);
  const topic = props.topics.find(({ id }) => id === props.id);
  if (!topic) return null;
  return (
    <>
      <LearnTopic topic={topic} onAll={() => props.onPlace('topics')} />
      <LearnHelplines {...props} onAll={() => props.onPlace('help')} />
      <div class="page-controls">
        <Button onClick={props.onPrint}>{p('learnPrint')}</Button>
      </div>
    </>
  );
}

function Part(props: LearnProps & { part: LearnPart }) {
  switch (props.part) {
    case 'topics':
      return <LearnTopics topics={props.topics} onTopic={props.onPlace} />;
    case 'help':
      return (
        <>
          <LearnHelplines {...props} />
          <HaartLink />
        </>
      );
    case 'agency':
      return <LearnAgency {...props} />;
    case 'before':
    case 'there':
      return <LearnChecklist key={props.part} {...props} list={props.part} />;
    case 'privacy':
      return <LearnPrivacy {...props} />;
  }
}
