import type { Lesson } from '../files/lesson-file.ts';
import type { Sample, TrainingAdvert } from '../ui/training-sample.ts';

/** Characters of a name that is made of an advert's own words. */
const LONGEST_NAME = 50;

/** The adverts of a lesson, one for each step. A step that names nothing known stands as an empty advert. */
export function advertsOf({ steps }: Lesson, library: readonly Sample[]): TrainingAdvert[] {
  return steps.map(({ sample, advert }, index) => {
    const known = library.find(({ id }) => id === sample);
    if (known) return known;
    const fields = advert?.fields ?? { body: '…' };
    return {
      id: `own-${index}`,
      name: (fields.title ?? fields.body).slice(0, LONGEST_NAME),
      language: advert?.language ?? 'en',
      country: advert?.country,
      look: advert?.look ?? 'chat',
      fields,
      signs: [],
      fine: [],
    };
  });
}
