/**
 * `npm run new-site -- <id> "<name>" <address of one listing>`: writes the first draft of a site file with its fixtures
 * and puts it into the registry. Overwrites nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addToRegistry, complaintAbout, draftSite } from './draft.ts';

const REGISTRY = 'src/page/sites/index.ts';
const root = path.join(import.meta.dirname, '../../..');

const [id, name, url] = process.argv.slice(2);
const complaint = complaintAbout({ ...(id && { id }), ...(name && { name }), ...(url && { url }) });
if (complaint || !id || !name || !url) {
  console.error(`${complaint}\nnpm run new-site -- my-board "My Board" https://www.my-board.example/jobs/123`);
  process.exit(2);
}

const drafts = draftSite({ id, name, url, today: new Date().toISOString().slice(0, 10) });
const taken = drafts.find((draft) => existsSync(path.join(root, draft.path)));
if (taken) {
  console.error(`${taken.path} is there already. Change it, or take another id.`);
  process.exit(2);
}
for (const draft of drafts) {
  const file = path.join(root, draft.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft.text);
  console.log(`wrote ${draft.path}`);
}
const registry = path.join(root, REGISTRY);
writeFileSync(registry, addToRegistry(readFileSync(registry, 'utf8'), id));
console.log(`changed ${REGISTRY}

Next:
1. Open the listing, look for hooks ("Inspect"), and fill in src/page/sites/${id}.ts.
2. Put the board's markup around the invented words of tests/fixtures/sites/${id}/detail.html.
3. npx vitest run --config tests/vitest.config.ts --project source tests/sites.test.ts -t ${id}
4. npm run fix
The whole guide: src/page/sites/README.md`);
