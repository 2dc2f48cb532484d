/** Some lines that follow each other, as many as are worth sending to another thread at once. */
export interface Lines {
  /** 1-based number of the first of them. */
  first: number;
  lines: string[];
  /** UTF-16 code units of all of them. */
  characters: number;
}

/** A longer line is cut here, so it is no JSON any more and is reported; memory has a bound whatever comes. */
const LONGEST_LINE = 16_000_000;
const MOST_LINES = 128;
const MOST_CHARACTERS = 256_000;

/**
 * Cuts a stream of UTF-8 text into bundles of lines. Only a line feed ends a line, as for GNU Parallel and Spark: a JSON
 * text may hold U+2028, which Node's own reader of lines takes for an end.
 *
 * @param input chunks of decoded text
 */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<Lines> {
  let number = 0;
  let lines: string[] = [];
  let characters = 0;
  const rest: string[] = [];
  let restLength = 0;
  const add = (text: string): void => {
    if (restLength < LONGEST_LINE) rest.push(text.slice(0, LONGEST_LINE - restLength));
    restLength += text.length;
  };
  const endLine = (): void => {
    let line = rest.length === 1 ? (rest[0] as string) : rest.join('');
    rest.length = 0;
    restLength = 0;
    if (line.endsWith('\r')) line = line.slice(0, -1);
    if (number++ === 0 && line.startsWith('\ufeff')) line = line.slice(1);
    lines.push(line);
    characters += line.length;
  };
  const bundle = (): Lines => {
    const full = { first: number - lines.length + 1, lines, characters };
    lines = [];
    characters = 0;
    return full;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, to));
      from = to + 1;
      endLine();
      if (lines.length >= MOST_LINES || characters >= MOST_CHARACTERS) yield bundle();
    }
    if (from < chunk.length) add(chunk.slice(from));
  }
  if (restLength > 0) endLine();
  if (lines.length > 0) yield bundle();
}
