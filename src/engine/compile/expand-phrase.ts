import { arabicWordStarts } from '../arabic-clitics.ts';
import { foldText } from '../characters.ts';
import { isElided } from '../letters.ts';

/** More written-out forms than this make a phrase nobody can review. */
const MOST_FORMS = 96;

/** What is wrong with a phrase, in words for whoever wrote it. */
export class PhraseProblem extends Error {}

/**
 * Writes out `[optional]` words and alternatives of several words, folds all words, and returns every form once.
 * Alternatives of single words stay together as `a|b`: the engine takes them as one word class.
 *
 * @throws PhraseProblem with what to write instead
 */
export function expandPhrase(phrase: string): string[] {
  const forms = expandSequence(phrase, phrase).map((words) => words.join(' '));
  const distinct = [...new Set(forms)].filter((form) => form !== '' && form !== '..');
  if (distinct.length === 0)
    throw new PhraseProblem(`“${phrase}”: no word is left; write at least one letter or digit`);
  for (const form of distinct) {
    if (/^\.\.|\.\.$/.test(form)) throw new PhraseProblem(`“${phrase}”: put words before and after “..”`);
    if (/\.\..*\.\..*\.\./.test(form))
      throw new PhraseProblem(`“${phrase}”: use “..” at most twice, or join concepts in a rule`);
  }
  return distinct;
}

/** All forms of a piece of a phrase, each a list of words, word classes and gaps. */
function expandSequence(text: string, phrase: string): string[][] {
  let forms: string[][] = [[]];
  for (const chunk of chunksOf(text, phrase)) {
    const choices = expandChunk(chunk, phrase);
    if (forms.length * choices.length > MOST_FORMS) throw tooMany(phrase);
    forms = forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
  }
  return forms;
}

/** The pieces between spaces; spaces inside brackets do not count. */
function chunksOf(text: string, phrase: string): string[] {
  const chunks: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i] ?? ' ';
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (depth < 0) throw new PhraseProblem(`“${phrase}”: a bracket is closed that was never opened`);
    if (character === '{')
      throw new PhraseProblem(
        `“${phrase}”: braces do not work inside a phrase; name the concept under \`all\` instead`,
      );
    if (/\s/.test(character) && (depth === 0 || i === text.length)) {
      if (i > from) chunks.push(text.slice(from, i));
      from = i + 1;
    }
  }
  if (depth > 0) throw new PhraseProblem(`“${phrase}”: a bracket is opened and never closed`);
  return chunks;
}

function expandChunk(chunk: string, phrase: string): string[][] {
  if (/^\.\.+$/.test(chunk)) return [['..']];
  if (!/[([|]/.test(chunk)) return [splitWords(chunk, phrase)];
  const isGroup = /^[([]/.test(chunk) && closing(chunk, 0) === chunk.length - 1;
  // "colo[u]r": a bracket inside a word is written out letter by letter.
  const alternatives = isGroup
    ? splitTop(chunk.slice(1, -1)).flatMap((part) => expandSequence(part, phrase))
    : spellings(chunk, phrase).flatMap((spelling) => expandSequence(spelling, phrase));
  const singles = new Set<string>();
  const others: string[][] = [];
  for (const words of alternatives) {
    if (words.length === 0 && isGroup)
      throw new PhraseProblem(
        `“${phrase}”: an alternative in “${chunk}” has no letter, so the other words would be enough; take it out, or write [ ] around what may be missing`,
      );
    if (words.length === 1 && words[0] !== '..') for (const word of (words[0] as string).split('|')) singles.add(word);
    else others.push(words);
  }
  if (isGroup && chunk.startsWith('[')) others.push([]);
  return singles.size > 0 ? [[withoutClitics(singles).sort().join('|')], ...others] : others;
}

function spellings(text: string, phrase: string): string[] {
  const at = text.search(/[([]/);
  if (at < 0) return text.split('|');
  const end = closing(text, at);
  const choices = splitTop(text.slice(at + 1, end)).flatMap((choice) => spellings(choice, phrase));
  if (text[at] === '[') choices.push('');
  const tails = spellings(text.slice(end + 1), phrase);
  // Before they are joined: twenty optional letters are a million spellings.
  if (choices.length * tails.length > MOST_FORMS) throw tooMany(phrase);
  return choices.flatMap((choice) => tails.map((tail) => text.slice(0, at) + choice + tail));
}

function tooMany(phrase: string): PhraseProblem {
  return new PhraseProblem(`“${phrase}” stands for more than ${MOST_FORMS} forms; split it`);
}

function splitWords(chunk: string, phrase: string): string[] {
  return chunk
    .split(/[-–—/_,:]+|\.{2,}/)
    .flatMap(splitElided)
    .map((word) => foldWord(word, phrase))
    .filter((word) => word !== '');
}

/** Leaves out Arabic words that the engine finds anyway, because they are another of the words behind "and" or "the". */
export function withoutClitics(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => {
    const stem = word.replace(/\*$/, '');
    const units = Uint16Array.from(stem, (letter) => letter.charCodeAt(0));
    return !arabicWordStarts(units, 0, stem.length).some((from) => words.has(word.slice(from)));
  });
}

/** "l'employeur" is two words in texts, so it is in phrases. */
function splitElided(word: string): string[] {
  const at = word.search(/['’ʼ]/);
  return at > 0 && at < word.length - 1 && isElided(word.slice(0, at))
    ? [word.slice(0, at), word.slice(at + 1)]
    : [word];
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

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    if (text[i] === ')' || text[i] === ']') depth--;
    if (depth === 0) return i;
  }
  return text.length;
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
