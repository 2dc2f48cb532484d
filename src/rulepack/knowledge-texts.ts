import type { KnowledgeTexts } from '../ui/rule-text.ts';
import type { RuleFiles } from './read-rules.ts';

/** Takes the words that people read out of the rule files; without examples, sources and detection. */
export function knowledgeTexts(files: RuleFiles): KnowledgeTexts {
  return {
    rules: Object.fromEntries(
      files.rules.map(({ data: { id, title, explain, ask, rewrite, topic } }) => [
        id,
        { title, explain, ask, rewrite, topic },
      ]),
    ),
    combinations: Object.fromEntries(
      files.combinations.map(({ data: { id, title, explain } }) => [id, { title, explain }]),
    ),
    reassuring: Object.fromEntries(
      files.reassuring.map(({ data: { id, title, explain } }) => [id, { title, explain }]),
    ),
  };
}
