import { defineSite } from '../define-site.ts';

// The link's label reads the whole card aloud. Never seen: a saved page (the hook is that of notes on one list).
const AFTER_THE_NAME = /,? (na cidade|publicada|essa vaga|esta empresa) .*$/i;

export const gupy = defineSite({
  id: 'gupy',
  name: 'Gupy',
  matches: ['*://*.gupy.io/*'],
  country: 'BR',
  isListing: { path: /^\/jobs?\/\d+/ },
  fields: {},
  cards: [
    {
      item: 'a[href*=".gupy.io/job"][aria-label^="Ir para vaga"]',
      id: { attribute: 'href', match: /\/jobs?\/([^/?#]+)/ },
      link: '',
      fields: {
        // "Ir para vaga Auxiliar da empresa Exemplo na cidade Recife publicada há 2 dias"
        title: [{ select: '', attribute: 'aria-label', part: [' da empresa ', 0], strip: /^Ir para vaga (vaga )?/i }],
        company: [{ select: '', attribute: 'aria-label', part: [' da empresa ', -1], strip: AFTER_THE_NAME }],
        location: [{ select: '', attribute: 'aria-label', part: [' na cidade ', -1], strip: AFTER_THE_NAME }],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
