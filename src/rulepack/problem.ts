import { LineCounter, parseDocument } from 'yaml';

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
  for (const error of document.errors)
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      message: `this is not valid YAML: ${error.message}. Put text that holds “: ” or starts with * or [ in quotes`,
    });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
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
