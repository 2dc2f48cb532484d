import { ruleFile } from '../../rulepack/rule-schema.ts';
import { text } from '../language/write-yaml.ts';
import { draftFields } from '../yaml-draft.ts';

/** What the person who adds a rule says about it. */
export interface NewRule {
  /** File name: lower-case words joined by hyphens. */
  id: string;
  /** What people read; nothing when it is to be written later. */
  title?: string;
  /** ISO date. */
  today: string;
}

/**
 * Says in a sentence what is wrong with the call; undefined when nothing is.
 *
 * @param taken files of `rules/` by the id that they use up
 */
export function complaintAbout(
  { id, title }: Partial<NewRule>,
  taken: ReadonlyMap<string, string>,
): string | undefined {
  if (!id) return 'Say an id: what the sign is, in small letters with hyphens.';
  if (!ruleFile.shape.id.safeParse(id).success)
    return `“${id}” is no id: write small letters and digits, with hyphens between words.`;
  const file = taken.get(id);
  if (file) return `“${id}” is taken by rules/${file}. Change that file, or take another id.`;
  const result = title === undefined ? undefined : ruleFile.shape.title.safeParse(title);
  if (result?.success === false) return `“${title}” is no title: ${result.error.issues[0]?.message}.`;
  return undefined;
}

/**
 * The text of `rules/core/<id>.yml` as a first draft: each field with what it is for. Untouched it is wrong in every field
 * that only the writer can fill in, and the check of the rules names them one by one.
 */
export function draftRule({ id, title, today }: NewRule): string {
  const values = {
    id: [id],
    ...(title && { title: [text(title)] }),
    status: ['experimental'],
    added: [today],
    explain: ['>-'],
    ask: ['', '  -'],
    rewrite: ['>-'],
    references: ['', '  - title:', '    url:', '    # year: 2026', '    supports:'],
    detect: [
      '',
      '  # The names of files in concepts/, such as [document, keep, recruiter-side].',
      '  - all: []',
      '    # How near they stand: a number of words, sentence, neighbours or advert.',
      '    within: sentence',
      '    # Concepts that silence it in the same sentence; each needs a no_match example that only it silences.',
      '    # without: []',
    ],
    examples: [
      '',
      ...['en', 'sw'].flatMap((code) => [
        `  ${code}:`,
        '    # At least two sentences to catch, such as - Your [[passport will be kept by the sponsor]].',
        '    match:',
        '      -',
        '      -',
        '    # At least two ordinary ones to leave alone, each with the reason why it is no sign.',
        '    no_match:',
        ...['', ''].flatMap(() => ['      - text:', '        because:']),
      ]),
    ],
  };
  return ['# yaml-language-server: $schema=../schemas/rule.json', ...draftFields(ruleFile, values), ''].join('\n');
}
