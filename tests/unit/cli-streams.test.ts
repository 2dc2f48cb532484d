import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';
import { linesOf } from '../../src/cli/lines.ts';
import { Progress } from '../../src/cli/progress.ts';
import { regionInJson, regionInText } from '../../src/cli/region.ts';

async function* chunks(texts: readonly string[]) {
  yield* texts;
}

async function linesIn(texts: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const { first, lines } of linesOf(chunks(texts))) {
    expect(first).toBe(all.length + 1);
    all.push(...lines);
  }
  return all;
}

describe('lines of a stream', () => {
  test('however the text is cut, the lines are the same, and only a line feed ends one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\u2028', ' ', '\r', '{'), maxLength: 9 })),
        async (texts) => {
          const whole = texts.join('');
          const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''));
          if (whole === '' || whole.endsWith('\n')) expected.pop();
          expect(await linesIn(texts)).toEqual(expected);
        },
      ),
    );
  });
  test('a byte order mark is no part of the first line', async () => {
    expect(await linesIn(['\ufeff{}\n', '\ufeff\n'])).toEqual(['{}', '\ufeff']);
  });
  test('a line without an end is cut, and the next one is whole', async () => {
    async function* endless() {
      for (let i = 0; i < 40; i++) yield 'x'.repeat(1_000_000);
      yield '\n{}\n';
    }
    const lengths: number[] = [];
    for await (const { lines } of linesOf(endless())) lengths.push(...lines.map((line) => line.length));
    expect(lengths).toEqual([16_000_000, 2]);
  });
});

describe('work side by side', () => {
  test('results come in the order of the tasks, and no more than the width are under way', async () => {
    let underWay = 0;
    let most = 0;
    let taken = 0;
    let given = 0;
    async function* tasks() {
      for (let i = 0; i < 200; i++) {
        taken++;
        expect(taken - given).toBeLessThanOrEqual(5);
        yield i;
      }
    }
    const run = async (i: number) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 4));
      underWay--;
      return i;
    };
    const results: number[] = [];
    for await (const result of inOrder(tasks(), run, () => 4)) {
      given++;
      results.push(result);
    }
    expect(results).toEqual(Array.from({ length: 200 }, (_, i) => i));
    expect(most).toBe(4);
  });
  test('a failure reaches whoever waits for that result', async () => {
    const given: number[] = [];
    const all = async () => {
      async function* tasks() {
        yield* [1, 2, 3];
      }
      const run = async (i: number) => {
        if (i === 2) throw new Error('two');
        return i;
      };
      for await (const result of inOrder(tasks(), run, () => 3)) given.push(result);
    };
    await expect(all()).rejects.toThrow('two');
    expect(given).toEqual([1]);
  });
});

describe('progress', () => {
  function run(isTTY: boolean): string {
    let time = 0;
    let written = '';
    const progress = new Progress({ isTTY, write: (text) => (written += text) }, () => time);
    for (; time < 4000; time += 100) progress.add(50);
    progress.clear();
    return written;
  }
  test('is one line that replaces itself, from the third second on', () => {
    expect(run(true).split('\r\x1b[K')).toEqual([
      '',
      '1,050 adverts checked, 525 a second',
      '1,300 adverts checked, 520 a second',
      '1,550 adverts checked, 517 a second',
      '1,800 adverts checked, 514 a second',
      '',
    ]);
  });
  test('says nothing to a file or a pipe', () => expect(run(false)).toBe(''));
  test('says nothing about short work', () => {
    let written = '';
    const progress = new Progress({ isTTY: true, write: (text) => (written += text) }, () => 5);
    progress.add(10);
    progress.clear();
    expect(written).toBe('');
  });
});

describe('places in files', () => {
  test('lines and columns from 1, without the byte order mark', () => {
    expect(regionInText('\ufeffab\r\ncd fee', 7, 11)).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 7,
      charOffset: 6,
      charLength: 4,
    });
    expect(regionInText('\ufeffab', 1, 3)).toMatchObject({ startLine: 1, startColumn: 1, endColumn: 3, charOffset: 0 });
  });
  test('every stretch of every value is found again in its line of JSON', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '\\', '{', ',', 'é') }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('body', 'title', 'a"b', 'pay', '__proto'), any, { minKeys: 1 }),
        fc.jsonValue(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(0, 2),
        (record, other, a, b, indent) => {
          const line = JSON.stringify({ other, ...record }, null, indent).replaceAll('\n', ' ');
          for (const [key, value] of Object.entries(record)) {
            const [start, end] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y) as [
              number,
              number,
            ];
            const { startColumn, endColumn } = regionInJson(line, 1, key, start, end);
            expect(JSON.parse(`"${line.slice(startColumn - 1, endColumn - 1)}"`)).toBe(value.slice(start, end));
          }
        },
      ),
    );
  });
  test('a number is one place, and the last of two values counts', () => {
    expect(regionInJson('{"pay": 1200 }', 3, 'pay', 0, 4)).toEqual({
      startLine: 3,
      startColumn: 9,
      endLine: 3,
      endColumn: 13,
    });
    expect(regionInJson('{"x":"fee","x":"a fee"}', 1, 'x', 2, 5)).toMatchObject({ startColumn: 19, endColumn: 22 });
  });
});
