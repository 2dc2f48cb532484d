import { STRENGTHS } from '../engine/report.ts';
import type { Topic } from './awareness-schema.ts';
import type { RuleFiles } from './read-rules.ts';

/** More would be skimmed over. */
const MOST_EXAMPLES = 4;

/**
 * What a topic looks like in an advert: one English example of each of its rules, strongest rules first, with `[[ ]]` around
 * the words that are marked. The rules are those that name the topic and those that the topic names; a topic that names
 * rules itself shows these first, in its own order.
 */
export function topicExamples(topic: Topic, files: RuleFiles): string[] {
  const named = topic.rules.flatMap((id) => files.rules.filter(({ data }) => data.id === id));
  const own = files.rules
    .filter(({ data }) => data.topic === topic.id && !topic.rules.includes(data.id))
    .sort((a, b) => STRENGTHS.indexOf(b.data.strength) - STRENGTHS.indexOf(a.data.strength));
  return [...named, ...own]
    .flatMap(({ data }) => markedExample(data.examples.en?.match ?? []) ?? [])
    .slice(0, MOST_EXAMPLES);
}

/** The first example whose marks stand in its text; examples that need a title or a place say too little alone. */
function markedExample(examples: RuleFiles['rules'][number]['data']['examples'][string]['match']): string | undefined {
  return examples.map((example) => (typeof example === 'string' ? example : '')).find((text) => text.includes('[['));
}
