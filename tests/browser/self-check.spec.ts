import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { press, reach } from './by-keyboard.ts';
import { countPrints } from './count-prints.ts';
import { expect, test } from './fixtures.ts';
import { isTooWide } from './layout.ts';
import { expectQuietAxe } from './quiet-axe.ts';
import { BAD_ADVERT, BETTER_WORDS } from './self-check-adverts.ts';
import { box, markedInBox } from './self-check-box.ts';
import { say } from './words.ts';

/** Puts a text where a recruiter would have copied it from. */
async function copyElsewhere(context: BrowserContext, page: Page, text: string): Promise<void> {
  const other = await context.newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').fill(text);
  await other.locator('textarea').press('Control+A');
  await other.locator('textarea').press('Control+C');
  await other.close();
  await page.bringToFront();
}

const result = (page: Page) => page.locator('.self-level-main');

test.beforeEach(async ({ page, extensionId }) => {
  await countPrints(page);
  await page.goto(`chrome-extension://${extensionId}/self-check.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('selfTitle'));
});

test('a recruiter’s whole visit, offline and by keyboard alone', async ({
  page,
  context,
  requests,
  blackHole,
}, info) => {
  // Looks of axe take their time where other work runs beside them.
  test.setTimeout(480_000);
  await context.setOffline(true);
  await expectQuietAxe(page, 'empty');

  // Paste a bad advert: the words are marked, the level speaks to the writer.
  await copyElsewhere(context, page, BAD_ADVERT);
  await reach(page, box(page));
  await page.keyboard.press('Control+V');
  await expect(result(page)).toHaveText(say('selfSerious'));
  await expect.poll(() => markedInBox(page)).toContain('no day off');
  await expect(page.getByRole('heading', { name: say('selfBefore'), exact: true })).toBeVisible();
  await expect(page.locator('.self-gap').getByText('That workers pay no recruitment fee or cost')).toBeVisible();
  await expectQuietAxe(page, 'bad advert');

  // Go to the words of each sign and write something better, until nothing is found.
  for (const [words, better] of Object.entries(BETTER_WORDS)) {
    await reach(page, page.locator('.quote-find', { hasText: words }).first());
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    const selected = () =>
      box(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(await selected()).toBe(words);
    await page.keyboard.type(better);
    await expect(page.locator('.quote-find', { hasText: words })).toHaveCount(0);
  }
  await expect(result(page)).toHaveText(say('selfNone'));
  await expect.poll(() => markedInBox(page)).toEqual([]);

  // The checklist: what is missing is added with its own sentence, and the gap is selected to be filled in.
  await press(page, say('selfAddName', { title: 'The working hours' }));
  await expect(page.getByText(say('selfAdded'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('selfAddName', { title: 'The working hours' }) })).toHaveCount(0);
  await page.keyboard.type('time and a half');
  await expect(box(page)).toHaveValue(/Overtime is your choice and paid at time and a half/);
  await expect(result(page)).toHaveText(say('selfNone'));

  // Before and now: everything that was found is gone.
  const compare = page.getByRole('region', { name: say('selfCompare') });
  await expect(compare.locator('s')).toHaveCount(6);
  await expect(compare.locator('.self-version').first()).toContainText('Only WhatsApp, no calls');
  await expect(compare.locator('.self-version').last()).toContainText('Call 020 000 0000');
  await expectQuietAxe(page, 'better advert');

  // The agency switch adds its line; this advert has it.
  await reach(page, page.getByRole('switch', { name: say('selfAgency') }));
  await page.keyboard.press('Space');
  await expect(page.locator('.self-said', { hasText: 'Your licence number' })).toBeVisible();

  // Take the report away: on paper, as text, as files.
  await press(page, say('selfPrint'));
  expect(await page.evaluate('printed')).toBe(1);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: info.outputPath('report.pdf') });
  expect(pdf.length).toBeGreaterThan(5_000);
  await press(page, say('selfCopy'));
  await expect(page.getByText(say('selfCopied'))).toBeVisible();
  const json = await saved(page, 'selfSaveJson', info.outputPath('report.json'));
  expect(JSON.parse(json)).toMatchObject([
    { id: 'before', level: 'serious' },
    { id: 'now', level: 'none', signs: [] },
  ]);
  const html = await saved(page, 'selfSaveHtml', info.outputPath('report.html'));
  expect(html).toContain('passport stays with you at all times');
  expect(html).toContain("default-src 'none'");

  expect(requests.filter((address) => !/^(blob:)?chrome-extension:\/\//.test(address))).toEqual([]);
  expect(blackHole.asked).toEqual([]);
});

async function saved(page: Page, name: 'selfSaveJson' | 'selfSaveHtml', file: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await press(page, say(name));
  await (await saving).saveAs(file);
  return readFileSync(file, 'utf8');
}

test('files: text and pages are read, others earn a sentence, and nothing is lost', async ({ page }) => {
  const choose = (name: string, content: Buffer | string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await choose('advert.txt', BAD_ADVERT);
  await expect(box(page)).toHaveValue(BAD_ADVERT);
  for (const [name, content, key] of [
    ['advert.docx', 'PK\u0003\u0004 word/document.xml', 'selfProblemDocument'],
    ['advert.pdf', '%PDF-1.7 …', 'selfProblemDocument'],
    ['photo.png', Buffer.from([0x89, 0x50, 0, 0, 1, 2]), 'selfProblemBinary'],
    ['old.txt', Buffer.from([0x54, 0xe9, 0x6c, 0xe9]), 'selfProblemEncoding'],
    ['empty.txt', '', 'selfProblemEmpty'],
  ] as const) {
    await choose(name, content);
    await expect(page.getByText(say(key)), name).toBeVisible();
    await expect(box(page), name).toHaveValue(BAD_ADVERT);
  }
  await choose('long.txt', 'word '.repeat(60_000));
  await expect(page.getByText(say('selfProblemTooLarge', { count: 200_000 }))).toBeVisible();
  await expect(box(page)).toHaveValue(BAD_ADVERT);

  const hostile =
    '<!doctype html><html><body><p>Cook wanted in Nairobi.</p><script>document.title="run"</script>' +
    '<img src="https://leak.example/x" onerror="document.title=\'run\'"><p>Good <b>pay</b>.</p></body></html>';
  await choose('advert.html', hostile);
  await expect(box(page)).toHaveValue('Cook wanted in Nairobi.\nGood pay.');
  await expect(page).toHaveTitle(say('selfTitle'));
  await page.getByRole('button', { name: say('selfBringBack') }).click();
  await expect(box(page)).toHaveValue(BAD_ADVERT);
  await page.getByRole('button', { name: say('selfClear') }).click();
  await expect(box(page)).toHaveValue('');
  await page.getByRole('button', { name: say('selfBringBack') }).click();
  await expect(box(page)).toHaveValue(BAD_ADVERT);
  await expect(result(page)).toHaveText(say('selfSerious'));

  // The words of another language are brought while the first two checks of it run.
  await choose('riyadh.txt', 'مطلوب عاملة منزلية في الرياض.\nجواز السفر يبقى مع الكفيل حتى نهاية العقد.');
  await expect(page.locator('.quote-find', { hasText: 'جواز السفر' })).toBeVisible();
  await expect(page.locator('.self-version').first()).toContainText('الكفيل');

  // A file that is dropped is read like one that is chosen.
  const dropped = await page.evaluateHandle(() => {
    const all = new DataTransfer();
    all.items.add(new File(['Waiter for a hotel in Mombasa.'], 'waiter.txt', { type: 'text/plain' }));
    return all;
  });
  await box(page).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(box(page)).toHaveValue('Waiter for a hotel in Mombasa.');
});

test('the marks lie under the words, wherever the text is edited', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  const texts = [
    BAD_ADVERT,
    `${BAD_ADVERT}\n\nمطلوب عاملة منزلية في الرياض، جواز السفر يبقى مع الكفيل.\n\tTabs\tand   blanks   \n`,
  ];
  for (const text of texts) {
    await box(page).fill(text);
    await expect.poll(() => markedInBox(page)).toContain('no day off');
    const heights = await page.evaluate(() => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      const layer = document.querySelector('.self-layer') as HTMLElement;
      return {
        text: area.scrollHeight,
        box: area.clientHeight,
        layer: layer.scrollHeight,
        same: layer.textContent === `${area.value}\n`,
      };
    });
    expect(heights.same).toBe(true);
    expect(heights.text).toBeLessThanOrEqual(heights.box);
    expect(heights.layer).toBeLessThanOrEqual(heights.box);
  }
  // Typing in front of marked words takes the marks along, before any answer comes.
  await box(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await box(page).focus();
  await page.keyboard.insertText('New line\n');
  const right = await markedInBox(page);
  expect(right).toContain('no day off');
});

/** Milliseconds of a key press, as the reader’s machine feels them. */
test('the page is usable at 320 px, from right to left and in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.querySelector('.page')?.setAttribute('dir', 'rtl'));
  expect(await isTooWide(page), 'empty').toBe(false);
  await box(page).fill(`${BAD_ADVERT}\n${'longword'.repeat(40)}`);
  await expect(result(page)).toHaveText(say('selfSerious'));
  await expect(page.getByRole('region', { name: say('selfCompare') })).toBeVisible();
  expect(await isTooWide(page), 'full').toBe(false);
});

test('the options and the popup lead to the page', async ({ page, context, extensionId }) => {
  for (const [name, button] of [
    ['options.html', 'optionsSelfCheckOpen'],
    ['popup.html', 'popupSelfCheck'],
  ] as const) {
    await page.goto(`chrome-extension://${extensionId}/${name}`);
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: say(button) }).click();
    await expect((await opening).getByRole('heading', { level: 1 })).toHaveText(say('selfTitle'));
  }
});
