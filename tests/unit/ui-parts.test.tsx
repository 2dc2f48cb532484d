// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LEVELS, type Report, type Sign } from '../../src/engine/report.ts';
import { Disclosure } from '../../src/ui/disclosure.tsx';
import { LevelMark } from '../../src/ui/level-mark.tsx';
import { headlineOf } from '../../src/ui/level-text.ts';
import { OutsideLink } from '../../src/ui/link.tsx';
import { piecesOf } from '../../src/ui/marked-text.tsx';
import { questionsFor } from '../../src/ui/questions.tsx';
import { QuoteWords } from '../../src/ui/quote.tsx';
import type { KnowledgeTexts } from '../../src/ui/rule-text.ts';
import { SignList } from '../../src/ui/sign-list.tsx';
import { Switch } from '../../src/ui/switch.tsx';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';
import { click } from './ui-trusted-events.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

function draw(node: preact.ComponentChild): HTMLElement {
  act(() => render(node, place));
  return place;
}

function signOf(rule: string, ...texts: string[]): Sign {
  const first = rule.charCodeAt(0) * 1000;
  const quotes = texts.map((text, i) => {
    const start = first + i * 100;
    return { field: 'body' as const, start, end: start + text.length, text };
  });
  return { rule, category: 'fees', strength: 'medium', quotes };
}

const texts: KnowledgeTexts = {
  rules: {
    a: { title: 'A', explain: 'Why a.', ask: ['First a?', 'Second a?'], topic: 'fees' },
    b: { title: 'B', explain: 'Why b.', ask: ['First b?'], topic: 'fees' },
  },
  combinations: {},
  reassuring: {},
};

describe('level', () => {
  test.each([
    ['serious', 'Stop and check first', 'Stop'],
    ['caution', 'Ask before you answer', 'Ask'],
    ['check', 'Worth asking about', 'Note'],
    ['none', 'No sign found. Many bad offers show none.', 'No sign'],
  ] as const)('%s has its own words', (level, headline, word) => {
    expect(headlineOf(level, translator(ENGLISH, shared))).toBe(headline);
    expect(
      draw(<LevelMark level={level} spoken />)
        .querySelector('svg')
        ?.getAttribute('aria-label'),
    ).toBe(word);
  });

  test('each has its own shape, silent beside a headline', () => {
    const shapes = LEVELS.map((level) => draw(<LevelMark level={level} />).querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(LEVELS.length);
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('quote', () => {
  test.each(['<img src=x onerror=alert(1)>', '</q><script>alert(1)</script>', '&lt;b&gt; {count} \u202Eevil'])(
    'shows %j as text and nothing else',
    (text) => {
      const quote = { field: 'body' as const, start: 0, end: text.length, text };
      const drawn = draw(<QuoteWords quote={quote} />);
      expect(drawn.querySelector('q')?.textContent).toBe(text);
      expect(drawn.querySelectorAll('img, script, b')).toHaveLength(0);
    },
  );

  test('cuts what is too long at a word, and never inside a character', () => {
    const long = { field: 'body' as const, start: 0, end: 9, text: `${'word '.repeat(60)}` };
    expect(draw(<QuoteWords quote={long} />).querySelector('q')?.textContent).toMatch(/^(word )+…$/);
    const emoji = { ...long, text: '😀'.repeat(200) };
    expect(draw(<QuoteWords quote={emoji} />).querySelector('q')?.textContent).not.toMatch(/\p{Surrogate}/u);
  });

  test('is a control only where the words can be found', () => {
    const quote = { field: 'title' as const, start: 0, end: 3, text: 'fee' };
    expect(draw(<QuoteWords quote={quote} />).querySelector('button')).toBeNull();
    const find = vi.fn();
    draw(<QuoteWords quote={quote} onFind={find} />);
    act(() => click(place.querySelector('button')));
    expect(find).toHaveBeenCalledWith(quote);
    expect(place.textContent).toContain('In the title');
  });
});

describe('sign list', () => {
  const signs = ['a', 'b', 'c', 'd', 'e'].map((rule) => signOf(rule, `words of ${rule}`));

  test('shows three signs, the rest on request', () => {
    draw(<SignList signs={signs} texts={texts} />);
    const more = place.querySelector('button');
    expect(place.querySelectorAll('li')).toHaveLength(3);
    expect([more?.textContent, more?.getAttribute('aria-expanded')]).toEqual(['2 more signs', 'false']);
    act(() => click(more));
    expect(place.querySelectorAll('li')).toHaveLength(5);
    expect(more?.getAttribute('aria-expanded')).toBe('true');
  });

  test('shows words once where several signs stand on them, each with its sentence', () => {
    const [a, b, ...others] = signs as [Sign, Sign, ...Sign[]];
    draw(<SignList signs={[a, { ...b, quotes: a.quotes }, ...others]} texts={texts} />);
    const [first] = place.querySelectorAll('li');
    expect(first?.querySelectorAll('q')).toHaveLength(1);
    expect([...(first?.querySelectorAll('p') ?? [])].map((p) => p.textContent)).toEqual(['Why a.', 'Why b.']);
  });

  test('counts signs, however many stand on the same words', () => {
    const words = (signs[0] as Sign).quotes;
    draw(<SignList signs={signs.map((sign) => ({ ...sign, quotes: words }))} texts={texts} />);
    expect([place.querySelectorAll('li').length, place.querySelectorAll('.sign-why').length]).toEqual([1, 3]);
    expect(place.querySelector('button')?.textContent).toBe('2 more signs');
    act(() => click(place.querySelector('button')));
    expect([place.querySelectorAll('li').length, place.querySelectorAll('.sign-why').length]).toEqual([1, 5]);
  });

  test('a quote keeps the focus when a stronger sign comes on its words and all places move', () => {
    const [a, b] = signs as [Sign, Sign];
    draw(<SignList signs={[a]} texts={texts} onFind={vi.fn()} />);
    const focused = place.querySelector<HTMLElement>('.quote-find');
    focused?.focus();
    const moved = a.quotes.map((quote) => ({ ...quote, start: quote.start + 7, end: quote.end + 7 }));
    draw(
      <SignList
        signs={[b, { ...a, rule: 'c', quotes: moved }, { ...a, quotes: moved }]}
        texts={texts}
        onFind={vi.fn()}
      />,
    );
    expect(place.querySelectorAll('li')).toHaveLength(2);
    expect(focused?.isConnected && document.activeElement === focused).toBe(true);
  });

  test('puts the quoted words before the reason, and the same words once', () => {
    draw(<SignList signs={[signOf('a', 'Fee first', 'fee first', 'other fee')]} texts={texts} />);
    expect(place.querySelector('li')?.textContent).toBe('Fee firstother feeWhy a.');
  });

  test('has plain words for a sign without a text', () => {
    draw(<SignList signs={[signOf('unknown', 'x')]} texts={texts} />);
    expect(place.textContent).toContain('Ask what they mean.');
  });
});

test('questions: the first of each sign before the second of any', () => {
  expect(questionsFor([signOf('a'), signOf('b')], texts, 2)).toEqual(['First a?', 'First b?']);
  expect(questionsFor([signOf('a'), signOf('unknown')], texts, 2)).toEqual(['First a?', 'Second a?']);
});

test('disclosure says whether it is open and what it opens', () => {
  draw(<Disclosure label="Hide">content</Disclosure>);
  const button = place.querySelector('button');
  expect([button?.getAttribute('aria-expanded'), place.textContent]).toEqual(['false', 'Hide']);
  act(() => click(button));
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(place.querySelector(`#${button?.getAttribute('aria-controls')}`)?.textContent).toBe('content');
});

test('switch says its state and asks for the other', () => {
  const change = vi.fn();
  draw(<Switch label="On this site" means="Look for signs." on onChange={change} />);
  const button = place.querySelector('[role=switch]');
  expect(button?.getAttribute('aria-checked')).toBe('true');
  act(() => click(button));
  expect(change).toHaveBeenCalledWith(false);
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'http://a.example'])(
  'a link to %j is only words',
  (href) => {
    expect(draw(<OutsideLink href={href}>words</OutsideLink>).querySelector('a')).toBeNull();
  },
);

describe('marked text', () => {
  const text = 'pay the fee now please';
  function reportOf(...spans: [number, number][]): Report {
    const quotes = spans.map(([start, end]) => ({ field: 'body' as const, start, end, text: text.slice(start, end) }));
    const signs: Sign[] = [{ rule: 'a', category: 'fees', strength: 'strong', quotes }];
    return {
      level: 'caution',
      signs,
      combinations: [],
      reassuring: [],
      read: { characters: 1, words: 60, capped: false, languages: [] },
    };
  }

  test.each([
    ['none', [], ['pay the fee now please']],
    ['one', [[8, 11]], ['pay the ', '[fee]', ' now please']],
    [
      'at both ends',
      [
        [0, 3],
        [16, 22],
      ],
      ['[pay]', ' the fee now ', '[please]'],
    ],
    [
      'overlapping',
      [
        [4, 11],
        [8, 15],
      ],
      ['pay ', '[the fee]', '[ now]', ' please'],
    ],
    ['past the end', [[16, 99]], ['pay the fee now ', '[please]']],
  ] as [string, [number, number][], string[]][])('%s', (_name, spans, pieces) => {
    const cut = piecesOf(text, reportOf(...spans), 'body');
    expect(cut.map((piece) => (piece.strength ? `[${piece.text}]` : piece.text))).toEqual(pieces);
  });

  test('leaves the marks of other fields out', () => {
    expect(piecesOf(text, reportOf([0, 3]), 'title')).toEqual([{ text, start: 0 }]);
  });
});
