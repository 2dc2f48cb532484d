import { withoutMarks } from '../ui/marked-words.tsx';
import type { Topic } from './learn.tsx';

/** The topics that hold all words of a search, in any form of capitals and accents; all of them for an empty search. */
export function searchTopics(topics: readonly Topic[], search: string): Topic[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return topics.filter((topic) => {
    const text = folded(textOf(topic));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ title, look, examples, why, ask, now }: Topic): string {
  return [title, look, ...examples.map(withoutMarks), why, ...ask, ...now].join('\n');
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
