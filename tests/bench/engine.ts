/**
 * `npm run bench`: the engine budgets of the design, as ratios of two things measured in one run, because machines
 * differ and are noisy. Prints a table; exit status 1 when a budget is not met.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createChecker } from '../../src/engine/check.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';
import { phraseExpressions, someOf } from './phrase-expressions.ts';

const SPEED = '../shared/data/speed';
const ROUNDS = 7;
const ALL = { mostCharacters: Number.POSITIVE_INFINITY };

const files = readRules('rules');
const { pack } = compile(files);
const check = createChecker([pack]);

/** One megabyte of adverts: of real boards where they are at hand, else of the rules' own examples. */
function megabyte(): { text: string; from: string } {
  const file = `${SPEED}/page-1mb.txt.gz`;
  if (existsSync(file))
    return { text: gunzipSync(readFileSync(file)).toString('utf8'), from: 'adverts of real boards' };
  const examples = files.rules.flatMap((rule) =>
    Object.values(rule.data.examples).flatMap((e) => e.no_match.map((n) => n.text)),
  );
  return {
    text: `${examples.join('\n')}\n`.repeat(50).slice(0, 1_000_000),
    from: "the rules' own examples, for want of the corpus",
  };
}

/** The ratio of two workloads: rounds alternate, so that a slow moment hits both; the median of the ratios counts. */
function ratio(work: () => void, yardstick: () => void): { ratio: number; work: number; yardstick: number } {
  const rounds: [number, number][] = [];
  work();
  yardstick();
  for (let i = 0; i < ROUNDS; i++) rounds.push([time(work), time(yardstick)]);
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
  return {
    ratio: median(rounds.map(([a, b]) => a / b)),
    work: median(rounds.map(([a]) => a)),
    yardstick: median(rounds.map(([, b]) => b)),
  };
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

let sink = 0;
const { text, from } = megabyte();
const scan = (body: string) => {
  sink += check(listingOf({ body }), ALL).signs.length;
};
const fold = (body: string) => {
  sink += body.normalize('NFKC').toLowerCase().length;
};

const expressions = phraseExpressions(pack);
const timed = someOf(expressions);
const sample = text.slice(0, 40_000);
const matchEach = () => {
  for (const expression of timed) for (const match of sample.matchAll(expression)) sink += match.length;
};

const rows: { what: string; measured: string; bound: string; ok: boolean }[] = [];
/** Figures that no budget of the design is about. */
const further: string[] = [];
const whole = ratio(
  () => scan(text),
  () => fold(text),
);
rows.push({
  what: `1 MB, all rules, against NFKC + lower case (${whole.work.toFixed(1)} / ${whole.yardstick.toFixed(1)} ms)`,
  measured: `${whole.ratio.toFixed(2)}x`,
  bound: 'at most 2x',
  ok: whole.ratio <= 2,
});
const slow = ratio(matchEach, () => scan(sample));
// Each expression reads the text for itself, so their time grows with their number.
const faster = (slow.ratio * expressions.length) / timed.length;
rows.push({
  what: `against one regular expression a phrase (${timed.length} of ${expressions.length} timed, 40 kB)`,
  measured: `${faster.toFixed(0)}x faster`,
  bound: 'at least 20x',
  ok: faster >= 20,
});
const ten = text.repeat(10);
const linear = ratio(
  () => scan(ten),
  () => scan(text),
);
rows.push({
  what: 'linear: 10 MB against 1 MB',
  measured: `${linear.ratio.toFixed(1)}x`,
  bound: 'at most 14x',
  ok: linear.ratio <= 14,
});

const listings = `${SPEED}/listings-10000.ndjson.gz`;
if (existsSync(listings)) {
  const adverts = gunzipSync(readFileSync(listings))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const bodies = adverts.map((advert) =>
    Object.values(advert)
      .filter((value) => typeof value === 'string')
      .join('\n'),
  );
  const all = bodies.join('\n');
  // As many characters a check as the row above, so that only the price of one more listing is left between the two.
  const joined = Array.from({ length: Math.ceil(all.length / 1e6) }, (_, i) => all.slice(i * 1e6, (i + 1) * 1e6));
  const many = ratio(
    () => bodies.forEach(scan),
    () => joined.forEach(scan),
  );
  rows.push({
    what: `10,000 listings one by one, against the same in texts of 1 MB (${(all.length / 1e6).toFixed(1)} MB, ${many.work.toFixed(0)} / ${many.yardstick.toFixed(0)} ms)`,
    measured: `${many.ratio.toFixed(2)}x`,
    bound: 'at most 2x',
    ok: many.ratio <= 2,
  });
  const dense = ratio(
    () => bodies.forEach(scan),
    () => scan(text),
  );
  rows.push({
    what: '10,000 listings one by one, against as much of the first text',
    measured: `${((dense.ratio * text.length) / all.length).toFixed(2)}x`,
    bound: 'at most 2x',
    ok: (dense.ratio * text.length) / all.length <= 2,
  });
  const plain = ratio(
    () => bodies.forEach(scan),
    () => bodies.forEach(fold),
  );
  further.push(
    `${plain.ratio.toFixed(1)}x NFKC + lower case of these listings: most are plain Latin letters, which that only copies`,
  );
} else console.log('The corpus of 10,000 listings is not here; that row is left out.');

const build = ratio(
  () => {
    sink += createChecker([pack]).length;
  },
  () => fold(text),
);
console.log(
  `Engine, ${pack.rules.length} rules, ${expressions.length} phrases; one megabyte of ${from}; median of ${ROUNDS} rounds`,
);
for (const { what, measured, bound, ok } of rows)
  console.log(`${ok ? 'holds' : 'MISSED'}  ${measured.padEnd(14)} ${bound.padEnd(13)} ${what}`);
further.push(`${build.work.toFixed(1)} ms to build the checker from the pack`);
for (const figure of further) console.log(`       ${figure} (no budget)`);
if (sink < 0 || rows.some((row) => !row.ok)) process.exitCode = 1;
