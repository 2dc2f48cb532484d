/** Packs for tests. Every name in them is invented. */
import type { PackFile } from '../../src/packs/pack-file.ts';

/** A sign of its own words, and one that joins them with our own concept of a fee. */
export const QUARRY: PackFile = {
  kind: 'tahadhari-pack',
  format: 1,
  id: 'quarry-watch',
  name: 'Quarry watch',
  version: '1.2',
  author: 'Stone Hill Advice Centre',
  languages: ['en', 'sw'],
  concepts: {
    quarry: {
      stands_for: 'A place where stone is broken.',
      words: { en: ['quarr(y|ies)', 'stone pit*'], sw: ['machimbo'] },
    },
    hammer: { words: { en: ['[your] own hammer*'], sw: ['nyundo yako'] } },
  },
  rules: [
    {
      id: 'own-hammer',
      title: 'You bring the tools to a quarry',
      explain: 'The advert asks you to bring tools to a quarry.',
      ask: ['Who pays for the tools?'],
      category: 'fees',
      strength: 'strong',
      detect: [{ all: ['quarry', 'hammer'], within: 'neighbours' }],
      examples: {
        match: ['Work in our quarry. Bring your own hammer.'],
        no_match: ['Work in our quarry. Tools are given.'],
      },
    },
    {
      id: 'quarry-fee',
      title: 'A quarry asks for a fee',
      explain: 'The advert asks for money before quarry work.',
      ask: ['What is this money for?'],
      category: 'debt',
      strength: 'medium',
      detect: [{ all: ['quarry', 'fee-word'], within: 'sentence', without: ['not fee-word'] }],
    },
  ],
  texts: {
    sw: {
      'own-hammer': {
        title: 'Unaleta vifaa machimboni',
        explain: 'Tangazo linataka ulete vifaa machimboni.',
        ask: ['Nani analipia vifaa?'],
      },
    },
  },
};

/** An advert in which our own rules find nothing and the pack does. */
export const QUARRY_ADVERT = {
  title: 'Stone worker',
  company: 'Blue Hill Stone',
  location: 'Nakuru, Kenya',
  body: ['We look for four people for our quarry near the lake.', 'Bring your own hammer and gloves on the first day.'],
};
