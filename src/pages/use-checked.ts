import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import { type NewestOnly, newestOnly } from './newest-only.ts';
import type { EditorHandle } from './self-check-editor.tsx';
import type { Checked } from './self-check-report.ts';

/** Milliseconds without a key press after which the long parts are drawn and the result is read out. */
const REST = 600;

/** What is known of the advert that is being written. */
interface InHand {
  /** The newest text that was checked. */
  now: Checked | undefined;
  /** The same, once its writer rests. */
  rested: Checked | undefined;
  /** What it is compared with. */
  before: Checked | undefined;
  /** Nobody answered the last question. */
  isFailed: boolean;
  /** Has a text checked; an answer about an older one is left out. */
  ask: (text: string) => void;
  /** Has a text checked that later ones are compared with. */
  startWith: (text: string) => void;
  /** Compares with this from now on. */
  startFrom: (checked: Checked | undefined) => void;
}

/** Checks a text as it is written and marks the words in the editor; again, and what it is compared with too, by new rules. */
export function useChecked(check: (text: string) => Promise<Report>, editor: RefObject<EditorHandle | null>): InHand {
  const queue = useRef<NewestOnly<string> | undefined>(undefined);
  const [now, setNow] = useState<Checked | undefined>(undefined);
  const [rested, setRested] = useState<Checked | undefined>(undefined);
  const [before, setBefore] = useState<Checked | undefined>(undefined);
  const [isFailed, setFailed] = useState(false);
  const compared = useRef(before);
  compared.current = before;
  /** Counts what is to be compared with, so that a late answer about a text that is gone is left out. */
  const wholes = useRef(0);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const made = newestOnly(
      check,
      (report: Report, text: string) => {
        const checked = { text, report };
        setFailed(false);
        setNow(checked);
        // Not in an effect: waiting for one costs a frame at every key, also where nothing is drawn anew.
        clearTimeout(resting.current);
        resting.current = setTimeout(() => setRested(checked), REST);
        editor.current?.mark(
          text,
          report.signs.flatMap(({ strength, quotes }) => quotes.map(({ start, end }) => ({ start, end, strength }))),
        );
      },
      () => setFailed(true),
    );
    queue.current = made;
    const text = editor.current?.text() ?? '';
    if (text.trim() !== '') made.ask(text);
    // Other rules now: what is compared was found by the same.
    const whole = compared.current;
    if (whole)
      check(whole.text).then(
        (report) => compared.current === whole && setBefore({ text: whole.text, report }),
        () => setFailed(true),
      );
    return () => {
      made.stop();
      clearTimeout(resting.current);
    };
  }, [check]);

  function startFrom(checked: Checked | undefined): void {
    setBefore(checked);
    wholes.current += 1;
  }

  function startWith(text: string): void {
    startFrom(undefined);
    const whole = wholes.current;
    check(text).then(
      (report) => whole === wholes.current && setBefore({ text, report }),
      () => setFailed(true),
    );
  }

  return { now, rested, before, isFailed, ask: (text) => queue.current?.ask(text), startWith, startFrom };
}
