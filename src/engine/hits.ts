/**
 * Where concepts were found, in growing typed arrays that are reused from listing to listing.
 * After `sort()` the hits of one concept lie together, in reading order. Only concepts that were found cost anything.
 */
export class Hits {
  count = 0;
  /** First token, and the token after the last. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  value = new Float64Array(1024);
  private concept = new Int32Array(1024);
  private order = new Int32Array(1024);
  private readonly offsets: Int32Array;
  private readonly counts: Int32Array;
  private readonly kinds: Int32Array;
  private foundCount = 0;

  /** @param concepts how many concepts there are; they are numbered from 0 */
  constructor(concepts: number) {
    this.offsets = new Int32Array(concepts);
    this.counts = new Int32Array(concepts);
    this.kinds = new Int32Array(concepts);
  }

  clear(): void {
    for (let i = 0; i < this.foundCount; i++) this.counts[this.kinds[i] as number] = 0;
    this.foundCount = 0;
    this.count = 0;
  }

  add(concept: number, start: number, end: number, value: number): void {
    if (this.count === this.start.length) this.grow();
    const i = this.count++;
    this.concept[i] = concept;
    this.start[i] = start;
    this.end[i] = end;
    this.value[i] = value;
    if (this.counts[concept]!++ === 0) this.kinds[this.foundCount++] = concept;
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.start = extend(this.start, new Int32Array(size));
    this.end = extend(this.end, new Int32Array(size));
    this.concept = extend(this.concept, new Int32Array(size));
    this.value = extend(this.value, new Float64Array(size));
    this.order = new Int32Array(size);
  }

  /** Groups the hits by concept, in reading order, and drops those that were found twice. Call once, after the last. */
  sort(): void {
    const { offsets, counts, concept, order, kinds } = this;
    let at = 0;
    for (let i = 0; i < this.foundCount; i++) {
      const c = kinds[i] as number;
      offsets[c] = at;
      at += counts[c] as number;
      counts[c] = 0;
    }
    for (let i = 0; i < this.count; i++) {
      const c = concept[i] as number;
      order[(offsets[c] as number) + counts[c]!++] = i;
    }
    for (let i = 0; i < this.foundCount; i++) {
      const c = kinds[i] as number;
      if ((counts[c] as number) > 1) this.putInOrder(c);
    }
  }

  /** Hits come nearly in reading order, so moving each to its place is cheap; hostile texts get a real sort. */
  private putInOrder(concept: number): void {
    const { order, start, end } = this;
    const from = this.offsets[concept] as number;
    const to = from + (this.counts[concept] as number);
    const isBefore = (a: number, b: number) =>
      (start[a] as number) - (start[b] as number) || (end[b] as number) - (end[a] as number) || a - b;
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
      if (kept > from && start[hit] === start[last] && end[hit] === end[last]) continue;
      order[kept++] = hit;
    }
    this.counts[concept] = kept - from;
  }

  /** The concept that a hit belongs to. */
  conceptOf(hit: number): number {
    return this.concept[hit] as number;
  }

  /** The concepts that were found, each once. */
  found(): Int32Array {
    return this.kinds.subarray(0, this.foundCount);
  }

  /** How many hits the concept has. Only after `sort()`. */
  countOf(concept: number): number {
    return this.counts[concept] as number;
  }

  /** The n-th hit of a concept, as an index into `start`, `end` and `value`. Only after `sort()`. */
  hitOf(concept: number, n: number): number {
    return this.order[(this.offsets[concept] as number) + n] as number;
  }

  /** The position among the concept's hits of the first one that starts at or after the token. */
  firstFrom(concept: number, token: number): number {
    let low = 0;
    let high = this.countOf(concept);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.start[this.hitOf(concept, middle)] as number) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls back for every hit. */
  forEach(visit: (concept: number, hit: number) => void): void {
    for (let i = 0; i < this.count; i++) visit(this.concept[i] as number, i);
  }

  /** Takes the n-th hit of a concept away. Only after `sort()`. */
  remove(concept: number, n: number): void {
    const first = this.offsets[concept] as number;
    const count = this.counts[concept] as number;
    this.order.copyWithin(first + n, first + n + 1, first + count);
    this.counts[concept]!--;
  }
}

function extend<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
