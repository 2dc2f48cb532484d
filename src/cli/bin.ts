import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { main } from './main.ts';
import { serve } from './serve.ts';

// One file is both the command and its worker threads: a worker needs the same code, and a file is found again by its own address.
if (isMainThread) {
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  process.exitCode = await main(process.argv.slice(2), new URL(import.meta.url));
} else if (parentPort) serve(parentPort, workerData);
