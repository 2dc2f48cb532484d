import { beforeEach, expect, test, vi } from 'vitest';
import type { PacksAnswer } from '../../src/browser/messages.ts';
import type { Pack } from '../../src/engine/pack.ts';
import type { Report } from '../../src/engine/report.ts';
import { REPORTS } from '../../src/pages/gallery-samples.ts';
import { type SelfCheckRules, selfCheckRules } from '../../src/pages/self-check-rules.ts';

const OWN = { rules: [{ id: 'own' }] } as unknown as Pack;
const GUEST = { rules: [{ id: 'guest' }] } as unknown as Pack;
const answerOf = (title: string, packs = [GUEST]): PacksAnswer => ({
  packs,
  texts: { guest: { title, explain: '', ask: [], topic: '' } },
});

/** A worker that answers when it is told to. */
class SlowWorker {
  readonly asked: { text: string; resolve: (report: Report) => void; reject: (why: Error) => void }[] = [];
  isStopped = false;
  readonly packs: Pack[];
  constructor(packs: Pack[]) {
    this.packs = packs;
  }
  check(text: string): Promise<Report> {
    return new Promise((resolve, reject) => this.asked.push({ text, resolve, reject }));
  }
  stop(): void {
    this.isStopped = true;
    for (const { reject } of this.asked) reject(new Error('the check stopped'));
  }
}

let workers: SlowWorker[];
let questions: { speak: string; answer: (packs: PacksAnswer | undefined) => void }[];
let hasPacks: boolean;
let canStart: boolean;
let own: Pack[];
const onChange = vi.fn();
const turn = () => new Promise((resolve) => setTimeout(resolve));

function start(): SelfCheckRules {
  return selfCheckRules('en', {
    own,
    start(packs) {
      if (!canStart) throw new Error('no worker here');
      const made = new SlowWorker(packs);
      workers.push(made);
      return made;
    },
    hasPacks: async () => hasPacks,
    askForPacks: (speak) => new Promise((answer) => questions.push({ speak, answer })),
    languages: () => [],
    onChange,
  });
}

async function answer(place: number, packs: PacksAnswer | undefined): Promise<void> {
  await turn();
  questions[place]?.answer(packs);
  await turn();
}

beforeEach(() => {
  workers = [];
  questions = [];
  hasPacks = true;
  canStart = true;
  own = [OWN];
  onChange.mockReset();
});

test('own rules check at once, whether or not anybody answers about packs', async () => {
  const rules = start();
  const report = rules.check('a');
  await turn();
  expect(questions).toHaveLength(1);
  workers[0]?.asked[0]?.resolve(REPORTS.none);
  expect(await report).toBe(REPORTS.none);
  expect(workers.map(({ packs }) => packs)).toEqual([[OWN]]);
});

test('where there are no packs nobody is asked for them and nothing is started anew', async () => {
  hasPacks = false;
  const rules = start();
  rules.packsChanged();
  rules.speakIn('sw');
  await turn();
  expect([questions.length, workers.length, onChange.mock.calls.length]).toEqual([0, 1, 0]);
});

test('packs that come are added, with their words, and the page hears of it', async () => {
  const rules = start();
  const before = rules.check;
  await answer(0, answerOf('Hammer'));
  expect(workers.map(({ packs, isStopped }) => [packs, isStopped])).toEqual([
    [[OWN], true],
    [[OWN, GUEST], false],
  ]);
  expect(rules.check).not.toBe(before);
  expect(rules.texts.guest?.title).toBe('Hammer');
  expect(onChange).toHaveBeenCalledOnce();
});

test('packs that are gone leave our own rules', async () => {
  const rules = start();
  await answer(0, answerOf('Hammer'));
  hasPacks = false;
  rules.packsChanged();
  await turn();
  expect(workers.at(-1)?.packs).toEqual([OWN]);
  expect(rules.texts).toEqual({});
});

test('where nobody is there to answer, the packs stay as they are', async () => {
  const rules = start();
  await answer(0, answerOf('Hammer'));
  rules.packsChanged();
  await answer(1, undefined);
  expect(workers).toHaveLength(2);
  expect(rules.texts.guest?.title).toBe('Hammer');
});

test('a check that is open while packs change is asked again of the new rules', async () => {
  const rules = start();
  const report = rules.check('a');
  await answer(0, answerOf('Hammer'));
  expect(workers[1]?.asked.map(({ text }) => text)).toEqual(['a']);
  workers[1]?.asked[0]?.resolve(REPORTS.serious);
  expect(await report).toBe(REPORTS.serious);
});

test('an answer of the old rules that comes with the new ones does not count', async () => {
  const rules = start();
  await turn();
  const report = rules.check('a');
  const old = workers[0] as SlowWorker;
  old.stop = () => old.asked[0]?.resolve(REPORTS.none);
  await answer(0, answerOf('Hammer'));
  workers[1]?.asked[0]?.resolve(REPORTS.serious);
  expect(await report).toBe(REPORTS.serious);
});

test('a check that fails by itself is a failure', async () => {
  const report = start().check('a');
  workers[0]?.asked[0]?.reject(new Error('the check failed'));
  await expect(report).rejects.toThrow('the check failed');
});

test('where the new worker cannot start the old one is stopped, and checks say so', async () => {
  const rules = start();
  const open = rules.check('a');
  const failed = expect(open).rejects.toThrow('could not be read');
  canStart = false;
  await answer(0, answerOf('Hammer'));
  await failed;
  expect(workers.map(({ isStopped }) => isStopped)).toEqual([true]);
  await expect(rules.check('b')).rejects.toThrow('could not be read');
  canStart = true;
  rules.packsChanged();
  await answer(1, answerOf('Hammer'));
  expect(workers.map(({ isStopped }) => isStopped)).toEqual([true, false]);
});

test('without our own rules nothing is started', async () => {
  own = [];
  const rules = start();
  await expect(rules.check('a')).rejects.toThrow('could not be read');
  expect(workers).toEqual([]);
});

test('only the newest answer counts, in whatever order they come', async () => {
  const rules = start();
  await turn();
  rules.packsChanged();
  await answer(1, answerOf('New'));
  await answer(0, answerOf('Old', []));
  expect(rules.texts.guest?.title).toBe('New');
  expect(workers.at(-1)?.packs).toEqual([OWN, GUEST]);
});

test('another language brings other words and no other worker', async () => {
  const rules = start();
  await answer(0, answerOf('Hammer'));
  const { check } = rules;
  rules.speakIn('en');
  rules.speakIn('sw');
  await answer(1, answerOf('Nyundo'));
  expect(questions.map(({ speak }) => speak)).toEqual(['en', 'sw']);
  expect(rules.texts.guest?.title).toBe('Nyundo');
  expect([workers.length, rules.check === check]).toEqual([2, true]);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('another language while packs are awaited does not lose them', async () => {
  const rules = start();
  await turn();
  rules.speakIn('sw');
  await answer(0, answerOf('Hammer'));
  await answer(1, answerOf('Nyundo'));
  expect(workers.at(-1)?.packs).toEqual([OWN, GUEST]);
  expect(rules.texts.guest?.title).toBe('Nyundo');
});
