import { ownRules } from '../../src/browser/own-file.ts';
import type { Pack } from '../../src/engine/pack.ts';

let pack: Promise<Pack> | undefined;

/** Our own rules, read once. Rejects where their file cannot be read; whoever asks again makes it be tried again. */
export function corePack(): Promise<Pack> {
  pack ??= ownRules().then((read) => {
    if (read) return read;
    pack = undefined;
    throw new Error('the rules could not be read');
  });
  return pack;
}
