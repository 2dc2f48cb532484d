import { expect, test } from 'vitest';
import { changeOf } from '../../src/settings/choice.ts';
import { DEFAULT_SETTINGS, repairSettings } from '../../src/settings/schema.ts';

const NOW = { ...DEFAULT_SETTINGS, dismissed: ['a'], sitesOff: ['one.example'], mutedRules: ['keep-secret'] };

test.each([
  [{ what: 'dismiss', id: 'b' }, { dismissed: ['a', 'b'] }],
  [{ what: 'leave-site', host: 'two.example' }, { sitesOff: ['one.example', 'two.example'] }],
  [{ what: 'turn-off' }, { enabled: false }],
  [{ what: 'mute', rule: 'upfront-fee' }, { mutedRules: ['keep-secret', 'upfront-fee'] }],
  [{ what: 'unmute', rule: 'keep-secret' }, { mutedRules: [] }],
  [{ what: 'move-card', corner: 'start-end' }, { corner: 'start-end' }],
] as const)('what a reader chose changes one thing: %o', (choice, change) => {
  expect(changeOf(choice, NOW)).toEqual(change);
  // Nothing that is kept this way is lost when the settings are read again.
  expect(repairSettings({ ...NOW, ...change })).toEqual({ ...NOW, ...change });
});
