import { readFileSync } from 'node:fs';
import { cardOn, expect, test } from './fixtures.ts';
import { isTooWide } from './layout.ts';
import { detailPage, LISTING, ORDINARY, SERIOUS } from './pages.ts';
import { expectQuietAxe } from './quiet-axe.ts';
import { say } from './words.ts';

const ADVERT = {
  ...SERIOUS,
  body: [
    'Call Mary Wanjiru on +254 722 000 111 or mary@coral-gate.example, because the agency keeps your passport until the two-year contract ends.',
    ...SERIOUS.body.slice(2),
  ],
};

test('a note about a wrong warning holds the sentence and nobody’s number, and is read before it is copied', async ({
  page,
  context,
  serve,
  requests,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serve(LISTING, detailPage('linkedin-detail', ADVERT));
  await page.goto(LISTING);
  await cardOn(page)
    .getByRole('button', { name: say('wrong') })
    .click();
  const opening = context.waitForEvent('page');
  await cardOn(page)
    .getByRole('button', { name: new RegExp(`^${say('report')}: .*passport`) })
    .click();
  const note = await opening;
  await expect(note.getByRole('heading', { level: 1 })).toHaveText(say('feedbackWrong'));
  const box = note.getByLabel(say('feedbackNote'));
  await expect(box).toHaveValue(/Wrong warning: documents-kept/);
  await expect(box).toHaveValue(/Sentence: Call \[name\].*keeps your passport/);
  await expect(box).toHaveValue(/Board: linkedin\nVersion: \d/);
  await note.getByLabel(say('feedbackWhy')).fill('I asked 0722 000 111 and it is fine.');
  const text = await box.inputValue();
  expect(text).toContain('I asked [number] and it is fine.');
  for (const secret of ['Mary', 'Wanjiru', '722', '@', 'coral-gate', 'Coral Gate']) expect(text).not.toContain(secret);
  await expectQuietAxe(note);

  await box.fill(text.replace('and it is fine', ''));
  await note.getByRole('button', { name: say('feedbackCopy') }).click();
  await expect(note.getByText(say('reported'))).toBeVisible();
  const copied = await note.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Wrong warning: documents-kept');
  expect(copied).not.toContain('and it is fine');
  const saving = note.waitForEvent('download');
  await note.getByRole('button', { name: say('feedbackSave') }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(copied);
  await note.setViewportSize({ width: 320, height: 640 });
  expect(await isTooWide(note)).toBe(false);
  expect(requests.filter((one) => !/^(chrome-extension|blob):/.test(one) && one !== LISTING)).toEqual([]);
});

test('a missed sign is told from the card, with sentences of the advert to choose', async ({
  page,
  context,
  serve,
}) => {
  await serve(LISTING, detailPage('linkedin-detail', ADVERT));
  await page.goto(LISTING);
  await cardOn(page)
    .getByRole('button', { name: say('more'), exact: true })
    .click();
  const opening = context.waitForEvent('page');
  await cardOn(page)
    .getByRole('button', { name: say('missed') })
    .click();
  const note = await opening;
  await expect(note.getByRole('heading', { level: 1 })).toHaveText(say('feedbackMissed'));
  await note.getByRole('button', { name: say('feedbackSentences') }).click();
  await note.getByLabel(/may not leave the house/).check();
  const box = note.getByLabel(say('feedbackNote'));
  await expect(box).toHaveValue(/A sign was missed\nWords: You may not leave the house/);
  // What the reader took out stays out, whatever is ticked or typed afterwards.
  await box.fill((await box.inputValue()).replace('the house', ''));
  await note.getByLabel(/keeps your passport/).check();
  await note.getByLabel(say('feedbackWords')).fill('No day off');
  await expect(box).toHaveValue(/Words: No day off … .*keeps your passport/);
  await expect(box).not.toHaveValue(/the house/);
  await expectQuietAxe(note);
});

test('a missed sign is told from the popup', async ({ page, context, serve, popup }) => {
  await serve(LISTING, detailPage('linkedin-detail', ORDINARY));
  await page.goto(LISTING);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('missed'));
  const opening = context.waitForEvent('page');
  await open.click(say('missed'));
  const note = await opening;
  await expect(note.getByRole('heading', { level: 1 })).toHaveText(say('feedbackMissed'));
  await expect(note.getByLabel(say('feedbackNote'))).toHaveValue(/Board: linkedin/);
  await expect(note.getByRole('button', { name: say('feedbackSentences') })).toBeVisible();
});
