import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useTexts } from '../ui/texts/t.ts';
import { createMarkLayer, type LayerMark, type MarkLayer } from './mark-layer.ts';
import { editBetween, shifted } from './text-edit.ts';

/** How a text came into the box: bit by bit, or as a whole into an empty one. */
export type Arrival = 'change' | 'whole';

/** What the page may do with the box. */
export interface EditorHandle {
  text(): string;
  /** Puts a text in place of what is there. */
  replace(text: string, arrival: Arrival): void;
  /** Puts a line at the end, as if it were typed, and selects what is to be filled in. */
  append(line: string): void;
  /** Goes to the words of a text that was checked, wherever they stand now; false when they are gone. */
  select(checkedText: string, start: number, end: number): boolean;
  /** Marks the words that were found in a text, as far as they still stand there. */
  mark(checkedText: string, marks: readonly LayerMark[]): void;
}

interface Props {
  handle: RefObject<EditorHandle | null>;
  /** UTF-16 code units. */
  longest: number;
  onText: (text: string, arrival: Arrival) => void;
  onFiles: (files: readonly File[]) => void;
  onTooLong: () => void;
}

/** Stands for what only the writer knows, in sentences to be added. */
const TO_FILL_IN = '…';
/** Pixels above words that one is led to. */
const ROOM_ABOVE = 96;

/**
 * The box for the advert, with marks behind the words. It is an ordinary text box, so that screen readers, input methods
 * and writing from right to left work as they do everywhere; the layer behind it repeats its text to carry the marks. The
 * layer gives both their height, so that neither ever scrolls inside and they cannot come apart.
 */
export function SelfCheckEditor({ handle, longest, onText, onFiles, onTooLong }: Props) {
  const p = useTexts(selfCheck);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<MarkLayer | undefined>(undefined);
  const known = useRef('');
  const marks = useRef<readonly LayerMark[]>([]);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const made = createMarkLayer(behind.current as HTMLElement);
    layer.current = made;
    made.setText(known.current);
    return () => made.clear();
  }, []);

  function take(text: string, arrival: Arrival): void {
    const edit = editBetween(known.current, text);
    if (!edit) return;
    known.current = text;
    marks.current = shifted(marks.current, edit);
    layer.current?.setText(text);
    layer.current?.setMarks(marks.current);
    onText(text, arrival);
  }

  function reveal(start: number, end: number): void {
    const frame = scroller.current;
    const range = layer.current?.rangeOf(start, end);
    if (!frame || !range) return;
    frame.scrollTop += range.getBoundingClientRect().top - frame.getBoundingClientRect().top - ROOM_ABOVE;
  }

  handle.current = {
    text: () => known.current,
    replace(text, arrival) {
      const area = box.current as HTMLTextAreaElement;
      area.value = text;
      take(area.value, arrival);
      if (scroller.current) scroller.current.scrollTop = 0;
    },
    append(line) {
      const area = box.current as HTMLTextAreaElement;
      const at = area.value.length;
      const added = `${area.value === '' || area.value.endsWith('\n') ? '' : '\n'}${line}`;
      area.focus();
      area.setSelectionRange(at, at);
      // The only way to write into a box that the reader can undo.
      if (!document.execCommand('insertText', false, added)) {
        area.setRangeText(added, at, at, 'end');
        take(area.value, 'change');
      }
      const gap = area.value.indexOf(TO_FILL_IN, at);
      if (gap >= 0) area.setSelectionRange(gap, gap + TO_FILL_IN.length);
      reveal(at, area.value.length);
    },
    select(checkedText, start, end) {
      const [place] = shifted([{ start, end }], editBetween(checkedText, known.current));
      if (!place) return false;
      const area = box.current as HTMLTextAreaElement;
      area.focus({ preventScroll: true });
      area.setSelectionRange(place.start, place.end);
      area.scrollIntoView({ block: 'nearest' });
      scroller.current?.scrollIntoView({ block: 'nearest' });
      reveal(place.start, place.end);
      return true;
    },
    mark(checkedText, found) {
      marks.current = shifted(found, editBetween(checkedText, known.current));
      layer.current?.setMarks(marks.current);
    },
  };

  return (
    <div class="field self-field">
      <label for={id}>{p('selfAdvert')}</label>
      <div ref={scroller} class={isOver ? 'self-scroller self-over' : 'self-scroller'}>
        <div class="self-layer" dir="auto" aria-hidden="true" ref={behind} />
        <textarea
          ref={box}
          id={id}
          class="self-box"
          dir="auto"
          aria-describedby={`${id}-means`}
          autocomplete="off"
          // A spelling service of the browser may send the text away.
          spellcheck={false}
          onDragOver={(event) => {
            if (!event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false);
            const files = [...(event.dataTransfer?.files ?? [])];
            if (files.length === 0) return;
            // Without this the browser would leave the page for the file.
            event.preventDefault();
            onFiles(files);
          }}
          onInput={(event) => {
            const { inputType } = event as unknown as InputEvent;
            const isWhole = /^insertFrom(Paste|Drop)/.test(inputType ?? '') && known.current.trim() === '';
            take(event.currentTarget.value, isWhole ? 'whole' : 'change');
          }}
          onPaste={(event) => {
            const files = [...(event.clipboardData?.files ?? [])];
            const text = event.clipboardData?.getData('text/plain') ?? '';
            const { selectionStart, selectionEnd } = event.currentTarget;
            const rest = known.current.length - (selectionEnd - selectionStart);
            if (files.length > 0 && text === '') {
              event.preventDefault();
              onFiles(files);
            } else if (rest + text.length > longest) {
              event.preventDefault();
              onTooLong();
            }
          }}
        />
      </div>
      <span class="means" id={`${id}-means`}>
        {p('selfAdvertMeans')}
      </span>
    </div>
  );
}
