import { readLocales } from '../../rulepack/read-locales.ts';

/** One way of looking at every screen. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  language: string;
  width: number;
}

/** Every screen is drawn in each of these. */
export const LOOKS: Look[] = [
  { name: 'light', scheme: 'light', language: 'en', width: 1280 },
  { name: 'dark', scheme: 'dark', language: 'en', width: 1280 },
  { name: '320', scheme: 'light', language: 'en', width: 320 },
  ...readLocales('rules').locales.flatMap(({ code, dir }): Look[] => [
    { name: code, scheme: dir === 'rtl' ? 'dark' : 'light', language: code, width: 1280 },
    { name: `${code}-320`, scheme: 'light', language: code, width: 320 },
  ]),
];
