import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Locale } from '../ui/locale.ts';
import { checkFormat } from './check-format.ts';
import { agenciesLocaleFile, screensFile, signsFile, topicsLocaleFile } from './locale-schema.ts';
import { type Problem, parseYaml } from './problem.ts';

const FOLDER = 'core/locales';

/**
 * Reads `core/locales/<code>/`. Only `screens.yml` must be there; a language may grow bit by bit. A file with a mistake is
 * left out, its mistakes in `problems`.
 *
 * @param folder path of `rules/`
 */
export function readLocales(folder: string): { locales: Locale[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined => {
    if (!existsSync(path.join(folder, file))) return undefined;
    return checkFormat(schema, parseYaml(file, readFileSync(path.join(folder, file), 'utf8'), problems), problems);
  };
  const codes = existsSync(path.join(folder, FOLDER)) ? readdirSync(path.join(folder, FOLDER)).sort() : [];
  const locales = codes.flatMap((code): Locale[] => {
    const place = `${FOLDER}/${code}`;
    const screens = read(`${place}/screens.yml`, screensFile);
    if (!existsSync(path.join(folder, place, 'screens.yml')))
      problems.push({ file: `${place}/screens.yml`, line: 1, field: '', message: 'this file is missing' });
    if (!screens) return [];
    const signs = read(`${place}/signs.yml`, signsFile);
    const topics = read(`${place}/topics.yml`, topicsLocaleFile);
    const agencies = read(`${place}/agencies.yml`, agenciesLocaleFile);
    return [
      {
        code,
        name: screens.name,
        dir: screens.dir,
        isReviewed: screens.reviewed,
        screens: screens.texts as Locale['screens'],
        signs: {
          rules: (signs?.rules ?? {}) as Locale['signs']['rules'],
          combinations: signs?.combinations ?? {},
          reassuring: signs?.reassuring ?? {},
          fairRecruitment: signs?.fairRecruitment ?? {},
        },
        topics: topics?.topics ?? {},
        agencies: agencies?.agencies ?? {},
      },
    ];
  });
  return { locales, problems };
}
