/** `npm run new-rule -- <id> ["Title"]`: writes the first draft of a rule. Overwrites nothing, asks nothing. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaintAbout, draftRule } from './draft.ts';

const folder = path.join(import.meta.dirname, '../../../rules');
/** Folders whose names people, texts and packs use as they use those of rules. */
const SHARING = ['core', 'combinations', 'reassuring', 'fair-recruitment'];

const [id, title] = process.argv.slice(2);
const taken = new Map(
  SHARING.flatMap((sub) =>
    readdirSync(path.join(folder, sub))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [path.basename(name, '.yml'), `${sub}/${name}`] as const),
  ),
);
const call = { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
const complaint = complaintAbout(call, taken);
if (complaint || !id) {
  console.error(`${complaint}\nnpm run new-rule -- bed-paid-first "You pay for a bed before you see it"`);
  process.exit(2);
}
const today = new Date().toISOString().slice(0, 10);
writeFileSync(path.join(folder, 'core', `${id}.yml`), draftRule({ ...call, id, today }), { flag: 'wx' });
console.log(`wrote rules/core/${id}.yml

Next:
1. Fill it in. rules/README.md says how words, concepts and examples are written.
2. npm run rules -- ${id}
   says what is still missing, line by line, until the rule and its examples hold.`);
