/** Writes the parts of rule files that scripts change, in the one form that the files already have. */

const WIDTH = 120;
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .*'’/-]*$/u;
const NOT_TEXT = /^(y|n|yes|no|on|off|true|false|null|~)$/i;

/** A text that stands alone in its line as YAML: plain where that is safe, else in double quotes. */
export function text(value: string): string {
  return /^[\p{L}\p{N}]/u.test(value) && !/: |:$| #|\s$|^\d+$/.test(value) && !NOT_TEXT.test(value)
    ? value
    : JSON.stringify(value);
}

/** A word in a list as YAML: plain where that is safe, else in double quotes. */
export function scalar(word: string): string {
  return PLAIN.test(word) && !NOT_TEXT.test(word) && !/[ -]$/.test(word) ? word : JSON.stringify(word);
}

/**
 * `key: [a, b]` on one line, or filled lines between brackets when it is longer than 120 characters.
 *
 * @param indent spaces before the key
 * @returns lines without an end of line
 */
export function flowList(key: string, items: readonly string[], indent: number): string[] {
  const pad = ' '.repeat(indent);
  const written = items.map(scalar);
  const line = `${pad}${key}: [${written.join(', ')}]`;
  if (line.length <= WIDTH) return [line];
  const inner = ' '.repeat(indent + 4);
  const lines: string[] = [];
  let current = '';
  written.forEach((item, i) => {
    const piece = i < written.length - 1 ? `${item},` : item;
    if (current !== '' && inner.length + current.length + 1 + piece.length > WIDTH) {
      lines.push(inner + current);
      current = piece;
    } else current = current === '' ? piece : `${current} ${piece}`;
  });
  return [`${pad}${key}:`, `${pad}  [`, ...lines, inner + current, `${pad}  ]`];
}

/** Word lists by language: `en` first, then the others by their code, what all languages share last. */
export function wordLists(key: string, lists: Readonly<Record<string, readonly string[]>>, indent: number): string[] {
  const rank = (code: string) => (code === 'en' ? 0 : code === 'any' ? 2 : 1);
  const codes = Object.keys(lists).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return [`${' '.repeat(indent)}${key}:`, ...codes.flatMap((code) => flowList(code, lists[code] ?? [], indent + 2))];
}
