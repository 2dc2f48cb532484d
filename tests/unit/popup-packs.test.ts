// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { askForCheck, askTab } from '../../src/browser/messages.ts';
import type { Report } from '../../src/engine/report.ts';
import { REPORTS } from '../../src/pages/gallery-samples.ts';

vi.mock('virtual:locales', () => ({ default: [] }));
vi.mock('../../src/browser/own-file.ts', () => ({
  ownKnowledge: async () => ({ rules: {}, combinations: {}, reassuring: {} }),
}));
vi.mock('../../src/browser/read-this-tab.ts', () => ({ currentTab: async () => ({ id: 1 }), readTab: vi.fn() }));
vi.mock('../../src/browser/speech.ts', () => ({ createSpeech: () => ({ speak: async () => undefined }) }));
vi.mock('../../src/browser/asked-sites.ts', () => ({ watchAskedSites: vi.fn() }));
vi.mock('../../src/browser/messages.ts', async (original) => ({
  ...(await original<typeof import('../../src/browser/messages.ts')>()),
  askForCheck: vi.fn(),
  askTab: vi.fn(),
}));

function reportOf(rule: string): Report {
  return { ...REPORTS.serious, signs: [{ rule, category: 'fees', strength: 'strong', quotes: [] }] };
}

function textsOf(rule: string, explain: string) {
  return { rules: { [rule]: { title: 'A sign', explain, ask: [], topic: '' } }, combinations: {}, reassuring: {} };
}

test('signs of packs have their words, those of the page and those of a message', async () => {
  vi.mocked(askTab).mockResolvedValue({
    status: 'listing',
    listing: { title: 'Cook', hash: 'a' },
    report: reportOf('pack--page'),
    texts: textsOf('pack--page', 'A sign of the page'),
  });
  vi.mocked(askForCheck).mockResolvedValue({
    reports: [reportOf('pack--message')],
    texts: textsOf('pack--message', 'A sign of the message'),
  });
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../entrypoints/popup/main.tsx');
  await expect.poll(() => document.body.textContent).toContain('A sign of the page');
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'Pay first';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  const button = () => document.querySelector<HTMLButtonElement>('.popup-row button');
  await expect.poll(() => button()?.disabled).toBe(false);
  button()?.click();
  await expect.poll(() => document.body.textContent).toContain('A sign of the message');
});
