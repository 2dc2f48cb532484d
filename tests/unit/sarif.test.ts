import { expect, test } from 'vitest';
import { rulesWith } from '../../src/cli/rules.ts';
import { sarifWith } from '../../src/cli/sarif.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { QUARRY } from '../browser/pack-samples.ts';

test('what a pack says stays text in the help of its rules, and our own help keeps its links', async () => {
  const [rule] = QUARRY.rules;
  const evil = { ...QUARRY, rules: [{ ...rule, explain: '[Call](https://a.example) ![](https://b.example/x.png)' }] };
  const rules = await rulesWith([JSON.stringify(evil)]);
  const { tool } = JSON.parse(`${sarifWith(rules).open()}]}]}`).runs[0];
  const { text, markdown } = tool.extensions[0].rules[0].help;
  expect(text).toContain('[Call](https://a.example)');
  expect(markdown).toContain('\\[Call\\]\\(https\\://a\\.example\\) \\!\\[\\]');
  expect(tool.driver.rules[0].help.markdown).toMatch(/\n- \[[^\]]+\]\(https:/);
});

test('what an advert says stays text in a message: no viewer makes a link of it', async () => {
  const rules = await rulesWith([]);
  const body =
    'Your passport [will be kept](https://a.example) by the sponsor. Pay a registration fee of KES 5,000 [here].';
  const report = await rules.check(listingOf({ body }));
  const pieces = sarifWith(rules).piecesOf(
    { name: 'x', parts: [{ report }], regionOf: () => undefined } as never,
    { minLevel: 'check' } as never,
    'x.txt',
  );
  const messages = pieces.map((piece) => JSON.parse(piece).message.text as string);
  expect(messages.join('\n')).toContain('\\[will be kept\\](https');
  for (const message of messages) expect(message).not.toMatch(/(?<!\\)[[\]]/);
});
