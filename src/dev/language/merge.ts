import type { ConceptFile, ReassuringFile, RuleFile } from '../../rulepack/rule-schema.ts';
import { exampleLines, type Sheet } from './sheet.ts';
import { flowList, wordLists, text as yamlText } from './write-yaml.ts';

/** A concept file with one language's words and exceptions put in the place of those it had. */
export function mergeConcept(file: ConceptFile, code: string, sheet: Sheet, name: string): string {
  const words = { ...file.words, ...(sheet.words[name] && { [code]: sheet.words[name] }) };
  const except = { ...file.except, ...(sheet.except[name] && { [code]: sheet.except[name] }) };
  const lines = [`stands_for: ${yamlText(file.stands_for)}`];
  if (file.includes) lines.push(...flowList('includes', file.includes, 0));
  if (file.scene) lines.push('scene: true');
  if (Object.keys(words).length > 0) lines.push(...wordLists('words', words, 0));
  if (Object.keys(except).length > 0) lines.push(...wordLists('except', except, 0));
  return `${lines.join('\n')}\n`;
}

/** The text of a rule file with one language's idioms and examples put in the place of those it had. */
export function mergeRule(text: string, file: RuleFile | ReassuringFile, code: string, sheet: Sheet): string {
  const idioms = sheet.idioms[file.id];
  const examples = sheet.examples[file.id];
  let out = text;
  if (idioms) out = replaceBlock(out, 'detect', detectLines(withIdioms(file.detect, code, idioms)));
  if (examples) {
    const all = { ...file.examples, [code]: examples };
    const lines = Object.entries(all).flatMap(([language, own]) => [`  ${language}:`, ...exampleLines(own, 4)]);
    out = replaceBlock(out, 'examples', ['examples:', ...lines]);
  }
  return out;
}

type Detect = RuleFile['detect'];

/** Idioms join the alternative that is made of idioms only; a new one takes the exceptions of the first. */
function withIdioms(detect: Detect, code: string, idioms: string[]): Detect {
  const at = detect.findIndex((alternative) => alternative.phrases && !alternative.all);
  if (at >= 0)
    return detect.map((alternative, i) =>
      i === at ? { ...alternative, phrases: { ...alternative.phrases, [code]: idioms } } : alternative,
    );
  const { without, unless } = detect[0] ?? {};
  return [...detect, { phrases: { [code]: idioms }, ...(without && { without }), ...(unless && { unless }) }];
}

function detectLines(detect: Detect): string[] {
  return [
    'detect:',
    ...detect.flatMap((alternative) => {
      const lines = Object.entries(alternative).flatMap(([key, value]) =>
        key === 'phrases'
          ? wordLists(key, value as Record<string, string[]>, 4)
          : Array.isArray(value)
            ? flowList(key, value as string[], 4)
            : [`    ${key}: ${value}`],
      );
      return lines.map((line, i) => (i === 0 ? `  - ${line.slice(4)}` : line));
    }),
  ];
}

/** Puts lines in the place of a top-level key and what is under it. */
function replaceBlock(text: string, key: string, lines: readonly string[]): string {
  const all = text.split('\n');
  const from = all.findIndex((line) => line.startsWith(`${key}:`));
  const after = all.findIndex((line, i) => i > from && /^\S/.test(line));
  return [...all.slice(0, from), ...lines, ...(after < 0 ? [''] : all.slice(after))].join('\n');
}
