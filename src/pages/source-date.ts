/** A date such as `2026-03-14`, `2026-03` or `2026` in the reader's own way; as it stands when it is none. */
export function dateIn(iso: string, code: string): string {
  if (/^\d{4}$/.test(iso)) return iso;
  const isMonth = /^\d{4}-\d{2}$/.test(iso);
  const date = new Date(`${iso}${isMonth ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = isMonth ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' };
  // Plain `en` would put the month first, as few of our readers do.
  return new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { ...parts, timeZone: 'UTC' }).format(date);
}
