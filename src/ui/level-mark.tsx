import type { Level } from '../engine/report.ts';
import { useT } from './texts/t.ts';

const WORDS = { serious: 'markSerious', caution: 'markCaution', check: 'markCheck', none: 'markNone' } as const;

/** The shapes differ, so that a level can be told apart without seeing colours. All are drawn on a grid of 24. */
const SHAPES = {
  serious: (
    <>
      <path class="mark-shape" d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" />
      <path class="mark-line" d="M9.05 13V7.3M11.35 12V5.7M13.65 12V6.2M15.95 13V8" />
      <path
        class="mark-sign"
        d="M8.1 11.4h8.8v3.5a4 4 0 0 1-4 4h-.5a4.7 4.7 0 0 1-3.7-1.8l-3.1-4a1 1 0 0 1 1.5-1.3l1 1z"
      />
    </>
  ),
  caution: (
    <>
      <path
        class="mark-shape"
        d="M10.2 2.9a2.1 2.1 0 0 1 3.6 0l9 15.6a2.1 2.1 0 0 1-1.8 3.1H3a2.1 2.1 0 0 1-1.8-3.1z"
      />
      <path class="mark-line" d="M12 8.6v5.2" />
      <circle class="mark-sign" cx="12" cy="17.6" r="1.35" />
    </>
  ),
  check: (
    <>
      <circle class="mark-ring" cx="12" cy="12" r="10" />
      <path class="mark-line" d="M12 11.2v5.6" />
      <circle class="mark-sign" cx="12" cy="7.6" r="1.35" />
    </>
  ),
  none: <circle class="mark-ring" cx="12" cy="12" r="10" />,
} as const;

/**
 * The mark of a level. Silent for screen readers unless `spoken`, because a headline usually stands beside it and would
 * be read twice.
 */
export function LevelMark({ level, size = 24, spoken = false }: { level: Level; size?: number; spoken?: boolean }) {
  const t = useT();
  const same = { class: `mark mark-${level}`, viewBox: '0 0 24 24', width: size, height: size };
  return spoken ? (
    <svg {...same} role="img" aria-label={t(WORDS[level])}>
      {SHAPES[level]}
    </svg>
  ) : (
    <svg {...same} aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}
