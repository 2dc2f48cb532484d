import type { PacksAnswer } from '../browser/messages.ts';
import type { Pack } from '../engine/pack.ts';
import type { Report } from '../engine/report.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';

/** An engine that runs beside the page. */
export interface CheckWorker {
  /** Checks a text; a rejection means that the check failed, or that the worker is gone and no check will come. */
  check(text: string, languages: string[]): Promise<Report>;
  /** Ends it. Checks that are under way are rejected. */
  stop(): void;
}

interface World {
  /** Our own rules; none where they could not be read. */
  own: readonly Pack[];
  start: (packs: Pack[]) => CheckWorker;
  /** Whether any packs count beside our own rules. */
  hasPacks: () => Promise<boolean>;
  /** Those packs, compiled. It may never answer; undefined when nobody is there to do so. Neither of the two rejects. */
  askForPacks: (speak: string) => Promise<PacksAnswer | undefined>;
  /** Codes of the languages to read in any case, as they are now. */
  languages: () => string[];
  /** Told that rules or their words are others now. */
  onChange: () => void;
}

/** The rules that a page checks with. */
export interface SelfCheckRules {
  /** Another function with other rules. What is open while rules change is answered by the new ones. */
  readonly check: (text: string) => Promise<Report>;
  /** What people read about the rules of packs. */
  readonly texts: KnowledgeTexts['rules'];
  /** Speaks another language; the rules stay. */
  speakIn(language: string): void;
  /** Takes packs as they are now. */
  packsChanged(): void;
}

/**
 * Checks with our own rules at once, and with packs as soon as they come: whoever has none waits for nobody, and if packs
 * never come the page works without them.
 *
 * @param speak code of the language that people read
 */
export function selfCheckRules(speak: string, world: World): SelfCheckRules {
  const nothing: PacksAnswer = { packs: [], texts: {} };
  let worker: CheckWorker | undefined;
  let check: SelfCheckRules['check'];
  let running: readonly Pack[] = [];
  let texts = nothing.texts;
  let spoken = speak;
  /** Whether packs may be others than those that run. */
  let isStale = true;
  /** Counts what was asked, so that a late answer does not undo a newer one. */
  let round = 0;

  function startWith(packs: readonly Pack[]): void {
    const before = worker;
    running = packs;
    // First the old one is let go: when the new one cannot start, nothing is left running, and no old answer counts.
    worker = undefined;
    check = (text) => checkNow(text);
    before?.stop();
    if (world.own.length === 0) return;
    try {
      worker = world.start([...world.own, ...packs]);
    } catch {
      // Every check says so.
    }
  }

  async function checkNow(text: string): Promise<Report> {
    const asked = worker;
    if (!asked) throw new Error('the rules could not be read');
    try {
      const report = await asked.check(text, world.languages());
      if (asked === worker) return report;
    } catch (why) {
      if (asked === worker) throw why;
    }
    return checkNow(text);
  }

  async function bringPacks(): Promise<void> {
    round += 1;
    const mine = round;
    const came = (await world.hasPacks()) ? await world.askForPacks(spoken) : nothing;
    if (mine !== round || !came) return;
    texts = came.texts;
    const isNothing = came.packs.length + running.length === 0;
    if (isStale && !isNothing) startWith(came.packs);
    isStale = false;
    if (!isNothing) world.onChange();
  }

  startWith([]);
  void bringPacks();
  return {
    get check() {
      return check;
    },
    get texts() {
      return texts;
    },
    speakIn(language) {
      if (language === spoken) return;
      spoken = language;
      void bringPacks();
    },
    packsChanged() {
      isStale = true;
      void bringPacks();
    },
  };
}
