import type { Hits } from './hits.ts';
import { FIELD_NAMES } from './listing.ts';
import type { Alternative, Slot } from './slots.ts';
import type { Stance } from './stance.ts';
import { IS_QUOTED, type Tokens } from './tokens.ts';

/** More quotes of one rule help nobody. */
const MOST_MATCHES = 3;
/** Ways of joining hits that are tried around one of them. A sentence has at most 80 words, so only hostile text needs more. */
const MOST_TRIES = 400;
/** Steps of comparing, more than any text takes: as good as without a bound. */
const UNBOUNDED = 2 ** 30;

/** Decides where alternatives of rules hold in one scanned listing. */
export class Decider {
  private readonly tokens: Tokens;
  private readonly hits: Hits;
  private readonly readStance: () => Stance;
  private known: Stance | undefined;
  private chosen: number[] = [];
  private tries = 0;
  private steps = 0;
  private mostSteps = UNBOUNDED;

  /** @param readStance reads what is denied and reported; called when an alternative first needs it */
  constructor(tokens: Tokens, hits: Hits, readStance: () => Stance) {
    this.tokens = tokens;
    this.hits = hits;
    this.readStance = readStance;
  }

  /** Another text was scanned. */
  reset(): void {
    this.known = undefined;
  }

  /**
   * Bounds the work from now on. Rules that were written elsewhere get a bound: past it nothing more of theirs is found.
   *
   * @param steps of comparing, some 50 ns each
   */
  allow(steps: number = UNBOUNDED): void {
    this.steps = 0;
    this.mostSteps = steps;
  }

  private isSpent(): boolean {
    return ++this.steps > this.mostSteps;
  }

  private get stance(): Stance {
    this.known ??= this.readStance();
    return this.known;
  }

  /** Whether every slot has a hit somewhere: a quick look that most alternatives fail. */
  mayMatch({ askFirst }: Alternative): boolean {
    for (let i = 0; i < askFirst.length; i++) {
      const slot = askFirst[i] as Slot;
      if (this.isFound(slot)) continue;
      if (i > 0) {
        askFirst[i] = askFirst[0] as Slot;
        askFirst[0] = slot;
      }
      return false;
    }
    return true;
  }

  private isFound({ concepts }: Slot): boolean {
    for (let i = 0; i < concepts.length; i++) if (this.hits.countOf(concepts[i] as number) > 0) return true;
    return false;
  }

  /** The matches of an alternative for which `mayMatch` said yes, each a list of hits; at most three. */
  matches(alternative: Alternative): number[][] {
    for (const slot of alternative.needs) if (!this.holds(slot, alternative, true)) return [];
    for (const slot of alternative.unless) if (this.holds(slot, alternative, false)) return [];
    // What could silence it was not looked at to the end.
    if (this.isSpent()) return [];
    return alternative.sentences === Number.POSITIVE_INFINITY ? this.anywhere(alternative) : this.near(alternative);
  }

  private countOf(slot: Slot): number {
    let count = 0;
    for (const concept of slot.concepts) count += this.hits.countOf(concept);
    return count;
  }

  private holds(slot: Slot, alternative: Alternative, mustBeSaid: boolean): boolean {
    for (const concept of slot.concepts)
      for (let n = 0; n < this.hits.countOf(concept) && !this.isSpent(); n++) {
        const hit = this.hits.hitOf(concept, n);
        if (mustBeSaid ? this.accepts(slot, hit, alternative) : this.fits(slot, hit)) return true;
      }
    return false;
  }

  private isBound(slot: Slot, hit: number): boolean {
    const value = this.hits.valueOf(hit);
    return value >= slot.low && value <= slot.high;
  }

  private fits(slot: Slot, hit: number): boolean {
    return this.isBound(slot, hit) && (!slot.isDenied || this.stance.isDeniedAtAll(hit));
  }

  private accepts(slot: Slot, hit: number, alternative: Alternative): boolean {
    if (!this.isBound(slot, hit)) return false;
    if (slot.isDenied) return this.stance.isDeniedAtAll(hit);
    return alternative.ignoresDenial || !this.stance.isDenied(hit);
  }

  private isSilenced(alternative: Alternative, chosen: readonly number[]): boolean {
    const { tokens, hits } = this;
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    let isQuoted = true;
    let firstToken = Number.POSITIVE_INFINITY;
    for (const hit of chosen) {
      const sentence = tokens.sentence[hits.startOf(hit)] as number;
      if (sentence < first) first = sentence;
      firstToken = Math.min(firstToken, hits.startOf(hit));
      if (sentence > last) last = sentence;
      const field = tokens.field[hits.startOf(hit)] as number;
      if (alternative.field !== undefined && FIELD_NAMES[field] !== alternative.field) return true;
      if (((tokens.flags[hits.startOf(hit)] as number) & IS_QUOTED) === 0) isQuoted = false;
      if (!alternative.ignoresReporting && this.stance.isReported(sentence)) return true;
    }
    if (isQuoted && !alternative.ignoresReporting) return true;
    const isFar = alternative.sentences === Number.POSITIVE_INFINITY;
    while (firstToken > 0 && tokens.sentence[firstToken - 1] === first) firstToken--;
    for (const slot of alternative.without)
      for (const concept of slot.concepts)
        for (let n = isFar ? 0 : hits.firstFrom(concept, firstToken); n < hits.countOf(concept); n++) {
          if (this.isSpent()) return true;
          const hit = hits.hitOf(concept, n);
          const sentence = tokens.sentence[hits.startOf(hit)] as number;
          if (sentence > last) break;
          const touches = isFar
            ? chosen.some((c) => tokens.sentence[hits.startOf(c)] === sentence)
            : sentence >= first && sentence <= last;
          if (touches && this.fits(slot, hit)) return true;
        }
    return false;
  }

  private anywhere(alternative: Alternative): number[][] {
    const chosen: number[] = [];
    for (const slot of alternative.slots) {
      const hit = this.firstSaid(slot, alternative, chosen);
      if (hit < 0) return [];
      chosen.push(hit);
    }
    return [chosen];
  }

  private firstSaid(slot: Slot, alternative: Alternative, taken: readonly number[]): number {
    for (const concept of slot.concepts)
      for (let n = 0; n < this.hits.countOf(concept) && !this.isSpent(); n++) {
        const hit = this.hits.hitOf(concept, n);
        if (!this.accepts(slot, hit, alternative) || taken.some((other) => this.overlaps(other, hit))) continue;
        if (!this.isSilenced(alternative, [hit])) return hit;
      }
    return -1;
  }

  private overlaps(a: number, b: number): boolean {
    const { hits } = this;
    const [aStart, aEnd, bStart, bEnd] = [hits.startOf(a), hits.endOf(a), hits.startOf(b), hits.endOf(b)];
    if (aStart >= bEnd || bStart >= aEnd) return false;
    // "hand your passport over": one stands in the gap of the other.
    return !(aStart < bStart && bEnd < aEnd) && !(bStart < aStart && aEnd < bEnd);
  }

  /** Tries each hit of the rarest slot as an anchor and looks for the others around it. */
  private near(alternative: Alternative): number[][] {
    const { slots } = alternative;
    const order = slots
      .map((_, i) => i)
      .sort((a, b) => this.countOf(slots[a] as Slot) - this.countOf(slots[b] as Slot));
    const anchor = slots[order[0] as number] as Slot;
    const found: number[][] = [];
    let after = 0;
    for (const concept of anchor.concepts)
      for (let n = 0; n < this.hits.countOf(concept) && found.length < MOST_MATCHES && !this.isSpent(); n++) {
        const hit = this.hits.hitOf(concept, n);
        if (this.hits.startOf(hit) < after || !this.accepts(anchor, hit, alternative)) continue;
        this.chosen = slots.map(() => -1);
        this.chosen[order[0] as number] = hit;
        this.tries = 0;
        if (!this.extend(alternative, order, 1)) continue;
        const match = [...this.chosen];
        if (found.some((other) => other.some((a) => match.some((b) => this.overlaps(a, b))))) continue;
        found.push(match);
        after = this.hits.endOf(hit);
      }
    return found;
  }

  private extend(alternative: Alternative, order: readonly number[], depth: number): boolean {
    const { hits, tokens } = this;
    const anchor = this.chosen[order[0] as number] as number;
    if (depth === order.length) return this.isInSpan(alternative) && !this.isSilenced(alternative, this.chosen);
    const slot = alternative.slots[order[depth] as number] as Slot;
    const home = tokens.sentence[hits.startOf(anchor)] as number;
    const reach = alternative.words > 0 ? alternative.words : 2 * 80;
    const from = hits.startOf(anchor) - reach;
    const to = hits.endOf(anchor) + reach;
    for (const concept of slot.concepts) {
      const count = hits.countOf(concept);
      for (let n = count > 8 ? hits.firstFrom(concept, from) : 0; n < count; n++) {
        const hit = hits.hitOf(concept, n);
        const start = hits.startOf(hit);
        if (start < from) continue;
        if (start >= to || this.isSpent()) break;
        if (Math.abs((tokens.sentence[start] as number) - home) > alternative.sentences) continue;
        if (this.isTaken(hit, order, depth) || !this.accepts(slot, hit, alternative)) continue;
        if (++this.tries > MOST_TRIES) return false;
        this.chosen[order[depth] as number] = hit;
        if (this.extend(alternative, order, depth + 1)) return true;
      }
    }
    return false;
  }

  private isTaken(hit: number, order: readonly number[], depth: number): boolean {
    for (let i = 0; i < depth; i++) if (this.overlaps(this.chosen[order[i] as number] as number, hit)) return true;
    return false;
  }

  private isInSpan(alternative: Alternative): boolean {
    const { hits, tokens, chosen } = this;
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    let previous = -1;
    for (const hit of chosen) {
      const start = hits.startOf(hit);
      if (alternative.ordered && start < previous) return false;
      previous = hits.endOf(hit);
      from = Math.min(from, start);
      to = Math.max(to, previous);
    }
    if (alternative.words > 0 && to - from > alternative.words) return false;
    return (tokens.sentence[to - 1] as number) - (tokens.sentence[from] as number) <= alternative.sentences;
  }
}
