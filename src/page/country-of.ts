/** Country endings that the world uses for anything: they tell no country. */
const SOLD_TO_ALL = new Set('ac ai app cc co eu fm gg io la ly me sh so tk to tv vc ws'.split(' '));

/** Boards whose subdomain is the country. Elsewhere `my.` and `in.` are English words. */
const COUNTRY_FIRST =
  /^([a-z]{2}|malaysia)\.(indeed\.com|linkedin\.com|seek\.com|computrabajo\.com|jobstreet\.com|jobsdb\.com|jora\.com)$/;

/**
 * The country a board is for, as its host tells it: `www.brightermonday.co.ke` is KE, `ng.indeed.com` is NG.
 * ISO 3166-1 alpha-2; undefined when the host does not tell.
 */
export function countryOf(url: string): string | undefined {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return undefined;
  }
  const first = COUNTRY_FIRST.exec(host)?.[1];
  if (first === 'malaysia') return 'MY';
  const code = first ?? /[^.]\.([a-z]{2})$/.exec(host)?.[1];
  if (!code || SOLD_TO_ALL.has(code)) return undefined;
  return code === 'uk' ? 'GB' : code.toUpperCase();
}
