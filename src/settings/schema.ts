import * as z from 'zod/mini';

// Else it would try, on every page, whether code may be made from strings, which it may not.
z.config({ jitless: true });

/** The version of the stored form. Raise it together with a new file in `migrations/`. */
export const SETTINGS_VERSION = 1;

const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/));
const hash = z.string().check(z.maxLength(64), z.regex(/^[\w-]+$/));
const rule = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/));
/** Long lists are cut from the front, so that the newest choices stay. */
const list = <T extends z.ZodMiniType<string, string>>(item: T, most: number) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((values) => keep(values, item, most)),
    ),
    [],
  );

function keep<T extends z.ZodMiniType<string, string>>(values: unknown[], item: T, most: number): string[] {
  const good = values.filter((value): value is string => item.safeParse(value).success);
  return [...new Set(good)].slice(-most);
}

/** All settings, each with its default in this one place. A broken field falls back alone; the others stay. */
export const settingsSchema = z.object({
  version: z.catch(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Off means: no observer, no node, no work on any page. */
  enabled: z.catch(z.boolean(), true),
  /** Hosts on which the reader switched it off. */
  sitesOff: list(host, 500),
  /** Content hashes of listings whose card the reader closed for good. */
  dismissed: list(hash, 2000),
  /** Signs that the reader does not want to see. */
  mutedRules: list(rule, 200),
  /** The least urgent level that opens a card. */
  showFrom: z.catch(z.enum(['check', 'caution', 'serious']), 'check'),
  /** Language of our own words; `auto` follows the browser. */
  language: z.catch(z.string().check(z.regex(/^(auto|[a-z]{2,3}(-[A-Za-z0-9]+)?)$/)), 'auto'),
  /** Codes of languages whose words are looked for in any case; others when an advert shows them. */
  reads: list(z.string().check(z.regex(/^[a-z]{2,3}$/)), 40),
  /** Country for help lines, ISO 3166-1 alpha-2. */
  country: z.catch(z.string().check(z.regex(/^([A-Z]{2})?$/)), ''),
  scheme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** Tabs and the toolbar button do not show what this is. */
  neutral: z.catch(z.boolean(), false),
  /** Corner of the page in which the reader left the card. */
  corner: z.catch(z.enum(['auto', 'end-end', 'end-start', 'start-end', 'start-start']), 'auto'),
  /** Grows when packs of rules change: open pages hear of settings, and have their adverts checked again. */
  packsChanged: z.catch(z.number(), 0),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Settings from anything that was stored or imported. Never throws: what is not usable falls back to its default. */
export function repairSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(isObject ? stored : {});
}

/** What we keep count of ourselves: nobody else may set it. */
const INNER: readonly string[] = ['version', 'packsChanged'];

/** What an administrator set, as far as it can be used: fields are left out, each alone, and so are entries of lists. */
export function usableIn(managed: Record<string, unknown>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(repairSettings(managed)).filter(
      ([field, value]) => Object.hasOwn(managed, field) && !INNER.includes(field) && isTakenFrom(managed[field], value),
    ),
  );
}

/** Lists lost the entries that are wrong; one that lost all of them says nothing any more. */
function isTakenFrom(given: unknown, repaired: unknown): boolean {
  if (Array.isArray(repaired) && Array.isArray(given)) return repaired.length > 0 || given.length === 0;
  return given === repaired;
}

/** Settings from a file, repaired, without what we keep count of ourselves. */
export function importedSettings(file: object): Partial<Settings> {
  return Object.fromEntries(Object.entries(repairSettings(file)).filter(([field]) => !INNER.includes(field)));
}

/** The settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = repairSettings({});
