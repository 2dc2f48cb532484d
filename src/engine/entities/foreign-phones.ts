import type { Tokens } from '../tokens.ts';
import { foreignCountriesOf } from './calling-codes.ts';

const LONGEST_ABBREVIATION = 3;
/** From here on a name may end differently in another case: "Polska, w Polsce". */
const INFLECTED_FROM = 6;
/** What stands right before a number in international form. */
const PLUS = /[+＋]\s?\(?$/;

/** Tells phone numbers of countries that an advert has nothing to do with. */
export class ForeignPhones {
  private readonly tokens: Tokens;
  private home = '';
  private languages: readonly string[] = [];
  /** Countries that were looked for in the advert, each once, so that a thousand numbers cost no more than one. */
  private readonly named = new Map<string, boolean>();
  private text = '';

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /**
   * Another advert.
   *
   * @param home ISO 3166-1 alpha-2 code of the country where it is seen; where it is not known, no phone is foreign
   * @param languages in which it may name countries
   */
  begin(home: string | undefined, languages: readonly string[]): void {
    this.home = home ?? '';
    this.languages = languages;
    this.named.clear();
  }

  /**
   * Whether a number is of another country than the one where the advert is seen, and than all that the advert names: work
   * abroad has its phone there. Only numbers in international form tell.
   *
   * @param start first token
   * @param end the token after the last
   */
  has(start: number, end: number): boolean {
    const { tokens } = this;
    if (this.home === '') return false;
    const at = tokens.start[start] as number;
    const field = tokens.texts[tokens.field[start] as number] as string;
    if (!PLUS.test(field.slice(Math.max(0, at - 3), at))) return false;
    let digits = '';
    for (let token = start; token < end; token++) digits += tokens.textOf(token);
    const countries = foreignCountriesOf(digits, this.home);
    return countries.length > 0 && !countries.some((country) => this.isNamed(country));
  }

  private isNamed(country: string): boolean {
    const known = this.named.get(country);
    if (known !== undefined) return known;
    if (this.named.size === 0) this.text = Object.values(this.tokens.texts).join('\n');
    const isNamed = namesCountry(this.text, country, this.languages);
    this.named.set(country, isNamed);
    return isNamed;
  }
}

/** Whether a text names a country in one of the languages, by its name or a usual abbreviation of it. */
function namesCountry(text: string, country: string, languages: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return languages.some((language) =>
    (['long', 'short'] as const).some((style) => {
      const name = new Intl.DisplayNames([language, 'en'], { type: 'region', style }).of(country) ?? country;
      if (name.length <= LONGEST_ABBREVIATION) return new RegExp(`\\b${name}\\b`).test(text);
      return lower.includes(name.toLowerCase().slice(0, name.length < INFLECTED_FROM ? name.length : -1));
    }),
  );
}
