import type { FieldName } from '../engine/listing.ts';
import { cutAtMarks, type Mark } from './training-marks.ts';

/** Who or what marked words: the look of each kind is in training.css. */
export type MarkKind = 'author' | 'fine' | 'now' | 'tool' | 'yours';

/** A field's text with marks that differ in shape, not in colour alone. */
export function MarkedField({
  field,
  text,
  marks,
}: {
  field: FieldName;
  text: string;
  marks: readonly Mark<MarkKind>[];
}) {
  return (
    <>
      {cutAtMarks(text, field, marks).map((piece) =>
        piece.kinds.length > 0 ? (
          <mark key={piece.start} class={piece.kinds.map((kind) => `by-${kind}`).join(' ')}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
