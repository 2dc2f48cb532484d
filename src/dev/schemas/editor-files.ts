import { EDITOR_SCHEMAS, jsonSchemaOf } from '../../rulepack/editor-schemas.ts';

/** Files that editors read, path from the top of the repository and text; the command writes them, a test compares them. */
export function editorFiles(): { path: string; text: string }[] {
  // Where two formats fit a file, its first line says which: only `any.yml` has one format to its name alone.
  const patterns = EDITOR_SCHEMAS.filter(({ name }) => name !== 'shared-language');
  return [
    ...EDITOR_SCHEMAS.map((entry) => ({ path: `rules/schemas/${entry.name}.json`, text: json(jsonSchemaOf(entry)) })),
    {
      path: '.vscode/settings.json',
      text: json({
        'yaml.schemas': Object.fromEntries(patterns.map(({ name, files }) => [`./rules/schemas/${name}.json`, files])),
      }),
    },
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
