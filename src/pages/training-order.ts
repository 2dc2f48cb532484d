import type { Sample } from '../ui/training-sample.ts';

/** The adverts of the library: the room's own language first, then English, then the others as they come. */
export function inOrder(samples: readonly Sample[], code: string): Sample[] {
  const place = ({ language }: Sample) => [code, 'en', language].indexOf(language);
  return [...samples].sort((a, b) => place(a) - place(b));
}
