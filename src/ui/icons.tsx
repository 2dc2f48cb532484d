const PATHS = {
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  grip: 'M9 6.5v.01M15 6.5v.01M9 12v.01M15 12v.01M9 17.5v.01M15 17.5v.01',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5',
} as const;

/** A line icon. Decoration only: the control around it carries the name. */
export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} stroke-width={name === 'grip' ? 3 : 2} />
    </svg>
  );
}
