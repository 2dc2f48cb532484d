/**
 * `npm test`: every check there is, in an order in which the quick ones speak first. None stops the others, so one run
 * tells everything that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, howToGet } from './browser.ts';
import { formatTally, isGood, type Outcome, tallyOf } from './tally.ts';

interface Step {
  name: string;
  /** Command lines of the tools in node_modules/.bin; the first that fails ends the step. */
  run: string[];
  /** What the tools say is shown only when they fail. */
  quiet?: boolean;
  /** Where the tool leaves its JSON report, from the top of the repository. */
  report?: string;
  /** Says why the step cannot run here. */
  missing?: () => string | undefined;
}

const root = path.join(import.meta.dirname, '../..');
const REPORTS = '.reports';
const isContinuous = !!process.env.CI && process.env.CI !== 'false';

const STEPS: Step[] = [
  { name: 'Format and lint', run: ['biome check --error-on-warnings .'] },
  { name: 'Types', run: ['tsc --noEmit', 'tsc --noEmit --project src/engine'] },
  { name: 'Unused code and packages', run: ['knip'] },
  { name: 'Rules and their examples', run: ['node src/rulepack/check-rules.ts'] },
  vitest('Unit, sites, architecture', 'source'),
  {
    name: 'Build for Chrome, Firefox and the command line',
    run: [...builds('production'), 'vite build --config src/dev/command.vite.config.ts', 'tsc --project src/cli'],
    quiet: true,
  },
  { name: 'Build with the demo board', run: builds('demo'), quiet: true },
  vitest('Size and contents of the builds', 'output'),
  { name: 'Firefox add-on lint', run: ['web-ext lint --source-dir .output/firefox-mv3 --self-hosted'] },
  playwright('chromium'),
  playwright('firefox'),
];

process.chdir(root);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
const outcomes = STEPS.map(runStep);
for (const [index, { result }] of outcomes.entries())
  if (result !== 'passed') console.log(`${result}: ${STEPS[index]?.name}`);
const tally = tallyOf(outcomes);
console.log(formatTally(tally));
process.exitCode = isGood(tally) ? 0 : 1;

function runStep(step: Step): Outcome {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const result = resultOf(step);
  console.log(`-- ${step.name}: ${result} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return { result, report: step.report };
}

function resultOf({ run, report, missing, quiet = false }: Step): Outcome['result'] {
  const reason = missing?.();
  if (reason) {
    console.log(isContinuous ? reason : `Skipped. ${reason}`);
    return isContinuous ? 'failed' : 'skipped';
  }
  return run.every((line) => runTool(line, quiet, report)) ? 'passed' : 'failed';
}

function runTool(line: string, quiet: boolean, report: string | undefined): boolean {
  const [tool = '', ...args] = line.split(' ');
  const { status, error, stdout, stderr } = spawnSync(tool, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(report) }),
    },
  });
  if (quiet && status !== 0) console.log(`${stdout}${stderr}`);
  if (error) console.error(`${tool} could not be started: ${error.message}`);
  return status === 0;
}

function vitest(name: string, project: 'source' | 'output'): Step {
  const report = `${REPORTS}/${project}.json`;
  const reporters = `--reporter=dot --reporter=json --outputFile.json=${report}`;
  return { name, run: [`vitest run --config tests/vitest.config.ts --project ${project} ${reporters}`], report };
}

function builds(mode: 'production' | 'demo'): string[] {
  return ['chrome', 'firefox'].map((browser) => `wxt build --browser ${browser} --mode ${mode} --level warn`);
}

function playwright(browser: 'chromium' | 'firefox'): Step {
  return {
    name: `In a real ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
    run: [`playwright test --config tests/browser/playwright.config.ts --project ${browser}* --reporter list,json`],
    report: `${REPORTS}/${browser}.json`,
    missing: () => (ensureBrowser(browser) ? undefined : howToGet(browser)),
  };
}
