import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from '../ui/training-sample.ts';
import { checkFormat } from './check-format.ts';
import { type Problem, parseYaml, type Source } from './problem.ts';
import { trainingFile } from './training-schema.ts';

const FOLDER = 'training';
const FIELDS = ['title', 'company', 'location', 'pay', 'contact', 'body'] as const;

/**
 * Reads the adverts of `training/`, one a file, in the order of their names. A file with a mistake is left out, its
 * mistakes in `problems`.
 *
 * @param folder path of `rules/`
 */
export function readTraining(folder: string): { samples: Sample[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const here = path.join(folder, FOLDER);
  const names = existsSync(here) ? readdirSync(here).filter((name) => name.endsWith('.yml')) : [];
  const samples = names.sort().flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    return readSample(parseYaml(file, readFileSync(path.join(here, name), 'utf8'), problems), problems) ?? [];
  });
  return { samples, problems };
}

function readSample(source: Source, problems: Problem[]): Sample | undefined {
  const { file } = source;
  const data = checkFormat(trainingFile, source, problems);
  if (!data) return undefined;
  const { name, kind, language, country, scheme, sector, look, gist, signs, fine, ...texts } = data;
  const written = FIELDS.flatMap((field) => texts[field] ?? []);
  const before = problems.length;
  const complain = (at: PropertyKey[], message: string) =>
    problems.push({ file, line: source.lineOf(at), field: at.join('.'), message });
  for (const [part, marks] of Object.entries({ signs, fine }))
    for (const [index, { words }] of marks.entries()) {
      const times = written.reduce((sum, text) => sum + text.split(words).length - 1, 0);
      if (times !== 1)
        complain(
          [part, index, 'words'],
          `these words stand ${times} times in the advert; quote words that stand there once`,
        );
    }
  for (const text of written) {
    const found = realNumberOrAddress(text);
    if (found)
      complain([], `“${found}” could belong to somebody: write a number with XXX, an address that ends in .example`);
  }
  if (problems.length > before) return undefined;
  const id = path.basename(file, '.yml');
  return { id, name, kind, language, country, scheme, sector, look, gist, signs, fine, fields: texts };
}

/** A phone number or an internet address that may be real. */
function realNumberOrAddress(text: string): string | undefined {
  const number = [...text.matchAll(/\+?\d[\d ().-]{6,}\d/g)].find(
    ([match]) => match.replace(/\D/g, '').length >= 8 && !/^\d{1,3}([., ]\d{3})+$/.test(match),
  );
  const address = [...text.matchAll(/[\w-]+\.(com|org|net|io|me|ly|info|co|ke|ae|sa)\b/gi)][0];
  return (number ?? address)?.[0];
}
