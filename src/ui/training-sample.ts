import type { FieldName } from '../engine/listing.ts';

/** How an advert is shown, as people meet it in life. */
export type TrainingLook = 'job-board' | 'classified' | 'chat' | 'poster';

/** Words that the author of an advert marked as a warning sign. */
export interface AuthorSign {
  /** Exactly as they stand in one field of the advert. */
  words: string;
  why: string;
  ask: string;
}

/** An advert that can be shown to a room, from the library or from a trainer's own lesson. */
export interface TrainingAdvert {
  /** Unique among all that are shown. */
  id: string;
  /** A short name for lists, which does not give the answer away. */
  name: string;
  /** BCP 47 tag. */
  language: string;
  /** ISO 3166-1 alpha-2 code of the country where the work is said to be. */
  country?: string | undefined;
  look: TrainingLook;
  fields: { [name in FieldName]?: string | undefined } & { body: string };
  /** What it says, for a trainer who does not read its language. */
  gist?: string | undefined;
  signs: readonly AuthorSign[];
  /** Words that look worrying and are fine here. */
  fine: readonly { words: string; why: string }[];
}

/** An advert of the library, written for training. */
export interface Sample extends TrainingAdvert {
  kind: 'risky' | 'honest';
  /** Id of the awareness topic it is about. */
  scheme: string;
  sector: Sector;
}

export const SECTORS = [
  'domestic',
  'care',
  'cleaning',
  'building',
  'factory',
  'farming',
  'sea',
  'hospitality',
  'office',
  'online',
  'sales',
  'transport',
  'entertainment',
  'sport',
  'security',
  'teaching',
] as const;
export type Sector = (typeof SECTORS)[number];
