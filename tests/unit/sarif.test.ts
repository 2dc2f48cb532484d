import { expect, test } from 'vitest';
import { rulesWith } from '../../src/cli/rules.ts';
import { sarifWith } from '../../src/cli/sarif.ts';
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
