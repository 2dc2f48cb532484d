/** One language's words, exceptions, idioms and examples in one file, for whoever writes a language. */
import { z } from 'zod';
import type { RuleFiles } from '../../rulepack/read-rules.ts';
import { examples, ruleFile } from '../../rulepack/rule-schema.ts';
import { wordList } from '../../rulepack/schema-parts.ts';
import { flowList, text } from './write-yaml.ts';

/** `words` and `except` by concept; `idioms` and `examples` by rule or reassuring detail. */
export const sheetFile = z.strictObject({
  words: z.record(z.string(), wordList).default({}),
  except: z.record(z.string(), wordList).default({}),
  idioms: z.record(ruleFile.shape.id, wordList).default({}),
  examples: z.record(ruleFile.shape.id, examples).default({}),
});
export type Sheet = z.infer<typeof sheetFile>;

/** The sheet of a language as it stands: every concept with what it stands for, its English words as a comment. */
export function writeSheet(files: RuleFiles, code: string): string {
  const lines = [`# Words of “${code}”. What is left out stays as it is.`, 'words:'];
  for (const { name, data } of files.concepts) {
    lines.push(`  # ${name}: ${data.stands_for}`);
    if (data.includes) lines.push(`  #   counts as well: ${data.includes.join(', ')}`);
    if (data.words?.en) lines.push(`  #   en: ${data.words.en.join(', ')}`);
    if (data.except?.en) lines.push(`  #   en, but not: ${data.except.en.join(', ')}`);
    const own = data.words?.[code];
    lines.push(...(own ? flowList(name, own, 2) : [`  # ${name}: []`]));
  }
  const some = (part: string, entries: [string, string[]][]): void => {
    if (entries.length === 0) return;
    lines.push(`${part}:`);
    for (const [name, list] of entries) lines.push(...flowList(name, list, 2));
  };
  some(
    'except',
    files.concepts.flatMap(({ name, data }) => (data.except?.[code] ? [[name, data.except[code]]] : [])),
  );
  const readers = [...files.rules, ...files.reassuring];
  some(
    'idioms',
    readers.flatMap(({ name, data }) => {
      const own = data.detect.find((alternative) => alternative.phrases?.[code] && !alternative.all)?.phrases?.[code];
      return own ? [[name, own]] : [];
    }),
  );
  const withExamples = readers.filter(({ data }) => data.examples[code]);
  if (withExamples.length > 0) lines.push('examples:');
  for (const { name, data } of withExamples)
    lines.push(`  ${name}:`, ...exampleLines(data.examples[code] as z.infer<typeof examples>, 4));
  return `${lines.join('\n')}\n`;
}

/** Examples of one language as lines of YAML. */
export function exampleLines({ match, no_match }: z.infer<typeof examples>, indent: number): string[] {
  const pad = ' '.repeat(indent);
  const parts = (example: object): string[] =>
    Object.entries(example).map(([key, value], i) => `${pad}  ${i === 0 ? '- ' : '  '}${key}: ${text(String(value))}`);
  return [
    `${pad}match:`,
    ...match.flatMap((example) => (typeof example === 'string' ? [`${pad}  - ${text(example)}`] : parts(example))),
    `${pad}no_match:`,
    ...no_match.flatMap(parts),
  ];
}
