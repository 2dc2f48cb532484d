import { availableParallelism } from 'node:os';
import { readArguments, USAGE } from './arguments.ts';
import { Crew } from './crew.ts';
import { formatOf } from './format.ts';
import { inOrder } from './in-order.ts';
import { plain } from './plain.ts';
import { Progress } from './progress.ts';
import { rulesWith } from './rules.ts';
import { runTask } from './run-task.ts';
import { tasksOf } from './tasks.ts';
import { version } from './version.ts';

/** Formats that gather what could not be read name so many of them. */
const MOST_PROBLEMS = 1000;

const NO_LINE =
  'Not one line could be read. Each line is to be one advert, as JSON; to check a plain text, name its file.';

/**
 * Runs the command. Adverts are written in the order in which they came; only a bounded number of them is in memory.
 *
 * @param self the module that does tasks when it is started as a worker thread
 * @returns the exit status: 0 nothing at or above the minimum level, 1 something, 2 the call was
 *   wrong, or a file or all lines could not be read
 */
export async function main(argv: readonly string[], self: URL): Promise<number> {
  const args = readArguments(argv);
  if ('error' in args) {
    console.error(`${args.error}\n\n${USAGE}`);
    return 2;
  }
  if (args.help || args.version) {
    console.log(args.help ? USAGE : version);
    return 0;
  }
  const read =
    args.packs.length > 0
      ? await (await import('./read-packs.ts')).readPacks(args.packs)
      : { texts: [], rules: await rulesWith([]) };
  if ('errors' in read) {
    console.error(plain(read.errors.join('\n')));
    return 2;
  }
  const { texts: packs, rules } = read;
  const format = formatOf(args.format, rules);
  const crew = new Crew({ args, packs }, availableParallelism(), self, (task) => runTask(task, args, rules));
  // Where the output itself goes to the terminal, it is the progress.
  const progress = new Progress(process.stdout.isTTY ? { write: () => undefined } : process.stderr);
  let status = 0;
  let isEmpty = true;
  const problems: string[] = [];
  let allProblems = 0;
  let adverts = 0;
  await write(format.open());
  const run = async (task: Parameters<Crew['run']>[0]) => ({ file: task.file, ...(await crew.run(task)) });
  try {
    for await (const outcome of inOrder(tasksOf(args), run, () => crew.width())) {
      if (outcome.isFound && status === 0) status = 1;
      if (outcome.failure !== undefined) {
        progress.clear();
        console.error(plain(`${outcome.file}: ${outcome.failure}`));
        status = 2;
      }
      const failed = outcome.failure === undefined ? [] : [`${outcome.file}: ${outcome.failure}`];
      const all = [...failed, ...outcome.problems];
      allProblems += all.length;
      adverts += outcome.adverts;
      problems.push(...all.slice(0, MOST_PROBLEMS - problems.length));
      if (outcome.text !== '') await write(`${isEmpty ? format.first : format.between}${outcome.text}`);
      isEmpty &&= outcome.text === '';
      progress.add(outcome.adverts);
    }
  } finally {
    progress.clear();
    await crew.close();
  }
  // Nothing was checked, so nothing may look as if it had been. A page without a listing is an answer of its own.
  if (status === 0 && adverts > 0 && adverts === allProblems && !args.html) {
    console.error(NO_LINE);
    status = 2;
  }
  await write(format.close(isEmpty, problems, allProblems, status !== 2));
  return status;
}

/** Waits while the reader of our output is slower than we are. */
function write(text: string): Promise<void> | void {
  if (text === '' || process.stdout.write(text)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
