import { describe, expect, test } from 'vitest';
import { finder, packOf } from './engine-helpers.ts';

const find = finder(
  packOf(
    { document: ['passport*'], deposit: ['deposit'] },
    { sign: { all: ['document'] }, hidden: { all: ['disguised'] } },
  ),
);

describe('disguised words are seen through and quoted as written', () => {
  test.each([
    ['spaced letters', 'your p a s s p o r t please', 'p a s s p o r t'],
    ['dots between letters', 'your p.a.s.s.p.o.r.t please', 'p.a.s.s.p.o.r.t'],
    ['look-alike letters', 'your раsѕроrt please', 'раsѕроrt'],
    ['zero-width characters', 'your pass\u200bport please', 'pass\u200bport'],
    ['numbers for letters', 'your p4ssp0rt please', 'p4ssp0rt'],
    ['signs for letters', 'your p@$$port please', 'p@$$port'],
    ['emoji between letters', 'your p🔥a🔥s🔥s🔥p🔥o🔥r🔥t please', 'p🔥a🔥s🔥s🔥p🔥o🔥r🔥t'],
  ])('%s', (_, text, quote) => {
    expect(find(text)).toEqual({ sign: [quote], hidden: [quote] });
  });

  test.each([
    ['bold letters', 'your 𝗽𝗮𝘀𝘀𝗽𝗼𝗿𝘁 please', '𝗽𝗮𝘀𝘀𝗽𝗼𝗿𝘁'],
    ['full-width letters', 'your ｐａｓｓｐｏｒｔ please', 'ｐａｓｓｐｏｒｔ'],
    ['capitals and accents', 'your PÁSSPORT please', 'PÁSSPORT'],
    ['glued sentences', 'good trainingPassport needed', 'Passport'],
  ])('%s are read, and are no disguise', (_, text, quote) => {
    expect(find(text)).toEqual({ sign: [quote] });
  });
});
