import type { Report, Sign, Strength } from '../engine/report.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import type { Language } from '../ui/texts/t.ts';
import type { Helpline, Topic } from './learn.tsx';
import type { Agency } from './learn-agency.tsx';
import type { Board } from './options-sites.tsx';

/** Everything in this file is invented, for looking at the screens. */
function sign(rule: string, category: string, strength: Strength, ...texts: string[]): Sign {
  const quotes = texts.map((text) => {
    const start = Math.max(0, MESSAGE.indexOf(text));
    return { field: 'body' as const, start, end: start + text.length, text };
  });
  return { rule, category, strength, quotes };
}

export const MESSAGE = [
  'Urgent! Housemaids wanted in the Gulf, age 21 to 35. No experience, we arrange everything.',
  'Your passport will be kept by the sponsor until the two years are over.',
  'A processing fee of 25,000 shillings is taken from your first three salaries.',
  'Do not tell your family before you travel. Send your photos on WhatsApp only.',
  'Food and a room are free.',
].join('\n');

const passport = sign('documents-kept', 'documents', 'strong', 'passport will be kept by the sponsor');
const fee = sign('fee-from-pay', 'debt', 'strong', 'fee of 25,000 shillings is taken from your first three salaries');
const secret = sign('tell-nobody', 'secrecy', 'strong', 'Do not tell your family');
const chat = sign('chat-only', 'contact', 'medium', 'Send your photos on WhatsApp only');
const hurry = sign('hurry', 'pressure', 'weak', 'Urgent!', 'we arrange everything');

function report(level: Report['level'], signs: Sign[], more: Partial<Report> = {}): Report {
  return {
    level,
    signs,
    combinations: [],
    reassuring: [],
    read: { characters: 380, words: 60, capped: false, languages: ['en', 'sw'] },
    ...more,
  };
}

export const REPORTS = {
  serious: report('serious', [passport, fee, secret, chat, hurry], {
    combinations: [{ id: 'gulf-maid-lure', level: 'serious', rules: ['documents-kept', 'tell-nobody'] }],
  }),
  caution: report('caution', [fee], {
    reassuring: [{ id: 'free-room', quotes: [{ field: 'body', start: 0, end: 12, text: 'room are free' }] }],
  }),
  check: report('check', [chat]),
  none: report('none', []),
  capped: report('caution', [fee, hurry], {
    read: { characters: 100_000, words: 60, capped: true, languages: ['en'] },
  }),
  hostile: report('caution', [
    {
      rule: 'unknown-rule',
      category: 'fees',
      strength: 'strong',
      quotes: [
        {
          field: 'title',
          start: 0,
          end: 10,
          text: '<img src=x onerror=alert(1)> \u202Eevil\u202C Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
        },
        { field: 'pay', start: 0, end: 10, text: `Z\u0315\u0343\u0341\u0360a\u0315\u0343\u0341l ${'pay '.repeat(80)}` },
      ],
    },
  ]),
} as const;

export const TEXTS: KnowledgeTexts = {
  rules: {
    'documents-kept': {
      title: 'Someone else keeps your passport',
      explain: 'The advert says your passport stays with the sponsor. It is yours to keep.',
      ask: ['Will I keep my own passport at all times?'],
      rewrite: 'Say that workers keep their own documents.',
      topic: 'documents',
    },
    'fee-from-pay': {
      title: 'A fee is taken from your pay',
      explain: 'You would start with a debt. In most countries the employer pays these costs.',
      ask: ['What exactly is the fee for, and can I see it in writing?', 'What do I get paid after the fee?'],
      topic: 'fees',
    },
    'tell-nobody': {
      title: 'You are asked to tell nobody',
      explain: 'An honest employer has no reason to keep your family out.',
      ask: ['Can my family have your address and phone number?'],
      topic: 'secrecy',
    },
    'chat-only': {
      title: 'Only a chat app, no office',
      explain: 'There is no office, email or phone number to check.',
      ask: ['What is the address of your office?'],
      topic: 'contact',
    },
    hurry: {
      title: 'You are rushed',
      explain: 'Hurry leaves you no time to ask others.',
      ask: ['Can I have two days to decide?'],
      topic: 'pressure',
    },
  },
  combinations: {
    'gulf-maid-lure': {
      title: 'Housework abroad, papers held',
      explain: 'Housework abroad and held papers together leave you no way out.',
    },
  },
  reassuring: { 'free-room': { title: 'Room and food are free', explain: 'Costs of living are named.' } },
};

export const BOARDS: readonly Board[] = [
  { id: 'seen', name: 'Sample Board', checked: '2026-11-23', isSeen: true },
  { id: 'noted', name: 'A Family of Boards with a Long Name', checked: '2026-11-28', isSeen: false },
];

export const TOPICS: readonly Topic[] = [
  {
    id: 'documents',
    title: 'Your passport and papers',
    look: 'The advert says that an agent, a sponsor or the office keeps your passport.',
    examples: ['The agency [[keeps your passport]] until the contract ends.'],
    why: 'Without your passport you cannot leave, change jobs or prove who you are.',
    ask: ['Will I keep my own passport at all times?', 'Why do you need the original and not a copy?'],
    now: [
      'Do not hand over the original. Offer a copy.',
      'Take a photo of every page and send it to someone you trust.',
      'If your passport was taken, call one of the numbers below.',
    ],
    links: [{ title: 'ILO indicators of forced labour', url: 'https://www.ilo.org/' }],
  },
  { id: 'fees', title: 'Fees and debts', look: '…', examples: [], why: '…', ask: [], now: [], links: [] },
  { id: 'travel', title: 'Travel and visas', look: '…', examples: [], why: '…', ask: [], now: [], links: [] },
];

export const HELPLINES: readonly Helpline[] = [
  {
    country: 'KE',
    organisation: 'Sample Help Line',
    kind: 'trafficking',
    sure: 'yes',
    number: '0800 000 000',
    url: 'https://www.example.org/help',
    hours: 'day and night',
    languages: ['en', 'sw'],
    verified: '2026-03-14',
    source: 'invented for this page',
  },
  {
    country: 'KE',
    organisation: 'Sample Emergency Numbers',
    kind: 'emergency',
    sure: 'yes',
    number: '000 / 001',
    verified: '2026-01-02',
    source: 'invented for this page',
  },
  {
    country: 'GB',
    organisation: 'Another Sample Line',
    kind: 'other',
    sure: 'yes',
    number: '+44 0000 000000',
    verified: '2026-02-01',
    source: '-',
  },
];

export const AGENCIES: readonly Agency[] = [
  {
    country: 'KE',
    lists: [
      {
        name: 'Sample Register',
        url: 'https://www.example.org/',
        source: 'invented for this page',
        verified: '2026-03',
      },
    ],
    facts: [
      {
        id: 'receipt',
        text: 'An agency gives a receipt for every payment.',
        title: 'A sample source',
        url: 'https://www.example.org/',
        year: 2026,
      },
    ],
  },
];

/** Enough Arabic to see the card from right to left; not a translation for readers. */
export const ARABIC_SAMPLE: Language = {
  code: 'ar',
  dir: 'rtl',
  texts: {
    levelSerious: 'توقّف وتحقّق أولاً',
    levelCaution: 'اسأل قبل أن تجيب',
    levelCheck: 'يستحق السؤال',
    signCount: {
      one: 'علامة واحدة في هذا الإعلان',
      two: 'علامتان في هذا الإعلان',
      few: '{count} علامات في هذا الإعلان',
      other: '{count} علامة في هذا الإعلان',
    },
    moreSigns: { one: 'علامة أخرى', two: 'علامتان أخريان', few: '{count} علامات أخرى', other: '{count} علامة أخرى' },
    askTitle: 'ماذا تسأل',
    whatNow: 'ماذا أفعل الآن؟',
    aboutWords: 'هذه كلمات تستحق السؤال، ولا تثبت شيئاً على أحد.',
    hide: 'إخفاء',
    wrong: 'تحذير خاطئ؟',
    more: 'المزيد',
  },
};

/** For callbacks of screens that are only looked at. */
export function nothing(): void {}
