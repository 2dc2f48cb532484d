/** Reads a number written with digits. NaN when commas and points make no number, as in a list of years. */
export function parseNumber(text: string): number {
  if (/^\d+$/.test(text)) return text.length > 15 ? Number.NaN : Number(text);
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}
