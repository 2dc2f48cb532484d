/**
 * What the usual word is read with, by code unit: the small letter for an ASCII letter, `ENDS_WORD` for what certainly ends
 * a word, 0 for all that needs a closer look.
 */
export const ASCII = new Uint8Array(0x10000);
export const ENDS_WORD = 1;
for (const character of '\n\t !"()*+,-./:;<=>?[]|') ASCII[character.charCodeAt(0)] = ENDS_WORD;
for (let code = 0x61; code <= 0x7a; code++) ASCII[code] = ASCII[code - 0x20] = code;

/** The code units of one text at a time: reading an array is cheaper than asking a string again and again. */
export class TextUnits {
  private units = new Uint16Array(1024);

  /** The code units of a text, and a space behind the last, for the end of a text ends a word as a space does. */
  of(text: string): Uint16Array {
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(Math.max(length + 1, this.units.length * 2));
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    units[length] = 0x20;
    return units;
  }
}
