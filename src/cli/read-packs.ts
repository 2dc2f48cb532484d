import { createReadStream } from 'node:fs';
import { LONGEST_PACK, MOST_PACKS, type PackProblem } from '../packs/pack-file.ts';
import { sayPackProblem } from '../ui/pack-problem.ts';
import { packs as english } from '../ui/texts/english/packs.ts';
import { ENGLISH, translator } from '../ui/texts/t.ts';
import { type Rules, rulesWith } from './rules.ts';
import { reasonOf } from './tasks.ts';

/**
 * Reads the packs of a call, within the same bounds as in the settings of the extension.
 *
 * @param files their names
 * @returns their texts and all rules of the call; or, a line each, why they cannot be used
 */
export async function readPacks(
  files: readonly string[],
): Promise<{ texts: string[]; rules: Rules } | { errors: string[] }> {
  if (files.length > MOST_PACKS) return { errors: [`--pack: at most ${MOST_PACKS} packs`] };
  const read = await Promise.all(files.map(readPack));
  const errors = read.flatMap((one, i) => ('error' in one ? [`${files[i]}: ${one.error}`] : []));
  if (errors.length > 0) return { errors };
  const texts = read.flatMap((one) => ('text' in one ? [one.text] : []));
  const rules = await rulesWith(texts);
  const problems = rules.problems.flatMap((all, i) => all.map((problem) => `${files[i]}: ${say(problem)}`));
  return problems.length > 0 ? { errors: problems } : { texts, rules };
}

async function readPack(file: string): Promise<{ text: string } | { error: string }> {
  try {
    const parts: Buffer[] = [];
    // One byte more than a pack may have, whatever stands behind the name.
    for await (const part of createReadStream(file, { end: LONGEST_PACK })) parts.push(part);
    const bytes = Buffer.concat(parts);
    if (bytes.length > LONGEST_PACK) return { error: say({ kind: 'too-large' }) };
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

const p = translator(ENGLISH, english);

function say(problem: PackProblem): string {
  // The screens take a pack of the same id in place of the one before.
  if (problem.kind === 'twice' && problem.where === 'id')
    return 'A pack before it has the same id. Leave one of them out.';
  return sayPackProblem(problem, p);
}
