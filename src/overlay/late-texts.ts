import type { KnowledgeTexts } from '../ui/rule-text.ts';

/** The texts of the rules, or how to load them from the extension's own files when a card first opens. */
export type TextSource = KnowledgeTexts | (() => Promise<KnowledgeTexts>);

const NO_TEXTS: KnowledgeTexts = { rules: {}, combinations: {}, reassuring: {} };

/** Texts of the rules that may still have to be loaded. */
export interface LateTexts {
  /** What is there now; no texts at all before they are loaded, and where they cannot be. */
  now(): KnowledgeTexts;
  /** Loads what is not there yet. When that fails, the texts stay missing and the next call tries again. */
  load(): void;
  /** Takes the texts from another source from now on. */
  change(to: TextSource): void;
}

/** Keeps the texts of the rules; `onLoaded` is called when some have come. */
export function createLateTexts(from: TextSource, onLoaded: () => void): LateTexts {
  let source = from;

  return {
    now: () => (typeof source === 'function' ? NO_TEXTS : source),
    load() {
      if (typeof source !== 'function') return;
      const asked = source;
      asked().then(
        (texts) => {
          if (source !== asked) return;
          source = texts;
          onLoaded();
        },
        // The card has plain words of its own for texts that are missing.
        () => undefined,
      );
    },
    change(to) {
      source = to;
    },
  };
}
