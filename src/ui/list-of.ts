/** Several words as one text, as the language lists them; each keeps its own direction of writing. */
export function listOf(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(words.map((word) => `\u2068${word}\u2069`));
}
