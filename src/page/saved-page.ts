const MACHINERY = ['script', 'style', 'svg', 'noscript', 'template'] as const;

/**
 * The HTML of a saved page without scripts (but JSON-LD), styles and drawings. For DOMs that are no browsers: they
 * stumble over what these hold. One pass over the string.
 */
export function withoutMachinery(html: string): string {
  const lower = html.toLowerCase();
  const starts = /<(script|style|svg|noscript|template)(?=[\s/>])/g;
  const kept: string[] = [];
  let from = 0;
  for (let match = starts.exec(lower); match; match = starts.exec(lower)) {
    const name = match[1] as (typeof MACHINERY)[number];
    const end = endOf(lower, name, match.index);
    if (name === 'script' && lower.slice(match.index, lower.indexOf('>', match.index)).includes('ld+json')) {
      starts.lastIndex = end;
      continue;
    }
    kept.push(html.slice(from, match.index));
    from = end;
    starts.lastIndex = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function endOf(lower: string, name: string, start: number): number {
  const close = lower.indexOf(`</${name}`, start);
  const end = close < 0 ? -1 : lower.indexOf('>', close);
  return end < 0 ? lower.length : end + 1;
}
