import { Button } from '../ui/button.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { MarkedWords, withoutMarks } from '../ui/marked-words.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import type { Topic } from './learn.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { TopicIcon } from './topic-icon.tsx';

/** One topic: how it looks, why it matters, what to do now, what to ask, where it comes from. */
export function LearnTopic({ topic, onAll }: { topic: Topic; onAll: () => void }) {
  const t = useT();
  const p = useTexts(learn);
  const spoken = [
    topic.title,
    p('learnLook'),
    topic.look,
    p('learnWhy'),
    topic.why,
    p('learnNow'),
    ...topic.now,
    t('askTitle'),
    ...topic.ask,
  ];
  return (
    <article class="panel topic-text">
      <div class="topic-head">
        <TopicIcon topic={topic.id} size={40} />
        <h2>{topic.title}</h2>
        <span class="topic-tools page-controls">
          <Button kind="quiet" onClick={onAll}>
            {p('learnAllTopics')}
          </Button>
          <ReadAloud text={spoken.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' ')} />
        </span>
      </div>
      <section>
        <h3>{p('learnLook')}</h3>
        <p>{topic.look}</p>
        <Examples examples={topic.examples} />
      </section>
      <section>
        <h3>{p('learnWhy')}</h3>
        <p>{topic.why}</p>
      </section>
      <Points title={p('learnNow')} points={topic.now} />
      <Points title={t('askTitle')} points={topic.ask} class="questions" />
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

function Examples({ examples }: { examples: readonly string[] }) {
  const p = useTexts(learn);
  if (examples.length === 0) return null;
  return (
    <div class="topic-examples">
      <h4>{p('learnExamples')}</h4>
      <p class="means small">{p('learnExamplesNote')}</p>
      {examples.map((example) => (
        // Examples of the rules are English; each language has its own, which the page does not carry yet.
        <blockquote key={withoutMarks(example)} lang="en" dir="auto">
          <MarkedWords text={example} />
        </blockquote>
      ))}
    </div>
  );
}

function Points({ title, points, class: name }: { title: string; points: readonly string[]; class?: string }) {
  if (points.length === 0) return null;
  return (
    <section class={name}>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
