import * as z from 'zod/mini';
import { browser } from '../browser/browser.ts';
import { readManaged } from '../browser/managed.ts';
import { LONGEST_PACK, MOST_PACKS, parsePack } from '../packs/pack-file.ts';
import { changeSettings } from './store.ts';

const KEY = 'packs';
const VERSION = 1;

/** A pack as it was imported, letter by letter: what is exported is what came. */
export interface StoredPack {
  on: boolean;
  text: string;
}

const entry = z.object({ on: z.catch(z.boolean(), false), text: z.string().check(z.maxLength(LONGEST_PACK)) });
const schema = z.object({
  version: z.catch(z.literal(VERSION), VERSION),
  packs: z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((entries) =>
        entries.flatMap((one): StoredPack[] => {
          const { success, data } = entry.safeParse(one);
          return success ? [data] : [];
        }),
      ),
    ),
    [],
  ),
});

/** All packs, in the order in which they are taken in. */
export interface Packs {
  /** Set by an administrator: always on. */
  managed: string[];
  own: StoredPack[];
}

/** Packs from anything that was stored. Never throws: an entry that is none is left out alone. */
export function repairPacks(stored: unknown): StoredPack[] {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return schema.parse(isObject ? stored : {}).packs.slice(0, MOST_PACKS);
}

/** The texts of packs in what an administrator set: the text of a file, or the file as data. */
export function packsIn(managed: Record<string, unknown>): string[] {
  const { packs } = managed;
  if (!Array.isArray(packs)) return [];
  return packs.slice(0, MOST_PACKS).flatMap((pack: unknown) => {
    if (typeof pack === 'string') return [pack];
    try {
      return typeof pack === 'object' && pack !== null ? [JSON.stringify(pack)] : [];
    } catch {
      // Too deep to be written.
      return [];
    }
  });
}

/** Reads all packs; none where storage is empty, broken or out of reach. */
export async function loadPacks(): Promise<Packs> {
  const [own, managed] = await Promise.all([stored(), readManaged()]);
  return { managed: packsIn(managed), own };
}

/** The texts of the packs that count, in the order in which they are taken in. */
export async function packsInUse(): Promise<string[]> {
  const { managed, own } = await loadPacks();
  return [...managed, ...own.filter(({ on }) => on).map(({ text }) => text)];
}

async function stored(): Promise<StoredPack[]> {
  try {
    return repairPacks((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Where a pack of this text belongs: the place of the one with its id, else behind the last. */
export function placeFor(text: string, own: readonly StoredPack[]): number {
  const id = idOf(text);
  const found = own.findIndex((other) => id !== undefined && idOf(other.text) === id);
  return found < 0 ? own.length : found;
}

/** The packs with another one, turned on; it takes the place of one of the same id. */
export function withPack(own: readonly StoredPack[], text: string): StoredPack[] {
  const place = placeFor(text, own);
  return [...own.slice(0, place), { on: true, text }, ...own.slice(place + 1)];
}

function idOf(text: string): string | undefined {
  const read = parsePack(text);
  return 'file' in read ? read.file.id : undefined;
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the reader's own packs. Open pages have their adverts checked again. */
export function changePacks(change: (own: StoredPack[]) => StoredPack[]): Promise<void> {
  const next = writing.then(async () => {
    const packs = change(await stored()).slice(0, MOST_PACKS);
    await browser.storage.local.set({ [KEY]: { version: VERSION, packs } });
    // After the packs: whoever hears of it finds them.
    await changeSettings(({ packsChanged }) => ({ packsChanged: packsChanged + 1 }));
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Calls back when packs change, here or by an administrator. */
export function watchPacks(onChange: () => void): void {
  browser.storage.onChanged.addListener(((changes: Record<string, unknown>, area: string) => {
    if (KEY in changes && (area === 'local' || area === 'managed')) onChange();
  }) as never);
}
