import { asksToApply } from './asks-to-apply.ts';
import { standsBeside } from './beside-listing.ts';
import { fieldOfElement, type PageField } from './page-field.ts';
import { attribute, findAllIn } from './safe-dom.ts';

const COMPANY_LINK =
  'a[href*="/company/" i], a[href*="/companies/" i], a[href*="/cmp/" i], a[href*="/employer" i], a[href*="/empresa" i], ' +
  'a[href*="/entreprise" i], a[href*="/careers/" i], a[href*="/organi" i]';

/** Links to an employer's pages that are not its name. */
const NO_NAME = /log-?in|sign-?(in|up)|dashboard|apply|review|salar|follow/i;

interface Hint {
  select: string;
  /** UTF-16 code units; what is longer is no such value. */
  longest: number;
  /** What must stand in the value. */
  wanted?: RegExp;
}

/** Asked only inside the part of the page that holds the listing. */
const HINTS = {
  companyLink: { select: COMPANY_LINK, longest: 80 },
  company: {
    select: `${named(['company-name', 'companyname', 'employer', 'org-name', 'advertiser'])},[class~="company" i]`,
    longest: 80,
  },
  location: { select: named(['location', 'workplace', 'job-address']), longest: 100 },
  pay: {
    select: `${named(['salary', 'compensation', 'remuneration', 'wage'])},[class~="pay" i]`,
    longest: 80,
    wanted: /\d/,
  },
  posted: { select: 'time', longest: 40 },
} satisfies Record<string, Hint>;

function named(names: readonly string[]): string {
  return names
    .flatMap((name) =>
      ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-automation'].map(
        (key) => `[${key}*="${name}" i]`,
      ),
    )
    .join(',');
}

/** What names that developers gave, or the kind of an element, say of one value of the listing. */
export function readHint(places: readonly ParentNode[], name: keyof typeof HINTS): PageField | undefined {
  const { select, longest, wanted = /../ }: Hint = HINTS[name];
  for (const element of findAllIn(places, select).slice(0, 10)) {
    if (standsBeside(element) || NO_NAME.test(attribute(element, 'href') ?? '')) continue;
    const field = fieldOfElement(element, { inline: true });
    if (field && wanted.test(field.text) && field.text.length <= longest && !asksToApply(field.text)) return field;
  }
  return undefined;
}
