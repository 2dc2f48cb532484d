import { expect, test } from '@playwright/test';
import { buildFolder } from './builds.ts';
import { type Answer, type Firefox, startFirefox } from './firefox.ts';

/**
 * One Firefox with the demo build for all tests of a file, for it takes seconds to start. After each test it fails where
 * something went to the world.
 *
 * @returns what gives the Firefox, from the first test on
 */
export function oneFirefox(answer: Answer): () => Firefox {
  let firefox: Firefox | undefined;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    firefox = await startFirefox(buildFolder('firefox-mv3-demo'), answer);
  });
  test.afterEach('nothing went to the world', () => expect(firefox?.leaks()).toEqual([]));
  test.afterAll(() => firefox?.close());
  return () => firefox as Firefox;
}
