/**
 * `npm run bench`, second part: the built command on long input. Throughput of one thread and of two against one regular
 * expression a phrase, memory from 1,000 to 100,000 listings, and how soon the command starts. Figures of a busy machine
 * say little; the ratios say more.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';
import { phraseExpressions, someOf } from './phrase-expressions.ts';

const LISTINGS = '../shared/data/speed/listings-10000.ndjson.gz';
const BUILT = path.resolve('.output/cli/tahadhari.mjs');
const START_ROUNDS = 9;
/** Listings for the regular expressions: all 10,000 would take hours. */
const FEW = 10;
/** MB of heap that are enough for any number of listings. Without a cap Node lets garbage lie until there is more of it. */
const ENOUGH_HEAP = 100;

interface Run {
  seconds: number;
  /** Seconds of processor time, of all threads. */
  processor: number;
  /** The most memory that the process held, in MB. */
  memory: number;
}

/** Runs the built command on lines, `times` times over, and throws its output away. */
function run(lines: string, times: number, args: readonly string[], nodeArgs: readonly string[] = []): Promise<Run> {
  const code = `process.argv.splice(1, 0, 'tahadhari');
    process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write(JSON.stringify([u.maxRSS, (u.userCPUTime + u.systemCPUTime) / 1e6])); });
    import(${JSON.stringify(pathToFileURL(BUILT).href)});`;
  const child = spawn(process.execPath, [...nodeArgs, '-e', code, '--', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const start = performance.now();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const feed = (left: number): void => {
    if (left === 0) child.stdin.end();
    else child.stdin.write(lines, () => feed(left - 1));
  };
  feed(times);
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      try {
        const [kilobytes, processor] = JSON.parse(said) as [number, number];
        resolve({ seconds: (performance.now() - start) / 1000, processor, memory: kilobytes / 1024 });
      } catch {
        reject(new Error(`the command failed: ${said}`));
      }
    });
  });
}

function corpus(): { lines: string[]; from: string } {
  if (!existsSync(LISTINGS)) {
    const texts = readRules('rules').rules.flatMap(({ data }) =>
      Object.values(data.examples).flatMap(({ no_match }) => no_match.map(({ text }) => text)),
    );
    const lines = Array.from({ length: 10_000 }, (_, id) => JSON.stringify({ id, body: texts[id % texts.length] }));
    return { lines, from: "the rules' own examples, for want of the corpus" };
  }
  const listings = gunzipSync(readFileSync(LISTINGS)).toString('utf8').trim().split('\n');
  const lines = listings.map((line) => {
    const { id, lang, title, company, location, salary_range, company_profile, description, requirements, benefits } =
      JSON.parse(line) as Record<string, string>;
    const body = [company_profile, description, requirements, benefits].filter(Boolean).join('\n');
    return JSON.stringify({ id, lang, title, company, location, pay: salary_range, body });
  });
  return { lines, from: 'listings of real boards' };
}

function say(what: string, measured: string, bound = '', ok = true): void {
  console.log(
    `${ok ? (bound === '' ? '      ' : 'holds ') : 'MISSED'}  ${measured.padEnd(26)} ${bound.padEnd(15)} ${what}`,
  );
  if (!ok) process.exitCode = 1;
}

if (!existsSync(BUILT)) execFileSync('npm', ['run', 'build:cli'], { stdio: 'inherit' });
const { lines, from } = corpus();
const all = `${lines.join('\n')}\n`;
const thousand = `${lines.slice(0, 1000).join('\n')}\n`;
console.log(`\nCommand, 10,000 ${from}, ${(all.length / 1e6).toFixed(1)} MB`);

const rate = ({ seconds }: Run, listings = lines.length) =>
  `${Math.round(listings / seconds).toLocaleString('en')} listings/s`;
const one = await run(all, 1, ['--jobs', '1', '--format', 'ndjson', '-']);
const two = await run(all, 1, ['--jobs', '2', '--format', 'ndjson', '-']);
say(`one thread, ${one.seconds.toFixed(1)} s (${one.processor.toFixed(1)} s of processor time)`, rate(one));
say(`two threads, ${two.seconds.toFixed(1)} s (${two.processor.toFixed(1)} s of processor time)`, rate(two));
say('two threads against one', `${(one.seconds / two.seconds).toFixed(2)}x`);

const expressions = phraseExpressions(compile(readRules('rules')).pack);
const timed = someOf(expressions);
const few = lines.slice(0, FEW).map((line) => Object.values(JSON.parse(line) as object).join('\n'));
const start = performance.now();
let sink = 0;
for (const text of few)
  for (const expression of timed) for (const match of text.matchAll(expression)) sink += match.length;
const each = ((performance.now() - start) / 1000 / few.length) * (expressions.length / timed.length);
const faster = (each * lines.length) / one.seconds;
say(
  `one regular expression for each of ${expressions.length.toLocaleString('en')} phrases (${timed.length.toLocaleString('en')} timed, ${FEW} listings), one thread`,
  `${(1 / each).toFixed(1)} listings/s`,
);
say('one thread against one regular expression a phrase', `${faster.toFixed(0)}x faster`, 'at least 20x', faster >= 20);

for (const jobs of ['1', '2']) {
  const args = ['--jobs', jobs, '--format', 'ndjson', '-'];
  const capped = [`--max-old-space-size=${ENOUGH_HEAP}`];
  const [small, middle, large] = [
    await run(thousand, 1, args, capped),
    await run(all, 1, args, capped),
    await run(all, 10, args, capped),
  ];
  say(`100,000 listings, ${jobs} thread(s), ${large.seconds.toFixed(1)} s`, rate(large, 10 * lines.length));
  const growth = large.memory / middle.memory;
  say(
    `memory of 100,000 listings against 10,000, ${jobs} thread(s), heap of at most ${ENOUGH_HEAP} MB each: ${[small, middle, large].map(({ memory }) => memory.toFixed(0)).join(', ')} MB for 1,000, 10,000, 100,000`,
    `${growth.toFixed(2)}x`,
    'at most 1.25x',
    growth <= 1.25,
  );
}

const starts: number[] = [];
for (let i = 0; i < START_ROUNDS; i++) starts.push((await run('{"body":"Baker wanted"}\n', 1, ['-'])).seconds);
const soonest = Math.min(...starts);
say(
  `start, one advert and end: the soonest of ${START_ROUNDS}`,
  `${(soonest * 1000).toFixed(0)} ms`,
  'under 500 ms',
  soonest < 0.5,
);
if (sink < 0) process.exitCode = 1;
