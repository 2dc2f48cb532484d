import { foldText } from '../engine/characters.ts';

/** More written-out forms than this make a phrase nobody can review. */
const MOST_FORMS = 96;

/** What is wrong with a phrase, in words for whoever wrote it. */
export class PhraseProblem extends Error {}

/**
 * Writes out `(a|b)` and `[optional]`, folds the words, and returns every form once.
 *
 * @throws PhraseProblem with what to write instead
 */
export function expandPhrase(phrase: string): string[] {
  const forms = expand(phrase, phrase);
  const folded = new Set<string>();
  for (const form of forms) {
    const words = form
      .replaceAll(/\.\.+/g, ' .. ')
      .split(/[\s\-–—/_,:]+/)
      .map((word) => (word === '..' ? word : foldWord(word, phrase)))
      .filter((word) => word !== '' && word !== '*');
    if (words.length === 0) continue;
    if (words[0] === '..' || words.at(-1) === '..')
      throw new PhraseProblem(`“${phrase}”: put words before and after “..”`);
    if (words.filter((word) => word === '..').length > 1)
      throw new PhraseProblem(`“${phrase}”: use “..” only once, or join concepts in a rule`);
    folded.add(words.join(' '));
  }
  if (folded.size === 0) throw new PhraseProblem(`“${phrase}”: no word is left; write at least one letter or digit`);
  return [...folded];
}

function foldWord(word: string, phrase: string): string {
  const open = word.startsWith('*');
  const close = word.length > 1 && word.endsWith('*');
  const core = word.slice(open ? 1 : 0, close ? -1 : undefined);
  if (core.includes('*')) throw new PhraseProblem(`“${phrase}”: put * only at the start or the end of a word`);
  // Full stops and the like never stand inside a word of the text either.
  const folded = foldText(core).replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Sc}%@]/gu, '');
  if (folded === '') return '';
  if ((open || close) && folded.length < 2)
    throw new PhraseProblem(`“${phrase}”: “${word}” would fit nearly every word; write more letters`);
  return `${open ? '*' : ''}${folded}${close ? '*' : ''}`;
}

/** Writes out groups from the left; groups may stand inside groups. */
function expand(text: string, phrase: string): string[] {
  const at = text.search(/[([{]/);
  if (at < 0) {
    if (/[)\]}]/.test(text)) throw new PhraseProblem(`“${phrase}”: a bracket is closed that was never opened`);
    return text.includes('|') ? text.split('|') : [text];
  }
  const isOptional = text[at] === '[';
  if (text[at] === '{')
    throw new PhraseProblem(`“${phrase}”: braces do not work inside a phrase; name the concept under \`all\` instead`);
  const end = closing(text, at, phrase);
  const inside = splitTop(text.slice(at + 1, end));
  const heads = text.slice(0, at);
  const choices = inside.flatMap((choice) => expand(choice, phrase));
  if (isOptional) choices.push('');
  const tails = expandTail(text.slice(end + 1), phrase);
  const all = choices.flatMap((choice) => tails.map((tail) => heads + choice + tail));
  if (all.length > MOST_FORMS)
    throw new PhraseProblem(`“${phrase}” stands for ${all.length} forms; split it, at most ${MOST_FORMS} are allowed`);
  return all;
}

function expandTail(text: string, phrase: string): string[] {
  return /[([{]/.test(text) ? expand(text, phrase) : [text];
}

function closing(text: string, open: number, phrase: string): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    if (text[i] === ')' || text[i] === ']') depth--;
    if (depth === 0) return i;
  }
  throw new PhraseProblem(`“${phrase}”: a bracket is opened and never closed`);
}

function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    if (text[i] === ')' || text[i] === ']') depth--;
    if (text[i] === '|' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
