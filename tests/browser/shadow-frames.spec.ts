/** Listings where a selector of the page does not look: open shadow roots, frames of the same origin, posts of people. */
import { expect, test } from './fixtures.ts';
import { CAUTION, SERIOUS } from './pages.ts';

/** A board of which nothing but its addresses is known: the generic reader serves. */
const BOARD = 'https://dubai.dubizzle.com';

function advert({ title, company, location, body }: typeof SERIOUS): string {
  const paragraphs = body.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<main><h1>${title}</h1><div>Company: ${company}</div><div>Location: ${location}</div><section>${paragraphs}</section><a href="#apply">Apply</a></main>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

test('a listing inside open shadow roots is read', async ({ context, serve, found }) => {
  const inside = `<template shadowrootmode="open">${advert(SERIOUS)}</template>`;
  await serve(
    `${BOARD}/jobs/driver/1`,
    page(
      SERIOUS.title,
      `<job-page><template shadowrootmode="open"><div><job-text>${inside}</job-text></div></template></job-page>`,
    ),
  );
  const tab = await context.newPage();
  await tab.goto(`${BOARD}/jobs/driver/1`);
  await expect.poll(async () => (await found(tab))?.status).toBe('listing');
  const state = await found(tab);
  expect(state?.listing?.title).toBe(SERIOUS.title);
  expect(state?.report?.level).toBe('serious');
});

test('a listing in a frame of the same origin is read, one of another origin is not', async ({
  context,
  serve,
  found,
}) => {
  await serve(`${BOARD}/jobs/frame-9`, page(CAUTION.title, advert(CAUTION)));
  await serve('https://elsewhere.example/jobs/frame-9', page(SERIOUS.title, advert(SERIOUS)));
  const frames = (origin: string) =>
    page('Work with us', `<p>Work with us</p><iframe src="${origin}/jobs/frame-9"></iframe>`);
  await serve(`${BOARD}/jobs/cook/2`, frames(BOARD));
  await serve(`${BOARD}/jobs/cook/3`, frames('https://elsewhere.example'));
  const tab = await context.newPage();
  await tab.goto(`${BOARD}/jobs/cook/2`);
  await expect.poll(async () => (await found(tab))?.listing?.title).toBe(CAUTION.title);
  await tab.goto(`${BOARD}/jobs/cook/3`);
  await expect.poll(async () => (await found(tab))?.status).toBe('unreadable');
});

test('of the posts of a channel those that offer work are read', async ({ context, serve, found }) => {
  const message = (id: number, text: string) =>
    `<div class="tgme_widget_message" data-post="mfano/${id}"><div class="tgme_widget_message_text">${text}</div></div>`;
  await serve(
    'https://t.me/s/mfano',
    page(
      'A channel',
      message(1, `Housekeeper needed in the Gulf.<br>${SERIOUS.body.join('<br>')}`) +
        message(2, 'Good morning to all of you.'),
    ),
  );
  const tab = await context.newPage();
  await tab.goto('https://t.me/s/mfano');
  await expect
    .poll(async () => (await found(tab))?.cards?.map(({ title }) => title))
    .toEqual(['Housekeeper needed in the Gulf.']);
  expect((await found(tab))?.cards?.[0]?.level).toBe('serious');
});
