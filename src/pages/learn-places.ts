/** The parts of the learning page beside the topics; none may be called like a topic. */
export const LEARN_PARTS = ['topics', 'help', 'agency', 'before', 'there', 'privacy'] as const;
export type LearnPart = (typeof LEARN_PARTS)[number];

/** What the page shows: one of its parts, or one topic by its id. */
export type LearnPlace = { part: LearnPart } | { topic: string };

/** Reads the place out of an address; what is not known is the list of topics. */
export function placeNamed(name: string | undefined, topics: readonly { id: string }[]): LearnPlace {
  const part = LEARN_PARTS.find((known) => known === name);
  if (part) return { part };
  const topic = topics.find(({ id }) => id === name);
  return topic ? { topic: topic.id } : { part: 'topics' };
}
