import { useRef, useState } from 'preact/hooks';
import type { FieldName } from '../engine/listing.ts';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';
import { AdvertView } from './training-advert.tsx';
import { wordsOf } from './training-compare.ts';
import { OWN_ARROWS } from './training-keys.ts';

interface Props {
  advert: TrainingAdvert;
  marked: ReadonlySet<number>;
  onMark: (marked: ReadonlySet<number>) => void;
}

/**
 * An advert whose words can be marked: a click or a drag, or arrows, space, and Shift with arrows. All words together are
 * one stop of the Tab key.
 */
export function MarkableAdvert({ advert, marked, onMark }: Props) {
  const p = useTexts(training);
  const words = wordsOf(advert.fields);
  const [at, setAt] = useState(0);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const dragFrom = useRef<number | undefined>(undefined);

  function mark(from: number, to: number): void {
    const range = words.filter(({ index }) => index >= Math.min(from, to) && index <= Math.max(from, to));
    onMark(new Set([...marked, ...range.map(({ index }) => index)]));
  }
  function toggle(index: number): void {
    const next = new Set(marked);
    if (!next.delete(index)) next.add(index);
    onMark(next);
  }
  function go(event: KeyboardEvent): void {
    const current = buttons.current.get(at);
    const isTurned = current !== undefined && getComputedStyle(current).direction === 'rtl';
    const to = goal(event.key, isTurned, at, words.length - 1);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) mark(at, to);
    setAt(to);
    buttons.current.get(to)?.focus();
  }
  function draw(field: FieldName, text: string) {
    const here = words.filter((word) => word.field === field);
    return here.map((word, position) => (
      <>
        {text.slice(here[position - 1]?.end ?? 0, word.start)}
        <button
          key={word.index}
          type="button"
          class="word"
          aria-pressed={marked.has(word.index)}
          tabIndex={word.index === at ? 0 : -1}
          ref={(element) => {
            if (element) buttons.current.set(word.index, element);
            else buttons.current.delete(word.index);
          }}
          onFocus={() => setAt(word.index)}
          onClick={() => toggle(word.index)}
          onPointerDown={() => {
            dragFrom.current = word.index;
          }}
          onPointerEnter={(event) => {
            const from = dragFrom.current;
            if (event.buttons === 1 && from !== undefined && from !== word.index) mark(from, word.index);
          }}
        >
          {word.text}
        </button>
      </>
    ));
  }
  return (
    <fieldset
      class="markable"
      aria-label={p('trainingSpotWords')}
      {...{ [OWN_ARROWS]: true }}
      onKeyDown={go}
      onPointerUp={() => {
        dragFrom.current = undefined;
      }}
    >
      <AdvertView advert={advert} draw={draw} />
    </fieldset>
  );
}

/** The word that a key goes to; undefined for other keys. */
function goal(key: string, isTurned: boolean, at: number, last: number): number | undefined {
  const [on, back] = isTurned ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === on || key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === back || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}
