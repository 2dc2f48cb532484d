/** An address, relative to `base` where that is given; undefined when it is none. */
export function addressOf(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** True when the path and query of an address fit. */
export function isAt(url: string, path: RegExp): boolean {
  const address = addressOf(url);
  return address !== undefined && path.test(address.pathname + address.search);
}
