// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFindings, type Findings } from '../../entrypoints/listing.content/findings.ts';
import { askForCheck, type Question } from '../../src/browser/messages.ts';
import type { Report } from '../../src/engine/report.ts';
import type { PageSettings } from '../../src/settings/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { type Advert, listPage, ORDINARY, SERIOUS } from '../browser/pages.ts';

vi.mock('../../src/browser/messages.ts', async (original) => ({
  ...(await original<typeof import('../../src/browser/messages.ts')>()),
  askForCheck: vi.fn(),
}));

const SETTINGS: PageSettings = { ...DEFAULT_SETTINGS, speak: 'en', managed: [] };
const SEARCH = 'https://www.linkedin.com/jobs/search/';
let asked: string[];
let findings: Findings;

function reportFor(title: string): Report {
  return {
    level: title.includes('fee') ? 'caution' : 'none',
    signs: [],
    combinations: [],
    reassuring: [],
    read: { characters: 0, words: 60, capped: false, languages: [] },
  };
}

beforeEach(() => {
  asked = [];
  vi.mocked(askForCheck).mockImplementation(async ({ listings }: Question) => {
    const titles = listings.map(({ fields }) => fields.title ?? '');
    asked.push(...titles);
    return { reports: titles.map(reportFor), texts: { rules: {}, combinations: {}, reassuring: {} } };
  });
  findings = createFindings(document);
});

afterEach(() => vi.restoreAllMocks());

const named = (title: string): Advert => ({ ...ORDINARY, title });
const FEE = named('Packer, pay the fee first');

function show(html: string): void {
  document.documentElement.innerHTML = new DOMParser().parseFromString(html, 'text/html').documentElement.innerHTML;
}

const read = (url = SEARCH, settled = true) => findings.read(() => url, SETTINGS, settled);

test('every card is drawn once, also when an id stands twice', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  const last = document.querySelector('li:last-child') as Element;
  last.after(last.cloneNode(true));
  expect((await read())?.cards?.map(({ title }) => title)).toEqual(['Cook', FEE.title]);
});

test('masked cards and placeholders are left out', async () => {
  show(listPage('linkedin-list', [FEE, named('****** ****'), named('')]));
  expect((await read())?.cards?.map(({ title }) => title)).toEqual([FEE.title]);
});

test('a list that grows has only its new cards checked', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  await read();
  const more = new DOMParser().parseFromString(
    listPage('linkedin-list', [named('a'), named('b'), named('Baker')]),
    'text/html',
  );
  document.querySelector('.jobs-search__results-list')?.append(more.querySelector('li:last-child') as Element);
  asked = [];
  expect((await read())?.cards).toHaveLength(3);
  expect(asked).toEqual(['Baker']);
});

test('a card whose element shows another id is not the same any more, before anything is read again', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  const card = (await read())?.cards?.[1];
  expect(card?.idNow()).toBe(card?.id);
  // The title stays: many adverts are called alike.
  card?.element.setAttribute('data-entity-urn', 'urn:li:jobPosting:4299999999');
  expect(card?.idNow()).toBeUndefined();
});

test('a card whose element shows another title is not the same any more', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  const card = (await read())?.cards?.[1];
  (card?.element.querySelector('h3') as Element).textContent = 'Baker';
  expect(card?.idNow()).toBeUndefined();
});

function openInPane(id: number, { title, body }: Advert): void {
  const pane = document.querySelector('.jobs-search__job-details--container') as Element;
  pane.innerHTML = `<h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/${id}/">${title}</a></h1>
    <div class="jobs-description__content">${body.map((line) => `<p>${line}</p>`).join('')}</div>`;
}

/** Each look at the clock finds that time is up, so that every step is followed by a pause. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
}

test('a list is read at the address that it has in the end', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  slowClock();
  let url = 'https://www.linkedin.com/feed/';
  const answer = findings.read(() => url, SETTINGS);
  url = SEARCH;
  expect((await answer)?.cards?.map(({ title }) => title)).toEqual(['Cook', FEE.title]);
});

test('a reading that another one overtakes asks nobody', async () => {
  show(listPage('linkedin-list', [named('Cook'), FEE]));
  slowClock();
  const first = read();
  const second = read();
  expect(await first).toBeUndefined();
  expect((await second)?.cards).toHaveLength(2);
  expect(asked).toEqual(['Cook', FEE.title]);
});

test('a pane is read when its id and that of the address agree', async () => {
  show(listPage('linkedin-panes', [SERIOUS, ORDINARY]));
  openInPane(4_200_000_001, SERIOUS);
  expect((await read(`${SEARCH}?currentJobId=4200000002`))?.listing).toBeUndefined();
  expect((await read(`${SEARCH}?currentJobId=4200000001`))?.listing).toBeDefined();
});

test('a pane that still changes is read when it is the same twice', async () => {
  show(listPage('linkedin-panes', [SERIOUS, ORDINARY]));
  const address = `${SEARCH}?currentJobId=4200000001`;
  openInPane(4_200_000_001, { ...SERIOUS, body: SERIOUS.body.slice(0, 1) });
  expect((await read(address, false))?.listing).toBeUndefined();
  openInPane(4_200_000_001, SERIOUS);
  expect((await read(address, false))?.listing).toBeUndefined();
  expect((await read(address, false))?.listing).toBeDefined();
  openInPane(4_200_000_001, { ...SERIOUS, body: SERIOUS.body.slice(0, 2) });
  expect((await read(address))?.listing).toBeDefined();
});

test('a page that could not be read says so', async () => {
  show(listPage('linkedin-list', [FEE]));
  await read();
  findings.withhold();
  expect(findings.state()).toEqual({ status: 'unreadable' });
});

test('the words of what was found go along with the report, for the popup', async () => {
  const texts = {
    rules: { 'pack--x': { title: 'X', explain: '', ask: [], topic: '' } },
    combinations: {},
    reassuring: {},
  };
  vi.mocked(askForCheck).mockImplementation(async ({ listings }: Question) => ({
    reports: listings.map(({ fields }) => reportFor(fields.title ?? '')),
    texts,
  }));
  show(listPage('linkedin-panes', [SERIOUS, ORDINARY]));
  openInPane(4_200_000_001, SERIOUS);
  await read(`${SEARCH}?currentJobId=4200000001`);
  expect(findings.state().texts).toEqual(texts);
});
