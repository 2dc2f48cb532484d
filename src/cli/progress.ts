/** The part of a terminal that progress is written to. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Work that is done sooner needs no progress. */
const LONG_MS = 2_000;
const BETWEEN_MS = 500;
const CLEAR_LINE = '\r\x1b[K';

/** Says how far long work has come, on one line that replaces itself. On anything but a terminal it says nothing. */
export class Progress {
  private readonly terminal: Terminal;
  private readonly now: () => number;
  private readonly start: number;
  private adverts = 0;
  private last: number;
  private isShown = false;

  /** @param now milliseconds, from any zero */
  constructor(terminal: Terminal, now: () => number = () => performance.now()) {
    this.terminal = terminal;
    this.now = now;
    this.start = now();
    this.last = this.start + LONG_MS - BETWEEN_MS;
  }

  /** So many more adverts are done. */
  add(adverts: number): void {
    this.adverts += adverts;
    if (!this.terminal.isTTY) return;
    const time = this.now();
    if (time - this.last < BETWEEN_MS) return;
    this.last = time;
    this.isShown = true;
    const rate = Math.round(this.adverts / ((time - this.start) / 1000));
    this.terminal.write(
      `${CLEAR_LINE}${this.adverts.toLocaleString('en')} adverts checked, ${rate.toLocaleString('en')} a second`,
    );
  }

  /** Takes the line away, before something else is written or at the end. */
  clear(): void {
    if (this.isShown) this.terminal.write(CLEAR_LINE);
    this.isShown = false;
  }
}
