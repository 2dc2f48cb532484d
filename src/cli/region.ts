/** A place in a file, as SARIF writes it: lines and columns from 1, columns and offsets in UTF-16 code units. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset?: number;
  charLength?: number;
}

/** The region of a stretch of a text file. A byte order mark counts in no place. */
export function regionInText(text: string, start: number, end: number): Region {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const [startLine, startColumn] = placeOf(text, start, mark);
  const [endLine, endColumn] = placeOf(text, end, mark);
  return { startLine, startColumn, endLine, endColumn, charOffset: start - mark, charLength: end - start };
}

function placeOf(text: string, offset: number, mark: number): [line: number, column: number] {
  let line = 1;
  let lineStart = mark;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return [line, offset - lineStart + 1];
}

/**
 * The region of a stretch of one value of a JSON object that is written on one line: escapes are counted as they stand
 * in the file.
 *
 * @param key name of the value; of several with that name the last counts, as for `JSON.parse`
 * @param number 1-based number of the line
 * @param start UTF-16 offset into the value that was parsed
 */
export function regionInJson(line: string, number: number, key: string, start: number, end: number): Region {
  const [from, to] = placeOfValue(line, key) ?? [0, line.length];
  const on = (first: number, last: number): Region => ({
    startLine: number,
    startColumn: first + 1,
    endLine: number,
    endColumn: last + 1,
  });
  // A number has no parts that a reader would look for.
  if (line[from] !== '"') return on(from, to);
  return on(rawOffset(line, from + 1, start), rawOffset(line, from + 1, end));
}

function rawOffset(line: string, from: number, units: number): number {
  let at = from;
  for (let unit = 0; unit < units && at < line.length; unit++) at += lengthOfUnit(line, at);
  return at;
}

function lengthOfUnit(line: string, at: number): number {
  if (line[at] !== '\\') return 1;
  return line[at + 1] === 'u' ? 6 : 2;
}

/** Where the value of a key of the outermost object stands, quotes included. */
function placeOfValue(line: string, key: string): [number, number] | undefined {
  let depth = 0;
  let name: string | undefined;
  let from = -1;
  let found: [number, number] | undefined;
  const end = (at: number): void => {
    if (from >= 0 && name === key) found = [from, at];
    from = -1;
    name = undefined;
  };
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character === '"') {
      const first = at++;
      while (at < line.length && line[at] !== '"') at += lengthOfUnit(line, at);
      if (depth !== 1) continue;
      if (name === undefined) name = JSON.parse(line.slice(first, at + 1));
      else if (from < 0) from = first;
    } else if (depth === 1 && (character === ',' || character === '}')) {
      end(line.slice(0, at).trimEnd().length);
      if (character === '}') depth--;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (depth === 1 && name !== undefined && from < 0 && !/[\s:]/.test(character)) from = at;
  }
  return found;
}
