/**
 * Lets the reader save a text as a file. Nothing is sent anywhere.
 *
 * @param type what the file holds, for example `text/html`
 */
export function offerFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox begins to read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
