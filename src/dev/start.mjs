// Standard library and Node 20 only: this runs before anything is installed. The rest is start/main.ts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const RUNS_TYPESCRIPT = [22, 18];
const isWindows = process.platform === 'win32';
const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = path.join(root, 'node_modules');
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE) stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
if (isInstallNeeded()) install();
runRest();

/** npm writes its own copy of the lock file at the end of an install, so that copy tells what is installed, and when. */
function isInstallNeeded() {
  const installed = path.join(modules, '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

function install() {
  if (isWindows && process.execPath.startsWith(modules))
    stop(
      'The packages are out of date, and Windows cannot replace a Node that runs: run npm ci, then npm start again.',
    );
  console.log('Installing what is missing (npm ci) …');
  // `npm ci` removes node_modules first, so the Node in there must not be the one that runs it.
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(modules));
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, PATH: folders.join(path.delimiter) },
  });
  if (run.error || run.status !== 0) stop('npm ci did not finish; its message above says why.');
}

/** The Node that the lock file pins; a system Node will do where none is packaged for the platform. */
function projectNode() {
  const pinned = isWindows
    ? path.join(modules, `node-win-${process.arch}`, 'bin', 'node.exe')
    : path.join(modules, '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  const [oldestMajor, oldestMinor] = RUNS_TYPESCRIPT;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return stop(`There is no Node package for this platform: install Node ${RUNS_TYPESCRIPT.join('.')} or newer.`);
}

function runRest() {
  const main = path.join(root, 'src', 'dev', 'start', 'main.ts');
  const child = spawn(projectNode(), ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches both of us; the child closes its browser first and then ends, and so do we.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`Node could not be started: ${error.message}`));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
