// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jobPostingOf, readJobPostings } from '../../src/page/job-posting.ts';
import { type JsonObject, parseJson, readJsonLd } from '../../src/page/json-ld.ts';

function pageWith(...blocks: string[]): Document {
  const scripts = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  return new DOMParser().parseFromString(`<html><head>${scripts}</head><body></body></html>`, 'text/html');
}

describe('parsing', () => {
  test.each([
    ['sound JSON', '{"a": [1, "b"]}', { a: [1, 'b'] }],
    ['line breaks and tabs inside strings', '{"a": "one\ntwo\tthree\r"}', { a: 'one\ntwo\tthree\r' }],
    ['other control characters inside strings', '{"a": "x\u0001y\u001fz"}', { a: 'xyz' }],
    ['a comma too many', '{"a": [1, 2,], "b": 3, }', { a: [1, 2], b: 3 }],
    ['a comma too few', '{"a": "x"\n "b": 2\n "c": {"d": 1}\n "e": []}', { a: 'x', b: 2, c: { d: 1 }, e: [] }],
    ['objects without a comma between', '[{"a": 1} {"b": 2}]', [{ a: 1 }, { b: 2 }]],
    ['backslashes that mean nothing', '{"a": "it\\\'s 5\\% off"}', { a: "it's 5% off" }],
    ['comment marks around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['a CDATA section around it', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['a semicolon behind it', '{"a": 1};', { a: 1 }],
    ['encoded quotation marks', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['quotation marks inside strings', '{"a": "the "best" cook", "b": "x"}', { a: 'the "best" cook', b: 'x' }],
    ['quotation marks before a comma', '{"a": "call it "home", not work"}', { a: 'call it "home", not work' }],
    ['nothing written as a program does', '{"a": undefined, "b": NaN, "c": 1}', { a: null, b: null, c: 1 }],
    ['objects behind each other', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['braces and commas inside strings stay', '{"a": "x,} {\n", "b": 1,}', { a: 'x,} {\n', b: 1 }],
  ])('%s', (_what, source, expected) => {
    expect(parseJson(source)).toEqual(expected);
  });

  test.each([['nothing'], ['{"a": '], ['{a: 1}'], ['']])('gives up quietly on %j', (source) => {
    expect(parseJson(source)).toBeUndefined();
  });

  test('repairs half a megabyte of nonsense in one pass', () => {
    expect(parseJson(`{"a": [${',],'.repeat(150_000)}]}`)).toBeUndefined();
  });
});

describe('finding', () => {
  test('the plain texts of a block that nothing repairs', () => {
    const [found] = readJsonLd(
      pageWith('{"@type": "JobPosting", "title": "Cook \\u0026 baker", hiring: }, "description": "Bake."'),
      'JobPosting',
    );
    expect(found).toEqual({ '@type': 'JobPosting', title: 'Cook & baker', description: 'Bake.' });
  });

  const posting = '{"@type": "JobPosting", "title": "Cook"}';

  test.each([
    ['alone', posting],
    ['in a list', `[{"@type": "WebSite"}, ${posting}]`],
    ['in a graph', `{"@context": "https://schema.org", "@graph": [${posting}]}`],
    ['with several types', '{"@type": ["Thing", "JobPosting"], "title": "Cook"}'],
    ['with a full type', '{"@type": "https://schema.org/JobPosting", "title": "Cook"}'],
    ['in a list of items', `{"@type": "ItemList", "itemListElement": [{"item": ${posting}}]}`],
    ['as the main thing of the page', `{"@type": "WebPage", "mainEntity": ${posting}}`],
  ])('a posting %s', (_where, block) => {
    expect(readJsonLd(pageWith(block), 'JobPosting').map((object) => object.title)).toEqual(['Cook']);
  });

  test('a broken block hides no other', () => {
    expect(readJsonLd(pageWith('{"JobPosting', posting), 'JobPosting')).toHaveLength(1);
  });

  test('references by id are followed, circles end', () => {
    const page = pageWith(
      '{"@graph": [{"@id": "#o", "@type": "Organization", "name": "Duka", "owns": {"@id": "#j"}}, {"@id": "#j", "@type": "JobPosting", "title": "Cook", "hiringOrganization": {"@id": "#o"}}]}',
    );
    expect(readJobPostings(page)[0]?.texts).toEqual({ title: 'Cook', company: 'Duka' });
  });

  test('10,000 levels are walked without recursion', () => {
    const deep = `${'{"a":'.repeat(3_000)}${posting}${'}'.repeat(3_000)}`;
    expect(readJsonLd(pageWith(deep), 'JobPosting')).toHaveLength(1);
  });

  test('a prototype is never written', () => {
    readJobPostings(pageWith('{"@type": "JobPosting", "title": "x", "__proto__": {"polluted": 1}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a posting as texts', () => {
  const cases: [string, JsonObject, Record<string, string>][] = [
    ['an organisation by name', { hiringOrganization: 'Duka Ltd' }, { company: 'Duka Ltd' }],
    ['entities', { title: 'Cook &amp; cleaner' }, { title: 'Cook & cleaner' }],
    ['placeholders are nothing', { title: 'N/A', hiringOrganization: { name: 'null' }, jobLocation: 'Anywhere' }, {}],
    ['a date without its time', { datePosted: '2026-11-02T08:00:00Z' }, { posted: '2026-11-02' }],
    [
      'a place of parts, each once',
      {
        jobLocation: {
          address: { addressLocality: 'Entebbe', addressRegion: 'entebbe', addressCountry: { name: 'Uganda' } },
        },
      },
      { location: 'Entebbe, Uganda' },
    ],
    ['a place as text', { jobLocation: { address: 'Kisumu' } }, { location: 'Kisumu' }],
    [
      'many places, five of them named',
      { jobLocation: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => ({ name })) },
      { location: 'A; B; C; D; E; +2' },
    ],
    ['work from anywhere', { jobLocationType: 'TELECOMMUTE' }, { location: 'Remote' }],
    [
      'work from anywhere in one country',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Kenya' } },
      { location: 'Remote (Kenya)' },
    ],
    [
      'a range of pay',
      { baseSalary: { currency: 'KES', value: { minValue: 30000, maxValue: '45000.00', unitText: 'MONTH' } } },
      { pay: 'KES 30,000 - 45,000 per month' },
    ],
    [
      'pay by the hour',
      { baseSalary: { currency: 'USD', value: { value: 27.85, unitText: 'HOUR' } } },
      { pay: 'USD 27.85 per hour' },
    ],
    [
      'pay in the outer object',
      { baseSalary: { currency: 'USD', value: '55000', unitCode: 'ANN' } },
      { pay: 'USD 55,000 per year' },
    ],
    ['the same sum twice', { baseSalary: { value: { minValue: 900, maxValue: 900 } } }, { pay: '900' }],
    ['nought is unknown', { baseSalary: { currency: 'KES', value: { minValue: 0, maxValue: 0 } } }, {}],
    ['pay as text', { baseSalary: 'KSh 18,000 a month' }, { pay: 'KSh 18,000 a month' }],
    ['pay as number', { baseSalary: 18000 }, { pay: '18,000' }],
    [
      'whom to ask',
      {
        applicationContact: { name: 'Wanjiru', telephone: '0700' },
        hiringOrganization: { name: 'Duka', email: 'kazi@duka.example' },
      },
      { company: 'Duka', contact: 'Wanjiru, 0700, kazi@duka.example' },
    ],
    [
      'other parts of the text, each once',
      { description: '<p>Cook.</p><p>Clean.</p>', responsibilities: 'Cook.', qualifications: ['Papers', 'Boots'] },
      { body: 'Cook.\nClean.\nPapers\nBoots' },
    ],
    [
      'things of wrong shapes',
      { title: {}, hiringOrganization: [], jobLocation: 7, baseSalary: [[]], description: 3 },
      { location: '7' },
    ],
  ];

  test.each(cases)('%s', (_what, object, expected) => {
    expect(jobPostingOf(object).texts).toEqual(expected);
  });
});
