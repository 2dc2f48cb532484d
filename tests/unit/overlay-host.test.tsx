// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHost, type Host } from '../../src/overlay/host.ts';
import { click, press } from './ui-trusted-events.ts';

let host: Host;

function open(mode: ShadowRootMode = 'open'): Host {
  host = createHost({ document, mode, css: '.card{color:red}' });
  return host;
}

/** Lets mutation observers speak. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => host.detach());

test('is closed to the page, stands outside the body and is the only node added', () => {
  const before = document.body.innerHTML;
  open('closed').attach();
  expect(host.element.shadowRoot).toBeNull();
  expect(host.element.parentNode).toBe(document.documentElement);
  expect(document.querySelectorAll('tahadhari-card')).toHaveLength(1);
  expect(document.body.innerHTML).toBe(before);
  expect(host.root.adoptedStyleSheets).toHaveLength(1);
});

test('falls back to a style element in its own root where constructed sheets are refused', () => {
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(() => {
    throw new Error('refused');
  });
  expect(open().root.querySelector('style')?.textContent).toContain('.card{color:red}');
});

describe('a page that takes it away', () => {
  test('gets it back five times, and no more', async () => {
    open().attach();
    let back = 0;
    for (let i = 0; i < 8; i++) {
      host.element.remove();
      await settle();
      if (host.element.isConnected) back += 1;
    }
    expect(back).toBe(5);
  });

  test('gets five more when another listing is shown', async () => {
    open().attach();
    for (let i = 0; i < 7; i++) {
      host.element.remove();
      await settle();
    }
    host.attach();
    host.element.remove();
    await settle();
    expect(host.element.isConnected).toBe(true);
  });

  test('cannot put it elsewhere', async () => {
    open().attach();
    document.body.append(host.element);
    await settle();
    expect(host.element.parentNode).toBe(document.documentElement);
  });

  test('does not get it back after it was taken off on purpose', async () => {
    open().attach();
    host.detach();
    document.documentElement.append(document.createElement('i'));
    await settle();
    expect(host.element.isConnected).toBe(false);
  });
});

test.each([
  ['display', 'none'],
  ['opacity', '0'],
  ['z-index', '-1'],
])('a page that sets %s to %s has it undone', async (name, value) => {
  open().attach();
  const wanted = host.element.style.getPropertyValue(name);
  host.element.style.setProperty(name, value);
  await settle();
  expect([host.element.style.getPropertyValue(name), host.element.style.getPropertyPriority(name)]).toEqual([
    wanted,
    'important',
  ]);
});

test.each(['hidden', 'inert', 'aria-hidden', 'class', 'popover'])(
  'the attribute %s is taken off again',
  async (name) => {
    open().attach();
    host.element.setAttribute(name, 'true');
    await settle();
    expect(host.element.hasAttribute(name)).toBe(false);
  },
);

describe('events', () => {
  function button(): HTMLButtonElement {
    open().attach();
    return host.root.appendChild(document.createElement('button'));
  }

  test.each(['click', 'keydown', 'pointerdown', 'change', 'input', 'submit'])(
    'a %s that a script made reaches no control',
    (type) => {
      const target = button();
      const heard = vi.fn();
      target.addEventListener(type, heard);
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      expect(heard).not.toHaveBeenCalled();
      expect(event.defaultPrevented).toBe(true);
    },
  );

  test('a person’s click reaches the control and stays inside', () => {
    const target = button();
    const heard = vi.fn();
    const leaked = vi.fn();
    target.addEventListener('click', heard);
    document.addEventListener('click', leaked);
    click(target);
    document.removeEventListener('click', leaked);
    expect([heard.mock.calls.length, leaked.mock.calls.length]).toEqual([1, 0]);
  });

  test('keys pressed in the card are no shortcuts of the page', () => {
    const target = button();
    const leaked = vi.fn();
    document.addEventListener('keydown', leaked);
    press(target, 'k');
    document.removeEventListener('keydown', leaked);
    expect(leaked).not.toHaveBeenCalled();
  });
});
