import { countryOf } from '../../page/country-of.ts';

/** What the person who adds a board says about it. */
export interface NewSite {
  /** File name: lower case and dashes. */
  id: string;
  /** What people call the board. */
  name: string;
  /** The address of one listing. */
  url: string;
  /** ISO date. */
  today: string;
}

/** A file to write: path from the top of the repository, and text. */
export interface Draft {
  path: string;
  text: string;
}

/** Says in a sentence what is wrong with the call; undefined when nothing is. */
export function complaintAbout({ id, name, url }: Partial<NewSite>): string | undefined {
  if (!id || !name || !url) return 'Say an id, a name and the address of one listing.';
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) return `"${id}" is no id: lower case letters, digits and dashes.`;
  try {
    if (!/^https?:$/.test(new URL(url).protocol)) return `"${url}" is no web address.`;
  } catch {
    return `"${url}" is no web address.`;
  }
  return undefined;
}

/** Second labels under which countries give domains away: `co.ke`, `com.br`. */
const SHARED = /^(co|com|org|net|gov|go|or|ne|ac|edu)$/;

/** The part of a host that somebody registered: `example.co.ke` of `jobs.example.co.ke`. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const isShared = labels.length > 2 && SHARED.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

/** `my-board` as the name of its constant: `myBoard`. */
export function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The site file, a page with a listing and a page without one, each page with what a person sees on it. */
export function draftSite({ id, name, url, today }: NewSite): Draft[] {
  const { hostname, pathname, origin } = new URL(url);
  const folder = `tests/fixtures/sites/${id}`;
  const start = /^\/[^/\d]*/.exec(pathname)?.[0].replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') ?? '\\/';
  return [
    {
      path: `src/page/sites/${id}.ts`,
      text: `import { defineSite } from '../define-site.ts';

// Never seen: everything but the page of one listing. Say here what you did not see, and where the hooks are from.
export const ${constantOf(id)} = defineSite({
  id: '${id}',
  name: ${quoted(name)},
  matches: ['*://*.${registrableDomain(hostname)}/*'],
  isListing: {
    // The start of the addresses of listings; look at two more of them.
    path: /^${start}./,
    // exists: 'the hook of the title, which only a listing has',
  },
  // Each field: selectors in the order of trust. Until you fill them in, structured data and the generic reader serve.
  fields: {
    // title: ['[data-test="…"]'],
    // company: [],
    // location: [],
    // pay: [],
    // body: [],
  },
  // cards: [{ item: '', id: { attribute: '' }, link: 'a', fields: { title: [] } }],
  checked: { on: '${today}', urls: [${quoted(`${origin}${/^\/[^/\d]*/.exec(pathname)?.[0] ?? '/'}`)}] },
});
`,
    },
    {
      path: `${folder}/detail.html`,
      text: fixture(
        url,
        'one listing: put the markup of the board around these words',
        today,
        'Gardener',
        `<main>
<h1>Gardener</h1>
<div>Company: Mfano Parks</div>
<div>Location: Kisii, Kenya</div>
<div>
<p>Keep three parks green. You water, cut and plant, in rain and in sun.</p>
<p>You work with a team of six, five days a week. The salary is paid at the end of each month.</p>
<p>Some experience with plants helps, and we teach you the rest. Apply with your CV.</p>
</div>
<a href="#apply">Apply</a>
</main>`,
      ),
    },
    {
      path: `${folder}/detail.json`,
      text: json({
        status: 'listing',
        listing: {
          url,
          site: id,
          ...(countryOf(url) && { country: countryOf(url) }),
          title: 'Gardener',
          company: 'Mfano Parks',
          location: 'Kisii, Kenya',
          body:
            'Keep three parks green. You water, cut and plant, in rain and in sun.\n' +
            'You work with a team of six, five days a week. The salary is paid at the end of each month.\n' +
            'Some experience with plants helps, and we teach you the rest. Apply with your CV.',
        },
      }),
    },
    {
      path: `${folder}/not-about.html`,
      text: fixture(
        `${origin}/about`,
        'a page that is no listing',
        today,
        'About us',
        '<main><h1>About us</h1></main>',
      ),
    },
    { path: `${folder}/not-about.json`, text: json({ status: 'nothing' }) },
  ];
}

function fixture(url: string, shape: string, on: string, title: string, body: string): string {
  const about = JSON.stringify({ url, shape_of: shape, on });
  return `<!-- ${about} -->
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
${body}
</body>
</html>
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The registry with the new board in its place. */
export function addToRegistry(source: string, id: string): string {
  const constant = constantOf(id);
  return insert(
    insert(source, /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/, id, `import { ${constant} } from './${id}.ts';`),
    /^ {2}(\w+),$/,
    id,
    `  ${constant},`,
  );
}

/** Puts a line before the first of its kind whose name comes later, or behind the last. */
function insert(source: string, kind: RegExp, id: string, line: string): string {
  const lines = source.split('\n');
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const later = lines.findIndex((other) => dashed(kind.exec(other)?.[1] ?? '') > id);
  const at = later >= 0 ? later : lines.findLastIndex((other) => kind.test(other)) + 1;
  lines.splice(at, 0, line);
  return lines.join('\n');
}
