import type { Checker } from '../../engine/check.ts';
import { FIELD_NAMES, type Listing, listingOf } from '../../engine/listing.ts';
import type { Corpus, KnownAdvert } from './corpora.ts';
import { DISGUISES, disguise } from './disguise.ts';
import { share } from './interval.ts';
import { keywordListWarns } from './keyword-list.ts';
import { measure, type Outcome, type Tally, tally } from './measure.ts';
import type { Round } from './rounds.ts';

const WORST = 10;

/** Everything that `tests/evaluation.md` is made of. */
export interface Evaluation {
  /** ISO date. */
  date: string;
  rounds: Round[];
  corpora: { corpus: Corpus; outcomes: Outcome[] }[];
  tells: Record<string, 'E' | 'W' | 'N'>;
  rules: number;
  concepts: number;
  languages: number;
}

/** Writes the evaluation as Markdown. Adverts of others are never quoted, only counted. */
export function evaluationPage(evaluation: Evaluation, check: Checker): string {
  const { corpora, rounds } = evaluation;
  const ours = corpora.filter(({ corpus }) => corpus.isOurs).flatMap(({ outcomes }) => outcomes);
  const visible = corpora.find(({ corpus }) => corpus.name === 'visible');
  const parts = [
    `# How good are the rules?

Written by \`npm run evaluate -- --write\` on ${evaluation.date}: ${evaluation.rules} rules over ${evaluation.concepts} concepts in ${evaluation.languages} languages.
*Caught*: risky adverts that reached *caution* or *serious*. *Alarmed*: honest adverts that did. In brackets: the 95 %
interval in per cent (Wilson).`,
    blindRounds(rounds),
    table(
      'By corpus',
      `Adverts that were read while the rules were written, or used to find false alarms: floors and regressions, not proof. Beside
ours stands a list of keywords such as other tools use (\`src/dev/evaluate/keyword-list.ts\`).`,
      ['corpus', 'caught', 'alarmed', 'of these serious', 'keyword list: caught', 'keyword list: alarmed'],
      corpora.map(({ corpus, outcomes }) => {
        const sum = tally(outcomes);
        const naive = naiveTally(outcomes);
        return [
          corpus.name,
          share(sum.caught, sum.risky),
          share(sum.alarmed, sum.honest),
          sum.honest > 0 ? String(sum.honestSerious) : '–',
          share(naive.caught, naive.risky),
          share(naive.alarmed, naive.honest),
        ];
      }),
    ),
    table(
      'At each level',
      'Risky and honest adverts of all labelled corpora together.',
      ['', 'none', 'check', 'caution', 'serious'],
      [true, false].map((isRisky) => {
        const some = corpora.flatMap(({ outcomes }) => outcomes).filter((o) => o.advert.isRisky === isRisky);
        return [
          isRisky ? 'risky' : 'honest',
          ...(['none', 'check', 'caution', 'serious'] as const).map((level) =>
            share(some.filter((o) => o.level === level).length, some.length),
          ),
        ];
      }),
    ),
    unlabelled(corpora),
    table(
      'By language',
      'Our own adverts and the visible ones, read ones among them.',
      ['language', 'caught', 'alarmed', 'marks found'],
      groups([...ours, ...(visible?.outcomes ?? [])], (o) => o.advert.language).map(([name, outcomes]) => {
        const sum = tally(outcomes);
        return [name, share(sum.caught, sum.risky), share(sum.alarmed, sum.honest), share(sum.marksFound, sum.marks)];
      }),
    ),
    table(
      'By scheme',
      'Risky adverts of our own rounds; schemes with three adverts or more.',
      ['scheme', 'caught'],
      groups(
        ours.filter((o) => o.advert.isRisky && o.advert.scheme !== ''),
        (o) => o.advert.scheme.toLowerCase(),
      )
        .filter(([, outcomes]) => outcomes.length >= 3)
        .map(([name, outcomes]) => [name, share(outcomes.filter((o) => o.isWarned).length, outcomes.length)]),
    ),
    campaigns(evaluation),
    words(corpora),
    visible ? disguises(visible.corpus.adverts, check) : '',
    worst(ours),
    `## What these figures cannot say

The fresh adverts were written for the test, not found; few are as subtle as the subtlest real ones, and nobody who speaks
the languages from birth has checked them, but for English. Most EMSCAD frauds are copies of honest adverts that were marked
by what the poster did; no reader sees a sign in them. Nobody can give the precision of a trafficking rule on open listings,
because labelled ones hardly exist.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blindRounds(rounds: readonly Round[]): string {
  return table(
    'Blind rounds',
    `Written by people who had seen neither rules nor concepts nor earlier adverts; half risky over many schemes, half honest, two
thirds of these made to look like bad ones. **The figures were written down before anyone read the adverts**
(\`tests/corpus/rounds.yml\`) and are not changed afterwards. After each round the errors were read by kind, and words,
exceptions and mechanisms were widened in general.`,
    ['round', 'date', 'language', 'caught', 'alarmed', 'of these serious', 'marks found'],
    rounds.flatMap(({ round, date, languages }) =>
      Object.entries(languages).map(([language, r], i) => [
        i === 0 ? String(round) : '',
        i === 0 ? date : '',
        language,
        share(r.caught, r.risky),
        share(r.alarmed, r.honest),
        String(r.serious),
        share(r.marks_found, r.marks),
      ]),
    ),
  );
}

function unlabelled(corpora: Evaluation['corpora']): string {
  const rows = corpora
    .map(({ corpus, outcomes }) => ({ corpus, open: outcomes.filter((o) => o.advert.isRisky === undefined) }))
    .filter(({ open }) => open.length > 0)
    .map(({ corpus, open }) => [
      corpus.name,
      share(open.filter((o) => o.isWarned).length, open.length),
      share(open.filter((o) => o.level === 'serious').length, open.length),
    ]);
  return rows.length === 0
    ? ''
    : table(
        'Adverts that nobody labelled',
        'Mostly honest, with some that are not.',
        ['corpus', 'warned', 'serious'],
        rows,
      );
}

function campaigns({ corpora, tells }: Evaluation): string {
  if (Object.keys(tells).length === 0) return '';
  const byCampaign = new Map<string, Outcome[]>();
  for (const { corpus, outcomes } of corpora)
    if (/emscad/.test(corpus.name) && !/llm/.test(corpus.name))
      for (const outcome of outcomes) {
        const { campaign, isRisky } = outcome.advert;
        if (!campaign || !isRisky) continue;
        byCampaign.set(campaign, [...(byCampaign.get(campaign) ?? []), outcome]);
      }
  const names = { E: 'evident', W: 'weak', N: 'not in the text' } as const;
  return table(
    'EMSCAD by campaign',
    'Copies of one poster count once, by their mean. One reader marked how well the fraud shows in the text.',
    ['it shows', 'campaigns', 'reached caution'],
    (Object.keys(names) as ('E' | 'W' | 'N')[]).map((tell) => {
      const some = [...byCampaign].filter(([campaign]) => tells[campaign] === tell);
      const warned = some.filter(([, outcomes]) => outcomes.filter((o) => o.isWarned).length * 2 >= outcomes.length);
      return [names[tell], String(some.length), share(warned.length, some.length)];
    }),
  );
}

function words(corpora: Evaluation['corpora']): string {
  const rows = corpora
    .map(({ corpus, outcomes }) => ({ corpus, sum: tally(outcomes) }))
    .filter(({ sum }) => sum.marks > 0)
    .map(({ corpus, sum }) => [corpus.name, share(sum.marksFound, sum.marks), share(sum.quotesOnMarks, sum.quotes)]);
  return table(
    'The words that are pointed at',
    'A mark is found when a quote of ours overlaps it.',
    ['corpus', 'marks found', 'quotes on a mark'],
    rows,
  );
}

function disguises(adverts: readonly KnownAdvert[], check: Checker): string {
  const plain = tally(measure(adverts, check));
  const rows = Object.entries(DISGUISES).map(([name, way]) => {
    const hidden = adverts.map((advert) => ({ ...advert, marks: [], listing: disguised(advert.listing, way) }));
    const sum = tally(measure(hidden, check));
    const lost = (100 * (plain.caught - sum.caught)) / plain.risky;
    return [name, share(sum.caught, sum.risky), `${lost.toFixed(1)} points`, share(sum.alarmed, sum.honest)];
  });
  return table(
    'Disguised text',
    `The visible adverts with every second longer word disguised (\`src/dev/evaluate/disguise.ts\`); undisguised ${share(plain.caught, plain.risky)}.`,
    ['disguise', 'caught', 'lost', 'alarmed'],
    rows,
  );
}

function disguised(listing: Listing, way: (word: string) => string): Listing {
  const texts = Object.fromEntries(FIELD_NAMES.map((name) => [name, disguise(listing.fields[name]?.text ?? '', way)]));
  const { fields: _, ...about } = listing;
  return listingOf(texts, about);
}

function worst(ours: readonly Outcome[]): string {
  const line = (o: Outcome) => `${o.advert.id} (${o.level}${o.rules.length > 0 ? `: ${o.rules.join(', ')}` : ''})`;
  const missed = ours.filter((o) => o.advert.isRisky && !o.isWarned).sort((a, b) => a.rules.length - b.rules.length);
  const alarmed = ours
    .filter((o) => o.advert.isRisky === false && o.isWarned)
    .sort((a, b) => b.rules.length - a.rules.length);
  const list = (outcomes: readonly Outcome[]) =>
    outcomes.length === 0 ? 'none' : outcomes.slice(0, WORST).map(line).join('; ');
  return `## The worst errors

Of our own adverts, which stand in \`tests/corpus/adverts/\`.

- **Missed with the fewest signs** (${missed.length} in all): ${list(missed)}.
- **Alarmed with the most signs** (${alarmed.length} in all): ${list(alarmed)}.`;
}

function naiveTally(outcomes: readonly Outcome[]): Tally {
  return tally(outcomes.map((o) => ({ ...o, isWarned: keywordListWarns(o.advert.listing) })));
}

function groups(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): [string, Outcome[]][] {
  const all = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    const group = all.get(key);
    if (group) group.push(outcome);
    else all.set(key, [outcome]);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(title: string, text: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', text, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
