import { useState } from 'preact/hooks';
import { SearchField } from '../ui/field.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { Topic } from './learn.tsx';
import { searchTopics } from './search-topics.ts';
import { TopicIcon } from './topic-icon.tsx';

/** All topics with their pictures, and a box to search them. */
export function LearnTopics({ topics, onTopic }: { topics: readonly Topic[]; onTopic: (id: string) => void }) {
  const p = useTexts(learn);
  const [search, setSearch] = useState('');
  const found = searchTopics(topics, search);
  if (topics.length === 0) return <p>{p('learnNothing')}</p>;
  return (
    <>
      <SearchField label={p('learnSearch')} means={p('learnSearchMeans')} value={search} onInput={setSearch} />
      <p class="means" role="status">
        {search.trim() !== '' &&
          (found.length > 0 ? p('learnSearchFound', { count: found.length }) : p('learnSearchNone'))}
      </p>
      <nav class="learn-topics" aria-label={p('learnTopics')}>
        <ul>
          {found.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="topic" onClick={() => onTopic(id)}>
                <TopicIcon topic={id} />
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
