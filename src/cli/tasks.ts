import { createReadStream } from 'node:fs';
import type { Arguments } from './arguments.ts';
import { linesOf } from './lines.ts';

/** A piece of work that any thread can do. */
export type Task =
  | { kind: 'lines'; file: string; first: number; lines: string[]; characters: number }
  | { kind: 'text'; file: string; characters: 0 }
  | { kind: 'page'; file: string; characters: 0 }
  | { kind: 'failed'; file: string; reason: string; characters: 0 };

/** The work that a call asks for, in the order in which it is to be written. A file that cannot be read is a task too. */
export async function* tasksOf({ files, html }: Arguments): AsyncGenerator<Task> {
  for (const file of files) {
    if (html) yield { kind: 'page', file, characters: 0 };
    else if (file !== '-' && !/\.(ndjson|jsonl)$/.test(file)) yield { kind: 'text', file, characters: 0 };
    else {
      const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
      try {
        for await (const { first, lines, characters } of linesOf(input))
          yield { kind: 'lines', file, first, lines, characters };
      } catch (error) {
        yield { kind: 'failed', file, reason: reasonOf(error), characters: 0 };
      }
    }
  }
}

/** What went wrong, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EISDIR') return 'this is a folder, not a file';
  }
  return error instanceof Error ? error.message : String(error);
}
