// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gallery } from '../../src/pages/gallery.tsx';
import { BOARDS, HELPLINES, MESSAGE, REPORTS, TEXTS, TOPICS } from '../../src/pages/gallery-samples.ts';
import { Learn, type LearnProps } from '../../src/pages/learn.tsx';
import { Options, type OptionsProps } from '../../src/pages/options.tsx';
import { type Found, Popup, type PopupProps } from '../../src/pages/popup.tsx';
import { ENGLISH } from '../../src/ui/texts/t.ts';
import { click, press } from './ui-trusted-events.ts';

const look = { scheme: 'light', language: ENGLISH } as const;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function draw(node: preact.ComponentChild): void {
  act(() => render(node, place));
}

function button(name: string): HTMLButtonElement | undefined {
  return [...place.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
}

describe('popup', () => {
  function popup(change: Partial<PopupProps> = {}): PopupProps {
    const props: PopupProps = {
      look,
      texts: TEXTS,
      found: { status: 'loading' },
      site: 'jobs.example',
      isSiteOn: true,
      isOn: true,
      onSite: vi.fn(),
      onEverywhere: vi.fn(),
      onCheckPage: vi.fn(),
      check: () => REPORTS.serious,
      onOpen: vi.fn(),
      ...change,
    };
    draw(<Popup {...props} />);
    return props;
  }

  test.each([
    [{ status: 'loading' }, 'Reading this page …'],
    [{ status: 'error' }, 'This page did not answer.'],
    [{ status: 'nothing' }, 'No job advert found on this page.'],
    [{ status: 'unreadable' }, 'Could not read an advert here.'],
    [{ status: 'off' }, 'Nothing on this page was read.'],
    [{ status: 'listing', report: REPORTS.none }, 'No sign found. Many bad offers show none.'],
    [{ status: 'listing', report: REPORTS.serious }, 'Stop and check first'],
    [{ status: 'list', cards: [{ title: 'Cook', level: 'none' }] }, 'No sign found in any. Many bad offers show none.'],
    [{ status: 'list', cards: [{ title: '<b>Cook</b>', level: 'check' }] }, '1 has signs to ask about.<'],
  ] as [Found, string][])('%o says so', (found, words) => {
    popup({ found });
    expect(place.textContent).toContain(words);
  });

  test('offers to read the page where nothing was read', () => {
    const { onCheckPage } = popup({ found: { status: 'nothing' } });
    act(() => click(button('Check this page')));
    expect(onCheckPage).toHaveBeenCalledOnce();
  });

  test('leads to help about the strongest sign', () => {
    const { onOpen } = popup({ found: { status: 'listing', report: REPORTS.serious } });
    act(() => click(button('What can I do now?')));
    expect(onOpen).toHaveBeenCalledWith('learn', 'documents');
  });

  test('the site cannot be chosen while everything is off, or where there is no site', () => {
    popup({ isOn: false });
    expect(place.querySelectorAll<HTMLButtonElement>('[role=switch]')[0]?.disabled).toBe(true);
    popup({ site: undefined });
    expect(place.querySelectorAll<HTMLButtonElement>('[role=switch]')[0]?.disabled).toBe(true);
  });

  async function paste(text: string): Promise<void> {
    const area = place.querySelector('textarea');
    if (area) area.value = text;
    act(() => void area?.dispatchEvent(new Event('input', { bubbles: true })));
    await act(async () => click(button('Check')));
  }

  test('checks a pasted message and marks the words in it', async () => {
    popup();
    expect(button('Check')?.disabled).toBe(true);
    await paste(MESSAGE);
    expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Do not tell your family');
    expect(place.querySelector('.marked')?.textContent).toBe(MESSAGE);
    act(() => click(button('Clear')));
    expect([place.querySelector('mark'), place.querySelector('textarea')?.value]).toEqual([null, '']);
  });

  test('says when a check failed', async () => {
    popup({ check: () => Promise.reject(new Error('no')) });
    await paste('x');
    expect(place.querySelector('[role=status]')?.textContent).toContain('That did not work.');
  });
});

describe('options', () => {
  function options(change: Partial<OptionsProps> = {}): OptionsProps {
    const props: OptionsProps = {
      look,
      texts: TEXTS,
      sitesOff: ['jobs.example'],
      mutedSigns: ['hurry', 'gone-rule'],
      dismissedCount: 1,
      language: 'auto',
      languages: [{ code: 'en', name: 'English' }],
      sensitivity: 'check',
      onSiteOn: vi.fn(),
      onUnmuteSign: vi.fn(),
      onResetDismissed: vi.fn(),
      onLanguage: vi.fn(),
      onSensitivity: vi.fn(),
      onScheme: vi.fn(),
      onExport: vi.fn(),
      onImport: vi.fn(() => true),
      onWipe: vi.fn(),
      ...change,
    };
    draw(<Options {...props} />);
    return props;
  }

  test('everything that was turned off can be turned on', () => {
    const { onSiteOn, onUnmuteSign, onResetDismissed } = options();
    act(() => click(button('Turn on: jobs.example')));
    act(() => click(button('Turn on: You are rushed')));
    act(() => click(button('Turn on: Words worth asking about')));
    act(() => click(button('Show them again')));
    expect(onSiteOn).toHaveBeenCalledWith('jobs.example');
    expect(onUnmuteSign).toHaveBeenNthCalledWith(1, 'hurry');
    expect(onUnmuteSign).toHaveBeenNthCalledWith(2, 'gone-rule');
    expect(onResetDismissed).toHaveBeenCalledOnce();
  });

  test('deletes only after a second yes', async () => {
    const { onWipe } = options();
    act(() => click(button('Delete everything')));
    expect(onWipe).not.toHaveBeenCalled();
    await act(async () => click(button('Yes, delete')));
    expect(onWipe).toHaveBeenCalledOnce();
    expect(place.textContent).toContain('All settings are back to the start.');
  });

  test('boards are listed with the day of the last check, and what they were checked with', () => {
    options({ boards: BOARDS });
    expect(place.querySelector('table.boards')).toBeNull();
    act(() => click(button('2 boards')));
    const rows = [...place.querySelectorAll('table.boards tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Sample BoardNov 23, 2026with its own pages',
      'A Family of Boards with a Long NameNov 28, 2026with notes of others only',
    ]);
    expect(place.querySelector('table.boards time')?.getAttribute('datetime')).toBe('2026-11-23');
  });

  test('every choice and list says in a sentence what it is', () => {
    options();
    expect(place.querySelectorAll('.means').length).toBeGreaterThanOrEqual(9);
  });

  test.each([
    [true, 'The settings were opened.'],
    [false, 'Nothing was changed.'],
  ])('says whether a file could be used: %s', async (isUsed, words) => {
    const { onImport } = options({ onImport: vi.fn(() => isUsed) });
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [{ text: () => Promise.resolve('{}') }] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(onImport).toHaveBeenCalledWith('{}');
    expect(place.textContent).toContain(words);
  });
});

describe('learn', () => {
  function learn(change: Partial<LearnProps> = {}): LearnProps {
    const props: LearnProps = {
      look,
      topics: TOPICS,
      helplines: HELPLINES,
      topic: 'documents',
      country: 'KE',
      onTopic: vi.fn(),
      onCountry: vi.fn(),
      onExit: vi.fn(),
      ...change,
    };
    draw(<Learn {...props} />);
    return props;
  }

  test('shows the lines of the chosen country with the date of the page that prints them', () => {
    learn();
    expect(place.textContent).toContain('As printed on a page of 14 March 2026.');
    expect(place.textContent).not.toContain('Another Sample Line');
    expect(place.querySelector('a[href="tel:0800000000"]')?.textContent).toBe('0800 000 000');
  });

  test('several numbers in one text are not joined into one', () => {
    learn();
    expect([...place.querySelectorAll('a')].filter((a) => a.href.startsWith('tel:'))).toHaveLength(1);
    expect(place.textContent).toContain('000 / 001');
  });

  test('shows the first topic when the asked one is unknown, and none when there is none', () => {
    learn({ topic: 'no-such-topic' });
    expect(place.querySelector('h2')?.textContent).toBe('Your passport and papers');
    learn({ topics: [] });
    expect(place.textContent).toContain('No topic is here yet.');
  });

  test('leaves at once by the button, or by Esc three times', () => {
    const { onExit } = learn();
    act(() => click(button('Leave this page')));
    expect(onExit).toHaveBeenCalledTimes(1);
    press(document.body, 'Escape');
    press(document.body, 'Escape');
    expect(onExit).toHaveBeenCalledTimes(1);
    press(document.body, 'Escape');
    expect(onExit).toHaveBeenCalledTimes(2);
  });
});

test('the gallery draws every part and screen', () => {
  draw(<Gallery />);
  expect([...place.querySelectorAll('h1.gallery-title')].map((title) => title.textContent)).toEqual([
    'Parts',
    'Cards',
    'Popups',
    'Settings',
    'Learning',
  ]);
  expect(place.querySelectorAll('[dir=rtl]').length).toBeGreaterThan(4);
});
