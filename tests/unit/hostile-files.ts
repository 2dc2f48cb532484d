import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'kind', 'version', ''];
const POLLUTING = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';

const wild: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -0,
    '',
    ' ',
    [],
    {},
    '\u0000',
    '\u202e',
    '💥',
    '__proto__',
  ),
  fc.constantFrom<Json>(
    'x'.repeat(5000),
    Array(300).fill('a'),
    '('.repeat(300),
    '[a]'.repeat(130),
    '(a|b) '.repeat(60),
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** One change in a tree of data: where to go down, what to do there, and with what. */
const change = fc.record({
  way: fc.array(fc.nat(), { maxLength: 8 }),
  deed: fc.constantFrom('put', 'take', 'twice', 'key'),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 })),
  value: wild,
});

function changed(
  tree: Json,
  { way, deed, key, value }: { way: number[]; deed: string; key: string; value: Json },
): Json {
  const copy = structuredClone(tree);
  let parent: Json[] | { [key: string]: Json } | undefined;
  let last: string | number = 0;
  let here: Json = copy;
  for (const step of way) {
    if (typeof here !== 'object' || here === null) break;
    const keys: (string | number)[] = Array.isArray(here) ? [...here.keys()] : Object.keys(here);
    if (keys.length === 0) break;
    parent = here;
    last = keys[step % keys.length] as string | number;
    here = (here as Record<string | number, Json>)[last] as Json;
  }
  if (!parent) return value;
  const inside = parent as Record<string | number, Json>;
  if (deed === 'put') inside[last] = value;
  else if (deed === 'take') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete inside[last];
  else if (deed === 'twice' && Array.isArray(parent)) parent.push(...structuredClone(parent));
  else if (Array.isArray(parent)) parent.push(value);
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Texts of files that are nearly right, cut, deep, huge, of wrong types or hostile. */
export function hostileFiles(valid: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(valid);
  const nearly = fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => JSON.stringify(changes.reduce(changed, valid as Json)));
  const spoilt = fc
    .tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 8 }))
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
  const polluted = fc.nat(text.length).map((from) => {
    const at = text.indexOf('{', from);
    return at < 0 ? text : `${text.slice(0, at + 1)}${POLLUTING}${text.slice(at + 1)}`;
  });
  const large = fc
    .tuple(fc.constantFrom('[', '{"a":', '"', '1', ' ', '[[],', text), fc.nat(250_000))
    .map(([unit, size]) => {
      const count = Math.ceil(size / unit.length);
      return unit === '[' && size % 2 === 0 ? '['.repeat(size) + ']'.repeat(size) : unit.repeat(count);
    });
  return fc.oneof(
    { weight: 50, arbitrary: nearly },
    { weight: 15, arbitrary: spoilt },
    { weight: 10, arbitrary: polluted },
    { weight: 5, arbitrary: fc.nat(text.length).map((to) => text.slice(0, to)) },
    { weight: 10, arbitrary: fc.json() },
    { weight: 5, arbitrary: fc.string() },
    { weight: 1, arbitrary: large },
  );
}
