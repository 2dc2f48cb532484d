/** True when an address fits a manifest match pattern such as `*://*.example.com/jobs/*`. */
export function matchesPattern(pattern: string, address: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) return false;
  if (scheme === '*' ? !/^https?:$/.test(address.protocol) : address.protocol !== `${scheme}:`) return false;
  const domain = host.replace(/^\*\./, '');
  const name = address.hostname;
  if (name !== domain && !(domain !== host && name.endsWith(`.${domain}`))) return false;
  return fitsGlob(path, address.pathname + address.search);
}

function fitsGlob(glob: string, path: string): boolean {
  const [start = '', ...rest] = glob.split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const piece of rest.slice(0, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const end = rest.at(-1);
  return end === undefined ? at === path.length : path.length - end.length >= at && path.endsWith(end);
}
