import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../src/dev/schemas/editor-files.ts';
import { EDITOR_SCHEMAS, jsonSchemaOf } from '../src/rulepack/editor-schemas.ts';

const RULES = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('rules', name.replaceAll('\\', '/')))
  .filter((name) => name.endsWith('.yml'));

/** Files that a pattern with `*` for one name means. */
function meant(files: string): string[] {
  const pattern = new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return RULES.filter((name) => pattern.test(name));
}

describe('what editors know of the formats', () => {
  test.each(editorFiles())('$path is of today', ({ path: file, text }) =>
    expect(readFileSync(file, 'utf8'), 'a format was changed: run `npm run schemas`').toBe(text),
  );

  test('no file there is left over', () =>
    expect(readdirSync('rules/schemas').sort(), 'delete what no format writes any more').toEqual(
      EDITOR_SCHEMAS.map(({ name }) => `${name}.json`).sort(),
    ));

  test('every file of rules/ has a format', () => {
    const known = new Set(EDITOR_SCHEMAS.flatMap(({ files }) => meant(files)));
    expect(RULES.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(EDITOR_SCHEMAS)('$name fits the files that there are, and no field is unknown to it', (entry) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const fits = ajv.compile(jsonSchemaOf(entry));
    // This one has a first line that names its format.
    const files = meant(entry.files).filter((name) => name !== 'rules/languages/any.yml' || entry.name !== 'language');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const data = parse(readFileSync(file, 'utf8'));
      expect(fits(data), `${file}: ${ajv.errorsText(fits.errors)}`).toBe(true);
      if (!Array.isArray(data) && !['pay', 'frameworks'].includes(entry.name))
        expect(fits({ ...data, no_such_field: 1 })).toBe(false);
    }
  });

  const WRITTEN_MOST = ['rule', 'concept', 'combination', 'reassuring', 'fair-recruitment', 'language'];
  test.each(EDITOR_SCHEMAS.filter(({ name }) => WRITTEN_MOST.includes(name)))(
    '$name says what each of its fields is for',
    (entry) => {
      const { properties = {} } = jsonSchemaOf(entry) as { properties?: Record<string, { description?: string }> };
      const silent = Object.entries(properties).filter(([, { description }]) => !description);
      expect(
        silent.map(([name]) => name),
        'give these fields a `.describe()` in src/rulepack',
      ).toEqual([]);
      expect(Object.keys(properties).length).toBeGreaterThan(4);
    },
  );
});
