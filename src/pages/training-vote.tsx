import { useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';
import { AdvertView } from './training-advert.tsx';
import { useMoveKeys } from './training-keys.ts';

const ANSWERS = ['trainingVoteAnswer', 'trainingVoteQuestion', 'trainingVoteLeave'] as const;

/** Hands for each answer, in the order of the answers. */
export type Hands = readonly number[];

/** All counts of one advert, the last one being the current vote. */
export type Votes = readonly Hands[];

export const NO_HANDS: Hands = ANSWERS.map(() => 0);

/** As many hands as fit a hall. */
const MOST = 999;

interface Props {
  advert: TrainingAdvert;
  votes: Votes;
  isProjected: boolean;
  dir: 'ltr' | 'rtl';
  onVotes: (votes: Votes) => void;
  onAfter: () => void;
  onBefore: () => void;
}

/** A show of hands, counted by the trainer; a second vote stands beside the first. */
export function TrainingVote({ advert, votes, isProjected, dir, onVotes, onAfter, onBefore }: Props) {
  const p = useTexts(training);
  const id = useId();
  useMoveKeys(isProjected, dir, { next: onAfter, back: onBefore });
  const now = votes.at(-1) ?? NO_HANDS;
  const earlier = votes.slice(0, -1).at(-1);
  const count = (answer: number, by: number) =>
    onVotes([
      ...votes.slice(0, -1),
      now.map((hands, index) => (index === answer ? Math.min(MOST, Math.max(0, hands + by)) : hands)),
    ]);
  const total = now.reduce((sum, hands) => sum + hands, 0);
  return (
    <div class="wide-two">
      <AdvertView advert={advert} />
      <section class="panel training-side" aria-labelledby={id}>
        <h2 id={id}>{p('trainingVoteAsk')}</h2>
        <ul class="votes">
          {ANSWERS.map((key, index) => {
            const answer = p(key);
            return (
              <li key={key} class="vote">
                <strong class="vote-answer">{answer}</strong>
                <span class="vote-hands">
                  <Button
                    label={p('trainingVoteLess', { answer })}
                    disabled={now[index] === 0}
                    onClick={() => count(index, -1)}
                  >
                    −
                  </Button>
                  <output class="vote-count">{now[index] ?? 0}</output>
                  <Button label={p('trainingVoteMore', { answer })} onClick={() => count(index, 1)}>
                    +
                  </Button>
                </span>
                {earlier && (
                  <span class="means">
                    {p('trainingVoteFirst')}: {earlier[index] ?? 0}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <p class="means">{p('trainingVoteTotal', { count: total })}</p>
        <div class="training-row">
          <Button disabled={total === 0} onClick={() => onVotes([now, NO_HANDS])}>
            {p('trainingVoteAgain')}
          </Button>
          <Button disabled={total === 0 && !earlier} onClick={() => onVotes([NO_HANDS])}>
            {p('trainingVoteReset')}
          </Button>
        </div>
      </section>
    </div>
  );
}
