import type { Settings } from './schema.ts';

/** A setting that an imported file would change. */
export interface SettingChange {
  field: Exclude<keyof Settings, 'version' | 'packsChanged'>;
  before: Settings[keyof Settings];
  after: Settings[keyof Settings];
}

/** What is different between two settings, in the order of the schema. */
export function changesBetween(before: Settings, after: Settings): SettingChange[] {
  return (Object.keys(before) as (keyof Settings)[]).flatMap((field) =>
    field === 'version' || field === 'packsChanged' || JSON.stringify(before[field]) === JSON.stringify(after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
}
