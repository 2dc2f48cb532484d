/** What a file of one kind has to say of itself. `other` names the problem of a file that is none of the kind. */
export interface SharedKind<Other extends string> {
  kind: string;
  /** Part of the file that holds the number of its form. */
  numberedBy: string;
  /** The newest form that is understood. */
  newest: number;
  /** UTF-16 code units of the whole file. */
  longest: number;
  other: Other;
}

/**
 * Reads a file that people hand to each other, as far as all kinds are alike; its parts are for the caller to check. Never
 * throws: what keeps it from being read comes back as the one problem.
 */
export function readShared<Other extends string>(
  text: string,
  { kind, numberedBy, newest, longest, other }: SharedKind<Other>,
): { data: Readonly<Record<string, unknown>> } | { problem: 'too-large' | 'not-json' | 'newer' | Other } {
  if (text.length > longest) return { problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  if (!isRecord(data) || data.kind !== kind) return { problem: other };
  const form = data[numberedBy];
  return typeof form === 'number' && form > newest ? { problem: 'newer' } : { data };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** The text of a file that people hand to each other; `parts` follow what it says of itself. */
export function sharedText({ kind, numberedBy, newest }: SharedKind<string>, parts: object): string {
  return `${JSON.stringify({ kind, [numberedBy]: newest, ...parts }, null, 2)}\n`;
}

/** The first problems of a file, each once. */
export function firstProblems<Problem>(problems: readonly Problem[], most: number): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].slice(0, most);
}
