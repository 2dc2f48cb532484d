/** What the box of each part of a draft is called, as the key of its text. */
export const BOX_LABELS = {
  title: 'workshopTitleOf',
  explain: 'workshopExplain',
  ask: 'workshopAsk',
  name: 'workshopName',
  author: 'workshopAuthor',
  version: 'workshopVersion',
} as const;
