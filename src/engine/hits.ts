import { extended } from './extended.ts';

/** Numbers per hit in `Hits.places`, side by side so that one look fetches all. */
const HIT = 4;
const START = 1;
const END = 2;
const HAS_VALUE = 3;
/** Of a concept: its hits did not come in reading order, or one came twice. Behind every word. */
const MIXED = 2 ** 31 - 1;

/**
 * Where concepts were found, in growing typed arrays that are reused from listing to listing.
 * After `sort()` the hits of one concept lie together, in reading order. Only concepts that were found cost anything.
 */
export class Hits {
  count = 0;
  /** Per hit: its concept, first token, the token after the last, and whether it has a value. */
  private places = new Int32Array(HIT << 10);
  private values = new Float64Array(1024);
  private order = new Int32Array(1024);
  private readonly offsets: Int32Array;
  private readonly counts: Int32Array;
  private readonly kinds: Int32Array;
  /** Per concept, while sorting: the start of its last hit, or `MIXED`. */
  private readonly latest: Int32Array;
  private foundCount = 0;

  /** @param concepts how many concepts there are; they are numbered from 0 */
  constructor(concepts: number) {
    this.offsets = new Int32Array(concepts);
    this.counts = new Int32Array(concepts);
    this.kinds = new Int32Array(concepts);
    this.latest = new Int32Array(concepts);
  }

  clear(): void {
    for (let i = 0; i < this.foundCount; i++) this.counts[this.kinds[i] as number] = 0;
    this.foundCount = 0;
    this.count = 0;
  }

  add(concept: number, start: number, end: number, value: number): void {
    const i = this.count++;
    const at = i * HIT;
    if (at === this.places.length) this.grow();
    const { places } = this;
    places[at] = concept;
    places[at + START] = start;
    places[at + END] = end;
    places[at + HAS_VALUE] = value === 0 ? 0 : 1;
    // Few hits have one.
    if (value !== 0) this.values[i] = value;
    if (this.counts[concept]!++ === 0) this.kinds[this.foundCount++] = concept;
  }

  private grow(): void {
    this.places = extended(this.places, new Int32Array(this.places.length * 2));
    this.values = extended(this.values, new Float64Array(this.values.length * 2));
    this.order = new Int32Array(this.order.length * 2);
  }

  /** Groups the hits by concept, in reading order, and drops those that were found twice. Call once, after the last. */
  sort(): void {
    const { offsets, counts, latest, places, order, kinds } = this;
    let at = 0;
    for (let i = 0; i < this.foundCount; i++) {
      const c = kinds[i] as number;
      offsets[c] = at;
      at += counts[c] as number;
      counts[c] = 0;
      latest[c] = -1;
    }
    for (let i = 0; i < this.count; i++) {
      const c = places[i * HIT] as number;
      const start = places[i * HIT + START] as number;
      order[(offsets[c] as number) + counts[c]!++] = i;
      latest[c] = start > (latest[c] as number) ? start : MIXED;
    }
    for (let i = 0; i < this.foundCount; i++) {
      const c = kinds[i] as number;
      if (latest[c] === MIXED) this.putInOrder(c);
    }
  }

  /** Hits come nearly in reading order, so moving each to its place is cheap; hostile texts get a real sort. */
  private putInOrder(concept: number): void {
    const { order } = this;
    const from = this.offsets[concept] as number;
    const to = from + (this.counts[concept] as number);
    const isBefore = (a: number, b: number) =>
      this.startOf(a) - this.startOf(b) || this.endOf(b) - this.endOf(a) || a - b;
    let moves = 0;
    for (let i = from + 1; i < to; i++) {
      const hit = order[i] as number;
      let k = i;
      while (k > from && isBefore(order[k - 1] as number, hit) > 0) {
        order[k] = order[k - 1] as number;
        k--;
        moves++;
      }
      order[k] = hit;
      if (moves > (to - from) * 16) {
        order.subarray(from, to).sort(isBefore);
        break;
      }
    }
    let kept = from;
    for (let i = from; i < to; i++) {
      const hit = order[i] as number;
      const last = order[kept - 1] as number;
      if (kept > from && this.startOf(hit) === this.startOf(last) && this.endOf(hit) === this.endOf(last)) continue;
      order[kept++] = hit;
    }
    this.counts[concept] = kept - from;
  }

  /** The concept that a hit belongs to. */
  conceptOf(hit: number): number {
    return this.places[hit * HIT] as number;
  }

  /** The first token of a hit. */
  startOf(hit: number): number {
    return this.places[hit * HIT + START] as number;
  }

  /** The token after the last of a hit. */
  endOf(hit: number): number {
    return this.places[hit * HIT + END] as number;
  }

  /** The value of a hit: of a number word, a sum, an age; 0 where it has none. */
  valueOf(hit: number): number {
    return this.places[hit * HIT + HAS_VALUE] === 0 ? 0 : (this.values[hit] as number);
  }

  /** The concepts that were found, each once. */
  found(): Int32Array {
    return this.kinds.subarray(0, this.foundCount);
  }

  /** How many hits the concept has. Only after `sort()`. */
  countOf(concept: number): number {
    return this.counts[concept] as number;
  }

  /** The n-th hit of a concept, as `startOf`, `endOf` and `valueOf` take it. Only after `sort()`. */
  hitOf(concept: number, n: number): number {
    return this.order[(this.offsets[concept] as number) + n] as number;
  }

  /** The position among the concept's hits of the first one that starts at or after the token. */
  firstFrom(concept: number, token: number): number {
    let low = 0;
    let high = this.countOf(concept);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(this.hitOf(concept, middle)) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls back for every hit. */
  forEach(visit: (concept: number, hit: number) => void): void {
    for (let i = 0; i < this.count; i++) visit(this.conceptOf(i), i);
  }

  /** Takes the n-th hit of a concept away. Only after `sort()`. */
  remove(concept: number, n: number): void {
    const first = this.offsets[concept] as number;
    const count = this.counts[concept] as number;
    this.order.copyWithin(first + n, first + n + 1, first + count);
    this.counts[concept]!--;
  }
}
