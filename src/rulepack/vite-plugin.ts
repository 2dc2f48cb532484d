import path from 'node:path';
import type { Plugin } from 'vite';
import type { Pack } from '../engine/pack.ts';
import { compile } from './compile.ts';
import { knowledgeTexts } from './knowledge-texts.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readAwareness } from './read-awareness.ts';
import { type RuleFiles, readRules } from './read-rules.ts';

/**
 * Gives the bundle its rules as virtual modules: `virtual:rules` (the compiled pack), `virtual:knowledge` (the words
 * that people read) and `virtual:awareness` (topics and help lines). A mistake in a file stops the build with a list of
 * all mistakes.
 *
 * @param folder path of `rules/`
 */
export function rulesPlugin(folder: string): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:rules': () => compiled().pack,
    'virtual:knowledge': () => knowledgeTexts(compiled().files),
    'virtual:awareness': () => {
      const { problems, ...awareness } = readAwareness(folder);
      stopAt(problems);
      return awareness;
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
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const build = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!build) return undefined;
      this.addWatchFile(path.resolve(folder));
      // A parsed string loads faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(build()))});`;
    },
  };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new Error(`The rules have ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
}
