// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gallery } from '../../src/pages/gallery.tsx';
import { AGENCIES, BOARDS, HELPLINES, MESSAGE, REPORTS, TEXTS, TOPICS } from '../../src/pages/gallery-samples.ts';
import { type Helpline, Learn, type LearnProps } from '../../src/pages/learn.tsx';
import { LEARN_PARTS } from '../../src/pages/learn-places.ts';
import { Options, type OptionsProps } from '../../src/pages/options.tsx';
import { type Found, Popup, type PopupProps } from '../../src/pages/popup.tsx';
import { localVoice } from '../../src/pages/read-aloud.tsx';
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
      onMissed: vi.fn(),
      onSaveCopy: vi.fn(() => Promise.resolve(true)),
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

  test('what an administrator set can only be looked at', () => {
    const disabled = () => [...place.querySelectorAll<HTMLButtonElement>('[role=switch]')].map((one) => one.disabled);
    popup();
    expect(disabled()).toEqual([false, false]);
    popup({ managed: new Set(['enabled', 'sitesOff']) });
    expect(disabled()).toEqual([true, true]);
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
      readable: ['ar', 'fr'],
      reads: ['fr'],
      country: 'KE',
      isOn: true,
      isNeutral: false,
      sensitivity: 'check',
      onOn: vi.fn(),
      onNeutral: vi.fn(),
      onReads: vi.fn(),
      onCountry: vi.fn(),
      onSiteOn: vi.fn(),
      onUnmuteSign: vi.fn(),
      onResetDismissed: vi.fn(),
      onLanguage: vi.fn(),
      onSensitivity: vi.fn(),
      onScheme: vi.fn(),
      onTraining: vi.fn(),
      onSelfCheck: vi.fn(),
      onExport: vi.fn(),
      onPreview: vi.fn(() => [{ field: 'country', before: '', after: 'KE' } as const]),
      onImport: vi.fn(() => true),
      onWipe: vi.fn(),
      onWelcome: vi.fn(),
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
    expect(place.textContent).toContain('Country: not chosen → KE');
    expect(onImport).not.toHaveBeenCalled();
    await act(async () => {
      click(button('Use these settings'));
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
      agencies: AGENCIES,
      place: 'documents',
      country: 'KE',
      isNeutral: false,
      onPlace: vi.fn(),
      onCountry: vi.fn(),
      onNeutral: vi.fn(),
      onWipe: vi.fn(),
      onCopy: vi.fn(() => Promise.resolve()),
      onExit: vi.fn(),
      onPrint: vi.fn(),
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

  test('several numbers in one text are called one by one, never joined', () => {
    learn();
    const calls = [...place.querySelectorAll('a')]
      .map((a) => a.getAttribute('href'))
      .filter((a) => a?.startsWith('tel:'));
    expect(calls).toEqual(['tel:000', 'tel:001', 'tel:0800000000']);
    expect(place.textContent).toContain('000 / 001');
  });

  test('emergency numbers stand first', () => {
    learn({ place: 'help' });
    expect([...place.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
      'Emergency',
      'If somebody holds, forces or sells people',
    ]);
  });

  test('a doubtful number is not shown, whatever the data says', () => {
    const doubtful = { ...HELPLINES[0], country: 'KE', number: '0700 111 222', sure: 'doubtful' } as Helpline;
    learn({ place: 'help', helplines: [doubtful] });
    expect(place.textContent).toContain('Look it up first.');
    expect(place.textContent).not.toContain('0700');
  });

  test('shows all topics when the asked one is unknown, and says so when there is none', () => {
    learn({ place: 'no-such-topic' });
    expect([...place.querySelectorAll('.topic')].map((topic) => topic.textContent)).toEqual(
      TOPICS.map(({ title }) => title),
    );
    learn({ topics: [] });
    expect(place.textContent).toContain('No topic is here yet.');
  });

  test('a search finds topics by any of their words, and leads to help when it finds none', () => {
    const { onPlace } = learn({ place: 'topics' });
    const search = (words: string) => {
      const box = place.querySelector<HTMLInputElement>('input[type=search]');
      if (box) box.value = words;
      act(() => void box?.dispatchEvent(new Event('input', { bubbles: true })));
      return [...place.querySelectorAll('.topic')].map((topic) => topic.textContent);
    };
    expect(search('PÁSSPORT photo')).toEqual(['Your passport and papers']);
    act(() => click(place.querySelector('.topic')));
    expect(onPlace).toHaveBeenCalledWith('documents');
    expect(search('submarine')).toEqual([]);
    expect(place.textContent).toContain('call a help line');
  });

  test('a topic shows words of adverts, marked', () => {
    learn();
    expect(place.querySelector('blockquote mark')?.textContent).toBe('keeps your passport');
  });

  test('the agency check says where to look, and that a match is not enough', () => {
    learn({ place: 'agency' });
    expect(place.textContent).toContain('A match is necessary and not enough.');
    expect(place.textContent).toContain('Sample Register');
    expect(place.textContent).toContain('As printed on a page of March 2026.');
    learn({ place: 'agency', country: 'FR' });
    expect(place.textContent).toContain('Ask its labour ministry.');
  });

  test.each(['before', 'there'])(
    'the checklist “%s” is copied as text, with the numbers of the country',
    async (list) => {
      const { onCopy } = learn({ place: list });
      expect(place.querySelectorAll('input[type=checkbox]')).toHaveLength(12);
      await act(async () => {
        click(button('Copy as text'));
        await new Promise((resolve) => setTimeout(resolve));
      });
      const text = vi.mocked(onCopy).mock.calls[0]?.[0] ?? '';
      expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(12);
      expect(text).toContain('Sample Help Line: 0800 000 000');
      expect(place.textContent).toContain('Copied.');
    },
  );

  test('says when copying did not work', async () => {
    learn({ place: 'before', onCopy: () => Promise.reject(new Error('no')) });
    await act(async () => {
      click(button('Copy as text'));
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(place.textContent).toContain('Copying did not work.');
  });

  test('everything stored goes with one press', async () => {
    const { onWipe } = learn({ place: 'privacy' });
    await act(async () => click(button('Delete all my settings now')));
    expect(onWipe).toHaveBeenCalledOnce();
    expect(place.textContent).toContain('All settings are deleted.');
  });

  test.each(LEARN_PARTS)('the part “%s” can be left at once', (part) => {
    const { onExit } = learn({ place: part });
    act(() => click(button('Leave this page')));
    expect(onExit).toHaveBeenCalledTimes(1);
  });

  test('reads aloud with a voice of the device only', () => {
    const voice = (lang: string, localService: boolean) =>
      ({ lang, localService, default: false }) as SpeechSynthesisVoice;
    expect(localVoice([voice('en-US', false), voice('sw-KE', true)], 'en')).toBeUndefined();
    expect(localVoice([voice('en-US', false), voice('en_GB', true)], 'en')?.lang).toBe('en_GB');
    expect(localVoice([voice('fil-PH', true)], 'tl')?.lang).toBe('fil-PH');
    learn();
    expect(button('Read aloud')).toBeUndefined();
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
