import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';

interface Props {
  advert: TrainingAdvert;
  note: string | undefined;
  /** In the lesson, from 0; undefined outside of it. */
  place: number | undefined;
  count: number;
  onGo: (place: number) => void;
}

/** Which advert is open, what it says in English, and where in the lesson it stands. */
export function AdvertPlace({ advert, note, place, count, onGo }: Props) {
  const p = useTexts(training);
  return (
    <div class="advert-place">
      <div>
        <h2>{advert.name}</h2>
        {(advert.gist || note) && (
          <Disclosure label={p('trainingForTrainer')}>
            {advert.gist && <p>{p('trainingGist', { gist: advert.gist })}</p>}
            {note && <p>{p('trainingNote', { note })}</p>}
          </Disclosure>
        )}
      </div>
      {place !== undefined && count > 1 && (
        <div class="training-row page-controls">
          <Button disabled={place === 0} onClick={() => onGo(place - 1)}>
            {p('trainingBefore')}
          </Button>
          <span aria-live="polite">{p('trainingPlace', { place: place + 1, count })}</span>
          <Button disabled={place === count - 1} onClick={() => onGo(place + 1)}>
            {p('trainingAfter')}
          </Button>
        </div>
      )}
    </div>
  );
}
