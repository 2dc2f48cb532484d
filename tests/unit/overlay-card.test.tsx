// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListCard, OverlayCallbacks } from '../../src/overlay/callbacks.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.tsx';
import { REPORTS, TEXTS } from '../../src/pages/gallery-samples.ts';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { ENGLISH } from '../../src/ui/texts/t.ts';
import { click, press } from './ui-trusted-events.ts';

let overlay: Overlay;
let callbacks: { [Name in keyof OverlayCallbacks]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  callbacks = {
    onDismissListing: vi.fn(),
    onDismissSite: vi.fn(),
    onTurnOff: vi.fn(),
    onMuteSign: vi.fn(),
    onUnmuteSign: vi.fn(),
    onOpen: vi.fn(),
    onReportWrong: vi.fn(),
    onSaveCopy: vi.fn(),
    onMoved: vi.fn(),
    isManaged: vi.fn(() => false),
    locate: vi.fn(() => undefined),
  };
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.body);
  overlay = createOverlay({
    document,
    mode: 'open',
    texts: TEXTS,
    callbacks: callbacks as OverlayCallbacks,
    look: { scheme: 'system', language: ENGLISH },
  });
});
afterEach(() => act(() => overlay.destroy()));

function root(): ShadowRoot {
  return document.querySelector('tahadhari-card')?.shadowRoot as ShadowRoot;
}
function card(): Element | null {
  return document.querySelector('tahadhari-card')?.shadowRoot?.querySelector('.card') ?? null;
}
function named(name: string): HTMLElement | undefined {
  const buttons = [...root().querySelectorAll<HTMLElement>('button')];
  const names = buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
  return buttons[names.indexOf(name)] ?? buttons[names.findIndex((other) => other.startsWith(name))];
}
function toggle(): HTMLElement {
  return root().querySelector('.card-toggle') as HTMLElement;
}
function show(level: keyof typeof REPORTS, id: string = level): void {
  act(() => overlay.showListing({ id, site: 'jobs.example', report: REPORTS[level] }));
}
function isOpen(): boolean {
  return toggle().getAttribute('aria-expanded') === 'true';
}

describe('opening', () => {
  test.each([
    ['serious', true],
    ['caution', true],
    ['check', false],
  ] as const)('%s opens by itself: %s', (level, opens) => {
    show(level);
    expect(isOpen()).toBe(opens);
    expect(Boolean(root().querySelector('.card-content'))).toBe(opens);
  });

  test('none draws nothing and takes an earlier card away', () => {
    show('serious');
    show('none');
    expect(card()).toBeNull();
    expect(document.querySelector('tahadhari-card')).toBeNull();
  });

  test('the same listing opens by itself once', () => {
    show('serious', 'one');
    show('caution', 'two');
    show('serious', 'one');
    expect(isOpen()).toBe(false);
  });

  test('a listing that is read again stays as the reader left it', () => {
    show('serious');
    act(() => click(toggle()));
    show('serious');
    expect(isOpen()).toBe(false);
  });

  test('a quiet listing shows no card', () => {
    act(() => overlay.showListing({ id: 'q', site: 's', report: REPORTS.serious, quiet: true }));
    expect(card()).toBeNull();
  });

  test('without its texts the card has words of its own', () => {
    act(() => overlay.change({ texts: { rules: {}, combinations: {}, reassuring: {} } }));
    show('serious');
    expect(root().textContent).toContain('Ask what they mean.');
    act(() => overlay.change({ texts: TEXTS }));
    expect(root().textContent).toContain('It is yours to keep.');
  });
});

test('shows words first, three signs, two questions and one main button', () => {
  show('serious');
  expect(root().querySelectorAll('.sign')).toHaveLength(3);
  expect(root().querySelectorAll('.questions li')).toHaveLength(2);
  expect(root().querySelectorAll('.button-main')).toHaveLength(1);
  expect(root().querySelector('.sign')?.textContent).toMatch(/^passport will be kept by the sponsor.*The advert says/);
  expect(root().querySelector('.card-headline')?.textContent).toBe('Stop and check first');
});

test('says when the advert was longer than what was read', () => {
  show('capped');
  expect(root().textContent).toContain('Only its first part was read.');
});

test('the text of a page stays text', () => {
  show('hostile');
  expect(root().textContent).toContain('<img src=x onerror=alert(1)>');
  expect(root().querySelector('img')).toBeNull();
});

test('a polite live region speaks once for a listing', () => {
  vi.useFakeTimers();
  show('serious');
  const region = root().querySelector('[role=status]');
  expect([region?.getAttribute('aria-live'), region?.textContent]).toEqual(['polite', '']);
  act(() => void vi.advanceTimersByTime(500));
  expect(region?.textContent).toBe('Tahadhari: Stop and check first. 5 signs in this advert.');
  show('caution');
  show('serious');
  act(() => void vi.advanceTimersByTime(500));
  expect(root().querySelector('[role=status]')?.textContent).toBe('');
  vi.useRealTimers();
});

describe('controls', () => {
  beforeEach(() => show('serious'));

  test.each([
    ['This advert', 'onDismissListing', ['serious']],
    ['This site', 'onDismissSite', []],
    ['Everywhere', 'onTurnOff', []],
  ] as const)('hide: %s takes the card off, then tells', (name, callback, values) => {
    callbacks[callback].mockImplementation(() => expect(card()).toBeNull());
    act(() => click(named('Hide')));
    act(() => click(named(name)));
    expect(callbacks[callback]).toHaveBeenCalledExactlyOnceWith(...values);
  });

  test('one part of the foot is open at a time, and says so', () => {
    const parts = () => ['Hide', 'Wrong warning?', 'More'].map((name) => named(name)?.getAttribute('aria-expanded'));
    expect(parts()).toEqual(['false', 'false', 'false']);
    act(() => click(named('More')));
    act(() => click(named('Wrong warning?')));
    expect(parts()).toEqual(['false', 'true', 'false']);
  });

  test('a sign can be turned off, with undo', () => {
    act(() => click(named('Wrong warning?')));
    act(() => click(named('Stop showing this sign: Someone else keeps your passport')));
    expect(callbacks.onMuteSign).toHaveBeenCalledWith('documents-kept');
    expect(root().querySelector('.card-count')?.textContent).toBe('4 signs in this advert');
    expect(root().textContent).not.toContain('It is yours to keep.');
    act(() => click(named('Undo')));
    expect(callbacks.onUnmuteSign).toHaveBeenCalledWith('documents-kept');
    expect(root().querySelector('.card-count')?.textContent).toBe('5 signs in this advert');
  });

  test('undo is still offered when turning the sign off left none', () => {
    show('check', 'one-sign');
    act(() => click(toggle()));
    act(() => click(named('Wrong warning?')));
    act(() => click(named('Stop showing this sign')));
    act(() => overlay.showListing({ id: 'one-sign', site: 's', report: REPORTS.none }));
    expect(root().querySelector('.card-headline')?.textContent).toBe('You turned this sign off');
    expect(named('Undo')).toBeDefined();
  });

  test('what an administrator set cannot be pressed, and the card says so', () => {
    callbacks.isManaged.mockImplementation((setting) => setting !== 'enabled');
    act(() => click(named('Hide')));
    act(() => click(named('This site')));
    expect(named('This site')?.textContent).toBe(`This site${shared.managed}`);
    expect(callbacks.onDismissSite).not.toHaveBeenCalled();
    act(() => click(named('Wrong warning?')));
    const mute = named('Stop showing this sign');
    act(() => click(mute));
    expect([mute?.hasAttribute('disabled'), mute?.nextElementSibling?.textContent]).toEqual([true, shared.managed]);
    expect(callbacks.onMuteSign).not.toHaveBeenCalled();
    expect(named('Copy a note')).toBeDefined();
    act(() => click(named('Hide')));
    act(() => click(named('Everywhere')));
    expect(callbacks.onTurnOff).toHaveBeenCalledOnce();
  });

  test('a wrong warning is reported with its sign', () => {
    act(() => click(named('Wrong warning?')));
    act(() => click(named('Copy a note: Only a chat app')));
    expect(callbacks.onReportWrong).toHaveBeenCalledWith('chat-only', 'serious');
  });

  test('the main button leads to help about the first sign', () => {
    act(() => click(named('What can I do now?')));
    expect(callbacks.onOpen).toHaveBeenCalledWith('learn', 'documents');
  });

  test('clicks that a script made do nothing', () => {
    act(() => named('Hide for this advert')?.click());
    act(() => void toggle().dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect([Boolean(card()), isOpen()]).toEqual([true, true]);
    expect(callbacks.onDismissListing).not.toHaveBeenCalled();
  });

  test('the handle moves the card by keys and by pressing', () => {
    act(() => press(named('Move this card'), 'ArrowUp'));
    act(() => click(named('Move this card')));
    expect(callbacks.onMoved.mock.calls).toEqual([['start-end'], ['start-start']]);
    expect([card()?.getAttribute('data-block'), card()?.getAttribute('data-inline')]).toEqual(['start', 'start']);
  });

  test('Esc closes the open part first, then the card', () => {
    act(() => click(named('More')));
    act(() => press(named('Settings'), 'Escape'));
    expect([isOpen(), named('Settings')]).toEqual([true, undefined]);
    act(() => press(toggle(), 'Escape'));
    expect(isOpen()).toBe(false);
  });
});

describe('focus', () => {
  test('is never taken, moves on request and goes back with Esc', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    show('check');
    expect(document.activeElement).toBe(field);
    // happy-dom names no former element in its focus events.
    act(() => overlay.focus());
    toggle().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true, relatedTarget: field }));
    expect([isOpen(), root().activeElement]).toEqual([true, toggle()]);
    act(() => press(toggle(), 'Escape'));
    expect([isOpen(), document.activeElement]).toEqual([false, field]);
    field.remove();
  });
});

test('a page that is read again does not close what the reader opened from a badge', () => {
  const element = document.body.appendChild(document.createElement('div'));
  element.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
  document.elementsFromPoint = () => [element];
  let see: IntersectionObserverCallback = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        see = callback;
      }
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    run(0);
    return 0;
  });
  act(() => overlay.destroy());
  overlay = createOverlay({
    document,
    mode: 'open',
    texts: TEXTS,
    callbacks: callbacks as OverlayCallbacks,
    look: { scheme: 'system', language: ENGLISH },
  });
  const listed: ListCard = {
    id: 'in-list',
    site: 's',
    report: REPORTS.caution,
    title: 'Cook',
    element,
    idNow: () => 'in-list',
  };
  show('check', 'pane');
  act(() => overlay.showList([listed]));
  act(() =>
    see(
      [{ target: element, isIntersecting: true } as unknown as IntersectionObserverEntry],
      {} as IntersectionObserver,
    ),
  );
  act(() => click(named('Ask before you answer: Cook')));
  expect([root().querySelector('.card-headline')?.textContent, isOpen()]).toEqual(['Ask before you answer', true]);
  show('check', 'pane');
  expect(root().querySelector('.card-headline')?.textContent).toBe('Ask before you answer');
  act(() => overlay.hideListing());
  expect(card()).not.toBeNull();
  show('serious', 'next-pane');
  expect(root().querySelector('.card-headline')?.textContent).toBe('Stop and check first');
  element.remove();
  vi.unstubAllGlobals();
});

test('clear takes everything off; destroy for good', () => {
  show('serious');
  act(() => overlay.clear());
  expect(document.querySelector('tahadhari-card')).toBeNull();
  show('serious', 'again');
  expect(card()).not.toBeNull();
  expect(overlay.owns(document.querySelector('tahadhari-card') as Node)).toBe(true);
  act(() => overlay.destroy());
  show('serious', 'third');
  expect(document.querySelector('tahadhari-card')).toBeNull();
});
