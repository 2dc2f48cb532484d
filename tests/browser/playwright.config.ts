import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: path.join(import.meta.dirname, '../../.reports/browser'),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: ['**/firefox*.spec.ts', '**/*.alone.spec.ts'] },
    // What measures time runs when nothing else does.
    { name: 'chromium-alone', testMatch: '**/*.alone.spec.ts', dependencies: ['chromium'] },
    // One Firefox for the file: it takes three seconds to start.
    { name: 'firefox', testMatch: '**/firefox*.spec.ts', fullyParallel: false },
  ],
});
