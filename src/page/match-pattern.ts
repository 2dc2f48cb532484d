/** True when an address fits a manifest match pattern such as `*://*.example.com/jobs/*`. */
export function matchesPattern(pattern: string, address: URL): boolean {
  // By hand: each page of a board asks this of all boards, and an expression takes several times as long.
  const hostAt = pattern.indexOf('://') + 3;
  const pathAt = pattern.indexOf('/', hostAt);
  if (hostAt < 3 || pathAt <= hostAt || !isOnHost(address.hostname, pattern.slice(hostAt, pathAt))) return false;
  const scheme = pattern.slice(0, hostAt - 2);
  const isScheme =
    scheme === '*:' ? /^https?:$/.test(address.protocol) : /^https?:$/.test(scheme) && address.protocol === scheme;
  return isScheme && fitsGlob(pattern.slice(pathAt), address.pathname + address.search);
}

function isOnHost(name: string, host: string): boolean {
  if (!host.startsWith('*.')) return name === host;
  return name === host.slice(2) || name.endsWith(host.slice(1));
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
