import path from 'node:path';
import type { Plugin } from 'vite';
import { namesIn, withNumbers } from '../engine/numbered-language.ts';
import type { Pack } from '../engine/pack.ts';
import type { FairRecruitment } from '../ui/fair-recruitment.ts';
import type { Locale } from '../ui/locale.ts';
import type { Sample } from '../ui/training-sample.ts';
import type { Topic } from './awareness-schema.ts';
import { compile } from './compile.ts';
import { knowledgeTexts } from './knowledge-texts.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readAwareness } from './read-awareness.ts';
import { readLocales } from './read-locales.ts';
import { type RuleFiles, readRules } from './read-rules.ts';
import { readTraining } from './read-training.ts';
import { splitPack } from './split-pack.ts';
import { topicExamples } from './topic-examples.ts';

const LOADERS = 'virtual:languages';
const LANGUAGE = 'virtual:language/';

/**
 * Gives the bundle its rules as virtual modules: `virtual:rules` (the compiled pack with the languages that are always
 * read), `virtual:languages` (loaders of the others, each a module of its own), `virtual:knowledge` (the words that
 * people read), `virtual:sources` (what each rule rests on), `virtual:readable` (the codes of the others),
 * `virtual:locales` (which languages there are to read them in) and `virtual:awareness` (topics with examples of their
 * rules, help lines, lists of agencies). A mistake in a file stops the build with a list of
 * all mistakes.
 *
 * @param folder path of `rules/`
 */
export function rulesPlugin(folder: string): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:rules': () => splitPack(compiled().pack).core,
    'virtual:knowledge': () => knowledgeTexts(compiled().files),
    'virtual:sources': () => sourcesOf(compiled().files),
    'virtual:locales': () =>
      localesOf(folder).map(({ code, name, dir, isReviewed }) => ({ code, name, dir, isReviewed })),
    'virtual:readable': () => splitPack(compiled().pack).others.map(({ code }) => code),
    'virtual:awareness': () => {
      const { problems, topics, ...awareness } = readAwareness(folder);
      stopAt(problems);
      const { files } = compiled();
      return {
        ...awareness,
        topics: topics.map(({ rules: _, ...topic }, i) => ({
          ...topic,
          examples: topicExamples(topics[i] as Topic, files),
        })),
      };
    },
  };
  let last: { files: RuleFiles; pack: Pack } | undefined;
  const compiled = () => {
    if (last) return last;
    const files = readRules(folder);
    const { pack, problems } = compile(files);
    stopAt(problems);
    last = { files, pack };
    return last;
  };
  return {
    name: 'tahadhari-rules',
    watchChange() {
      last = undefined;
    },
    resolveId: (id) => (id in modules || id === LOADERS || id.startsWith(LANGUAGE) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      if (name === LOADERS) return loaders(splitPack(compiled().pack).others.map(({ code }) => code));
      const build = name.startsWith(LANGUAGE)
        ? () => splitPack(compiled().pack).others.find(({ code }) => code === name.slice(LANGUAGE.length))
        : modules[name];
      if (!build) return undefined;
      this.addWatchFile(path.resolve(folder));
      // A string that is parsed loads faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(build()))});`;
    },
  };
}

/**
 * Files that the extension reads when they are needed, path and contents: `rules/`, the compiled pack with the languages that
 * are always read, and the fair-recruitment checklist; `knowledge/`, the English words about all signs;
 * `languages/`, the words of each language that is not always read, with numbers for names of concepts, and `concepts/`, these
 * names; `locales/`, what people read in each language but English, `training/`, adverts for trainers, and
 * `workshop/`, what each concept stands for.
 */
export function filesOnDemand(folder: string): { path: string; contents: string }[] {
  const files = readRules(folder);
  const { pack, fair, problems } = compile(files);
  stopAt(problems);
  const { core, others } = splitPack(pack);
  const names = namesIn(others);
  return [
    { path: 'rules/core.json', data: core },
    { path: 'rules/fair.json', data: { pack: fair, entries: fairEntries(files) } satisfies FairRecruitment },
    { path: 'knowledge/en.json', data: knowledgeTexts(files) },
    { path: 'concepts/all.json', data: names },
    ...others.map((language) => ({ path: `languages/${language.code}.json`, data: withNumbers(language, names) })),
    ...localesOf(folder).map((locale) => ({ path: `locales/${locale.code}.json`, data: locale })),
    { path: 'training/all.json', data: samplesOf(folder) },
    {
      path: 'workshop/all.json',
      data: Object.fromEntries(files.concepts.map(({ name, data }) => [name, data.stands_for])),
    },
  ].map(({ path: file, data }) => ({ path: file, contents: JSON.stringify(data) }));
}

function localesOf(folder: string): Locale[] {
  const { locales, problems } = readLocales(folder);
  stopAt(problems);
  return locales;
}

function samplesOf(folder: string): Sample[] {
  const { samples, problems } = readTraining(folder);
  stopAt(problems);
  return samples;
}

/** What each rule rests on, by its id; the most useful first. */
function sourcesOf({ rules }: RuleFiles): Record<string, { title: string; url: string }[]> {
  return Object.fromEntries(
    rules.map(({ data: { id, references } }) => [id, references.map(({ title, url }) => ({ title, url }))]),
  );
}

function loaders(codes: readonly string[]): string {
  const entries = codes.map((code) => `${code}: () => import('${LANGUAGE}${code}')`);
  return `export default { ${entries.join(', ')} };`;
}

/** The lines of the checklist as people read them, in its order. */
function fairEntries({ fairRecruitment }: RuleFiles): FairRecruitment['entries'] {
  return fairRecruitment
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, explain, write, concerns }) => ({ id, title, explain, write, concerns }));
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new Error(`The rules have ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
}
