import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { shared } from './english/shared.ts';

/** A text with one form for each plural rule of its language. `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
export type Text = string | Plural;

/** A language of the screens. A text that is missing is read in English, so a translation may grow bit by bit. */
export interface Language {
  /** BCP 47 tag, for example `sw`. */
  code: string;
  dir: 'ltr' | 'rtl';
  texts: Readonly<Record<string, Text | undefined>>;
}

export const ENGLISH: Language = { code: 'en', dir: 'ltr', texts: {} };

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<T> = T extends string ? NamesIn<T> : 'count' | NamesIn<T[keyof T]>;
type Values<T> = [NamesOf<T>] extends [never] ? [] : [values: Record<NamesOf<T>, string | number>];

/** Looks a text up and fills in its `{names}`. Names and whether any are needed follow from the English text. */
export type Translate<Table> = <Key extends keyof Table & string>(key: Key, ...values: Values<Table[Key]>) => string;

/**
 * The lookup function for one language over one table of English texts. Values are put in as plain text; a plural is
 * chosen by the value called `count`.
 */
export function translator<Table extends Readonly<Record<keyof Table, Text>>>(
  language: Language,
  english: Table,
): Translate<Table> {
  return (key, ...[values]) => {
    const translated = language.texts[key];
    const text: Text = translated ?? english[key];
    const code = translated === undefined ? ENGLISH.code : language.code;
    const filled: Readonly<Record<string, string | number>> = values ?? {};
    return formOf(text, code, filled.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = filled[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numberIn(value, code) : value;
    });
  };
}

const pluralRules = new Map<string, Intl.PluralRules>();

function formOf(text: Text, code: string, count: string | number | undefined): string {
  if (typeof text === 'string') return text;
  const rules = pluralRules.get(code) ?? new Intl.PluralRules(code);
  pluralRules.set(code, rules);
  return text[rules.select(Number(count))] ?? text.other;
}

function numberIn(value: number, code: string): string {
  // The first number format of a page costs 30 ms and more, and a card only counts a few signs.
  return Math.abs(value) < 1000 ? String(value) : new Intl.NumberFormat(code).format(value);
}

/** The reader's language, for all parts below the provider. */
export const LanguageContext = createContext<Language>(ENGLISH);

/** Texts of the card and of the parts that every screen shares. */
export function useT(): Translate<typeof shared> {
  return translator(useContext(LanguageContext), shared);
}

/**
 * Texts of one of the extension's own pages, from its English table in `english/`. Each page brings its own, so that no
 * page carries another's.
 */
export function useTexts<Table extends Readonly<Record<keyof Table, Text>>>(english: Table): Translate<Table> {
  return translator(useContext(LanguageContext), english);
}
