import type { FieldName } from '../engine/listing.ts';
import type { Quote } from '../engine/report.ts';
import { editBetween } from './text-edit.ts';

/** What a page handed over about a warning, or the lack of one. */
export interface HandedNote {
  /** Id of the rule that was wrong; undefined when a sign was missed. */
  rule?: string | undefined;
  quotes?: readonly Quote[] | undefined;
  /** Id of the board. */
  site?: string | undefined;
  fields: { [name in FieldName]?: string | undefined };
}

/** A text without personal data, and how many pieces were taken out. */
export interface Cleaned {
  text: string;
  taken: number;
}

/** Longer texts are cut: a note holds a few sentences. */
const LONGEST = 4000;
const MOST_SENTENCES = 80;
/** Characters before and after a quote in which its sentence is looked for. */
const WIDEST = 1500;
const SENTENCE_ENDS = /(?<=[.!?])\s+|(?<=[。।])|\n+/;

/** In this order: an address holds a name, a link may hold a number. */
const PERSONAL: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)\S+/giu, '[link]'],
  [/(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?:\/\S*)?/giu, '[link]'],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu, '[name]'],
  [/[+(]?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){6,}/gu, '[number]'],
];
const TITLE =
  /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|Prof|Madam|Madame|Sir|Bwana|Bi|Mama|Auntie|Uncle|Pastor|Sister|Brother)\.?((?:\s\p{Lu}[\p{L}'’-]+){1,3})/gu;
const CALLED =
  /(?<!\p{L})((?:[Cc]ontact|[Cc]all|[Aa]sk for|[Tt]ext|[Ww]rite to|[Rr]each|[Ww]hats[Aa]pp|[Pp]iga|[Mm]pigie)\s(?:with\s|to\s)?)((?:\p{Lu}[\p{L}'’-]+\s?){1,3})/gu;
/** Two words or three that begin like names, before a number or an address that was taken out. */
const REACHED_AT =
  /(?<!\p{L})((?:\p{Lu}[\p{L}'’-]+\s){1,2}\p{Lu}[\p{L}'’-]+)(?=[\s,:(–-]{1,3}(?:on\s|at\s)?\[(?:number|e-mail|link)\])/gu;

/**
 * Takes phone numbers, e-mail addresses, links, account names and names out. What looks like one goes too: a note can do
 * without.
 *
 * @param names of people and companies, as `namesIn` finds them
 */
export function withoutPersonalData(text: string, names: readonly string[]): Cleaned {
  let taken = 0;
  let cleaned = text.slice(0, LONGEST);
  for (const [pattern, instead] of PERSONAL)
    cleaned = cleaned.replace(pattern, () => {
      taken++;
      return instead;
    });
  for (const pattern of [TITLE, CALLED])
    cleaned = cleaned.replace(pattern, (_, before: string, name: string) => {
      taken++;
      return `${before.trimEnd()} [name]${/\s$/.test(name) ? ' ' : ''}`;
    });
  cleaned = cleaned.replace(REACHED_AT, () => {
    taken++;
    return '[name]';
  });
  for (const name of names) {
    const parts = cleaned.split(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'));
    taken += parts.length - 1;
    cleaned = parts.join('[name]');
  }
  return { text: cleaned, taken };
}

/** The names in the fields that say whom to ask: the company, and each word of the contact that begins like a name. */
export function namesIn({ company = '', contact = '' }: HandedNote['fields']): string[] {
  const words = contact.slice(0, LONGEST).match(/[\p{Lu}\p{Lo}][\p{L}'’-]{2,40}/gu) ?? [];
  return [...new Set([company.trim().slice(0, 200), ...words])].filter((name) => name.length > 2).slice(0, 60);
}

/** The sentences of an advert, as the reader may choose them. */
export function sentencesOf({ title = '', body = '' }: HandedNote['fields']): string[] {
  return [title, ...body.slice(0, 20_000).split(SENTENCE_ENDS)]
    .map((sentence) => sentence.trim().slice(0, 600))
    .filter((sentence) => sentence !== '')
    .slice(0, MOST_SENTENCES);
}

/** The sentences around quotes, each once. */
export function sentencesAround({ fields, quotes = [] }: HandedNote): string[] {
  return [
    ...new Set(
      quotes.map(({ field, start, end, text }) => {
        const whole = fields[field] ?? '';
        // What was handed over may have been cut.
        if (whole.slice(start, end) !== text) return text;
        // A full stop inside an address ends no sentence; half an address would not be known as one.
        const before =
          whole
            .slice(Math.max(0, start - WIDEST), start)
            .split(SENTENCE_ENDS)
            .at(-1) ?? '';
        const [after = ''] = whole.slice(end, end + WIDEST).split(SENTENCE_ENDS);
        return `${before}${text}${after}`.trim();
      }),
    ),
  ];
}

interface About {
  note: HandedNote;
  /** The reader's own words, or the words that were missed. */
  said: string;
  version: string;
}

/** The note: rule, sentence, board, version; in English, for whoever mends the rules. Nothing about the reader. */
export function noteText({ note, said, version }: About): Cleaned {
  const names = namesIn(note.fields);
  let taken = 0;
  const clean = (text: string): string => {
    const cleaned = withoutPersonalData(text, names);
    taken += cleaned.taken;
    return cleaned.text;
  };
  const { rule, quotes = [], site } = note;
  const lines =
    rule === undefined
      ? ['A sign was missed', ...(said.trim() === '' ? [] : [`Words: ${clean(said.trim())}`])]
      : [
          `Wrong warning: ${rule}`,
          ...quotes.map(({ text }) => `Words: “${clean(text)}”`),
          ...sentencesAround(note).map((sentence) => `Sentence: ${clean(sentence)}`),
          ...(said.trim() === '' ? [] : [`Why: ${clean(said.trim())}`]),
        ];
  return { text: [...lines, `Board: ${site ?? 'other'}`, `Version: ${version}`].join('\n'), taken };
}

/** What the reader said, beside the note. */
export interface Said {
  words: string;
  /** Sentences of the advert. */
  chosen: readonly string[];
}

/** What the reader said, as one text. */
export function together({ words, chosen }: Said): string {
  return [words, ...chosen].filter((part) => part.trim() !== '').join(' … ');
}

/**
 * A note that the reader changed, with what was said since. It is put behind and the rest is left alone: to make the note
 * anew would bring back what the reader took out of it.
 *
 * @param edited the note as the reader left it
 * @param then what had been said when the reader left it
 * @param now what is said by now
 */
export function editedNote(note: HandedNote, edited: string, then: Said, now: Said): string {
  const names = namesIn(note.fields);
  const clean = (text: string) => withoutPersonalData(text, names).text;
  // Cleaned before they are compared: half a number would not be known as one.
  const words = clean(now.words);
  const edit = editBetween(clean(then.words), words);
  const added = together({
    words: edit ? words.slice(edit.start, edit.endAfter).trim() : '',
    chosen: now.chosen.filter((sentence) => !then.chosen.includes(sentence)).map(clean),
  });
  return added === '' ? edited : `${edited.trimEnd()}\n${note.rule === undefined ? 'Words' : 'Why'}: ${added}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
