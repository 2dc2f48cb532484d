import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKnownAdverts } from '../src/dev/evaluate/corpora.ts';
import { DISGUISES, disguise } from '../src/dev/evaluate/disguise.ts';
import { createChecker } from '../src/engine/check.ts';
import { FIELD_NAMES, type Listing, listingOf } from '../src/engine/listing.ts';
import { isAtLeast } from '../src/engine/report.ts';
import { compile } from '../src/rulepack/compile.ts';
import { readRules } from '../src/rulepack/read-rules.ts';

/** Points of a hundred that a disguise may cost. */
const MOST_LOST = 3;
const ADVERTS = 'tests/corpus/adverts';

const check = createChecker([compile(readRules('rules')).pack]);
const adverts = readdirSync(ADVERTS).flatMap((file) => readKnownAdverts(`${ADVERTS}/${file}`));
const risky = adverts.filter((advert) => advert.isRisky);
const warned = (listings: readonly Listing[]) =>
  listings.filter((listing) => isAtLeast(check(listing).level, 'caution')).length;
const plain = warned(risky.map((advert) => advert.listing));

describe('adverts in disguise are still caught', () => {
  test('there is something to lose', () => expect(plain).toBeGreaterThan(risky.length / 2));

  test.each(Object.entries(DISGUISES))('%s', (_, way) => {
    const hidden = risky.map(({ listing }) =>
      listingOf(
        Object.fromEntries(FIELD_NAMES.map((name) => [name, disguise(listing.fields[name]?.text ?? '', way)])),
        listing.lang ? { lang: listing.lang } : {},
      ),
    );
    expect((100 * (plain - warned(hidden))) / plain).toBeLessThanOrEqual(MOST_LOST);
  });
});
