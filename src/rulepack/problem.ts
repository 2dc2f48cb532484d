import { LineCounter, parseDocument, visit } from 'yaml';
import { sayYamlError } from './say-yaml-error.ts';

/** Something wrong in a file of `rules/`: where, and what to write instead. */
export interface Problem {
  /** Path from the rules folder. */
  file: string;
  /** 1-based; 1 when the place is not known. */
  line: number;
  /** Dotted path of the field, empty for the file as a whole. */
  field: string;
  message: string;
}

/** A parsed file that can say on which line a field stands. */
export interface Source {
  file: string;
  data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses YAML; syntax errors become problems. */
export function parseYaml(file: string, text: string, problems: Problem[]): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const report = (at: number, message: string) =>
    problems.push({ file, line: lines.linePos(at).line, field: '', message });
  // One mistake makes YAML stumble again right behind it; only its first word about a line helps.
  const told = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0]);
    if (!told.has(line)) report(error.pos[0], sayYamlError(error));
    told.add(line);
  }
  let isReadable = told.size === 0;
  if (isReadable)
    visit(document, {
      Alias(_, { source, range }) {
        report(range?.[0] ?? 0, `put “*${source}” in quotes: "*${source}"`);
        isReadable = false;
      },
    });
  const data: unknown = isReadable ? document.toJS() : undefined;
  return {
    file,
    data,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** A problem of a field of a parsed file. */
export function problemAt(source: Source, path: readonly PropertyKey[], message: string): Problem {
  return { file: source.file, line: source.lineOf(path), field: path.join('.'), message };
}

/** One line for a person: `core/x.yml:12 strength: …`. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`;
}
