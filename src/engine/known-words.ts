import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What cutting a text into words asks about them. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  /** Whether any language has words in a script without spaces. */
  readonly hasUnspaced: boolean;
  /** Whether a word, by its list, ends with a full stop that ends no sentence. */
  isAbbreviation(list: number): boolean;
  /** Whether any language that is ready knows the folded word. */
  knows(chars: Uint16Array, at: number, length: number): boolean;
}

/** Works out a token's list from its folded letters. */
export function identify(tokens: Tokens, token: number, vocabulary: Vocabulary): void {
  tokens.list[token] = vocabulary.listOf(tokens.chars, tokens.charAt[token] as number, tokens.sizeOf(token));
}

/** Ends the token that is open, with the offset after it and its flags, and works out its list. */
export function closeWord(tokens: Tokens, vocabulary: Vocabulary, end: number, flags: number): void {
  tokens.close(end, flags);
  identify(tokens, tokens.count - 1, vocabulary);
}
