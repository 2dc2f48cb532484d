/** A stretch of what an organisation gives as its number; `call` is there when it can be called as it stands. */
export interface PhonePart {
  text: string;
  call?: string;
}

const ONE_NUMBER = /^(from [a-z ]+?)?\s*(\+?[\d(][\d\s().-]*\d)$/i;

/**
 * Takes apart what organisations write where one number is asked for, such as `527 (mobile) / 0 800 505 501`. Each number
 * is called alone: joined they would reach nobody. Numbers for messages are only shown. Joined again, the parts are the text.
 */
export function phoneParts(number: string): PhonePart[] {
  return number.split(/(\s\/\s|;\s)/).flatMap((chunk) => {
    if (/whatsapp|text|sms/i.test(chunk)) return [{ text: chunk }];
    if (ONE_NUMBER.test(chunk)) return partsOf(chunk);
    return chunk.split(/(\s?\(|\))/).flatMap(partsOf);
  });
}

function partsOf(chunk: string): PhonePart[] {
  const found = ONE_NUMBER.exec(chunk) ?? /^()(\d{2,3})$/.exec(chunk);
  const digits = found?.[2];
  if (!digits) return chunk === '' ? [] : [{ text: chunk }];
  const before = chunk.slice(0, chunk.length - digits.length);
  return [...(before ? [{ text: before }] : []), { text: digits, call: `tel:${digits.replace(/[^+\d]/g, '')}` }];
}
