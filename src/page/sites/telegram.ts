import { defineSite } from '../define-site.ts';

// The pages that Telegram makes of public channels. Only messages that offer work are read.
// Never seen: a saved page (the hooks are those of ten public projects); web.telegram.org, which shows private chats:
// it is not read at all.
export const telegram = defineSite({
  id: 'telegram',
  name: 'Telegram channels',
  matches: ['*://*.t.me/s/*'],
  isListing: {},
  fields: {},
  cards: [
    {
      item: '.tgme_widget_message[data-post]',
      id: { attribute: 'data-post' },
      link: 'a.tgme_widget_message_date',
      onlyWork: true,
      fields: {
        title: [{ select: '.tgme_widget_message_text', firstLine: true }],
        posted: ['time'],
        body: ['.tgme_widget_message_text'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
