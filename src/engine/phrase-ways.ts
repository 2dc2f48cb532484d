/** In place of a state: there is none. */
export const NO_STATE = -1;

/** Numbers per way, side by side so that one look fetches all: the state it leaves, counted from 1, its symbol, its target. */
const WAY = 4;
const BY_SYMBOL = 1;
const TO_STATE = 2;

/** More ways than ordinary texts ever take; a hostile text makes the reader forget and begin again. */
const MOST_WAYS = 400_000;

/** Which state a symbol leads to from another, in one hash table of numbers. */
export class PhraseWays {
  private table = new Int32Array(WAY << 14);
  private count = 0;

  /** Whether there are so many that it is time to forget them. */
  get isFull(): boolean {
    return this.count > MOST_WAYS;
  }

  forget(): void {
    this.table.fill(0);
    this.count = 0;
  }

  /** Adds a way that is not there yet. */
  add(state: number, symbol: number, target: number): void {
    if (++this.count * 2 * WAY > this.table.length) this.grow();
    this.put(state, symbol, target);
  }

  /** The state that the symbol leads to; `NO_STATE` when there is no such way. */
  next(state: number, symbol: number): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let at = (hash(state, symbol) * WAY) & mask; ; at = (at + WAY) & mask) {
      const key = table[at] as number;
      if (key === 0) return NO_STATE;
      if (key === state + 1 && table[at + BY_SYMBOL] === symbol) return table[at + TO_STATE] as number;
    }
  }

  private put(state: number, symbol: number, target: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let at = (hash(state, symbol) * WAY) & mask;
    while (table[at] !== 0) at = (at + WAY) & mask;
    table[at] = state + 1;
    table[at + BY_SYMBOL] = symbol;
    table[at + TO_STATE] = target;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    for (let at = 0; at < table.length; at += WAY)
      if (table[at] !== 0)
        this.put((table[at] as number) - 1, table[at + BY_SYMBOL] as number, table[at + TO_STATE] as number);
  }
}

function hash(state: number, symbol: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
