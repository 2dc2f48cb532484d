import type { FieldName } from '../engine/listing.ts';
import { offersWork } from './about-work.ts';
import { lettersOf, shareOfWords } from './compare-texts.ts';
import { findProse } from './find-prose.ts';
import type { JobPosting } from './job-posting.ts';
import { findLabelled, type Labelled } from './labels.ts';
import { postingFor } from './merge-fields.ts';
import { fieldOfElement, type PageField, partOfField } from './page-field.ts';
import { attribute, bodyOf, closest, drawnParentOf, drawsInside, find, findAll, nameOf, titleOf } from './safe-dom.ts';
import { LIMITS, type Limits } from './walk.ts';

export interface GenericReading {
  fields: Partial<Record<FieldName, PageField>>;
  /** How sure it is that the page is one job listing, from 0 to 1. */
  sure: number;
  /** The structured data that speaks of this listing. */
  posting?: JobPosting;
}

const NOT_THE_LISTING =
  'nav, footer, dialog, [role="dialog"], [role="navigation"], [class*="cookie" i], [id*="cookie" i]';

const LANDMARK = 'main, [role="main"], article, [role="article"]';

/** Hints in names that developers gave; asked only inside the part of the page that holds the listing. */
const HINTS: { readonly [name in FieldName]?: string } = {
  company: `${hints(['company-name', 'companyname', 'employer', 'org-name', 'advertiser'])},[class~="company" i]`,
  location: hints(['location', 'workplace', 'job-address']),
  pay: `${hints(['salary', 'compensation', 'remuneration', 'wage'])},[class~="pay" i]`,
};

function hints(names: readonly string[]): string {
  return names
    .flatMap((name) =>
      ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-automation'].map(
        (key) => `[${key}*="${name}" i]`,
      ),
    )
    .join(',');
}

const COMPANY_LINK =
  'a[href*="/company/" i], a[href*="/companies/" i], a[href*="/cmp/" i], a[href*="/employer" i], a[href*="/empresa" i], ' +
  'a[href*="/entreprise" i], a[href*="/careers/" i], a[href*="/organi" i]';

/** Links to an employer's pages that are not its name. */
const NO_NAME = /log-?in|sign-?(in|up)|dashboard|apply|review|salar|follow/i;

const APPLY =
  /\b(apply|send (your )?cv|bewerb\w*|postuler|candidater|postular\w*|inscr[ií]b\w*|candidat\w+|aplikuj|omba|tuma|lamar|ứng tuyển|başvur\w*|odpovědět|aplică|mag-apply|aplikuj|solliciteer\w*|jelentkez\w*|candidati)\b|отклик|відгук|تقديم|قدم الآن|आवेदन|আবেদন|درخواست|สมัคร|申请|投递/i;

const JOB_PATH =
  /job|vacan|career|position|recruit|hiring|vaga|empleo|oferta|emploi|stelle|prac[ae]|lavoro|kazi|ajira|rabota|lowongan|viec-lam/i;

const JOB_WORDS =
  /\b(requirements?|qualifications?|responsibilit\w+|experience|salary|vacancy|employer|contract|mshahara|majukumu|uzoefu|ajira|kazi|salaire|expérience|poste|salario|experiencia|requisitos|vaga|experiência|gehalt|aufgaben|erfahrung|gaji|pengalaman|lowongan|persyaratan|kinh nghiệm|tuyển dụng|cerințe|responsabilități|salariu|angaj\w+|sahod|suweldo|trabaho|karanasan|wynagrodzenie|wymagania|doświadczenie|obowiązki|požadavky|náplň|requisiti|mansioni|stipendio|deneyim|maaş|vereisten|ervaring|salaris)\b|lương|требован|обязанн|зарплат|опыт|график|ваканс|вимоги|обов.язки|заробітн|досвід|وظيفة|راتب|خبرة|مهام|المؤهلات|حقوق|سابقه|استخدام|वेतन|अनुभव|योग्यता|भर्ती|तलब|নিয়োগ|বেতন|অভিজ্ঞতা|যোগ্যতা|تنخواہ|تجربہ|ملازمت|ደመወዝ|የስራ ልምድ|ክፍት የስራ|เงินเดือน|ประสบการณ์|คุณสมบัติ|招聘|经验|薪资|岗位|職種|給与|応募|급여|경력|자격|လစာ|ប្រាក់ខែ/gi;

/**
 * Reads a page of which no site file is known: headings, label-value pairs, names that developers gave, running text,
 * what the page says to those who share it (Open Graph). Open shadow roots are read like the page.
 */
export function readGeneric(
  document: Document,
  url: string,
  postings: readonly JobPosting[],
  limits: Limits = LIMITS,
): GenericReading {
  const body = bodyOf(document);
  const prose = body && findProse(body, limits);
  if (!body || !(prose || postings.length)) return { fields: {}, sure: 0 };
  const shadows = prose?.shadows ?? [];

  const names = [titleOf(document), metaOf(document, 'og:title')].filter(Boolean);
  const heading = findHeading([document, ...shadows], names, postings);
  const fields: GenericReading['fields'] = {};
  take('title', heading && fieldOfElement(heading, { inline: true, limits }));
  const posting = postingFor(fields, postings, url);

  const holder = prose?.element ?? body;
  // Without a heading the part that the page marks as its main one is the best guess.
  const frame = heading ? commonAncestor(holder, heading) : (closest(holder, LANDMARK) ?? holder);
  // What structured data says may be looked for everywhere.
  const whole = fieldOfElement(posting ? body : frame, { limits });
  const text = whole?.text ?? '';
  const places = [frame, ...shadows.filter(({ host }) => drawsInside(frame, host))];
  for (const [name, said] of Object.entries(posting?.texts ?? {}) as [FieldName, string][]) {
    if (whole && name !== 'body') take(name, findLine(whole, said));
  }
  if (!posting?.texts.title) guessTitle();
  const labelled = findLabelled(text);
  for (const value of labelled) if (value.isPlain) takeLabelled(value);
  guess('company', () => readHint(places, COMPANY_LINK, 80) ?? readHint(places, HINTS.company, 80));
  guess('location', () => readHint(places, HINTS.location, 100));
  take('pay', readHint(places, HINTS.pay, 80, /\d/));
  guess('posted', () => readHint(places, 'time', 40));
  guess('company', () => {
    for (const part of fields.title && whole ? partsOfTitle(names[0] ?? '', fields.title.text) : []) {
      const line = whole && findLine(whole, part);
      if (line) return line;
    }
    return undefined;
  });
  // A bare word such as "Email" over an empty box of a form is no contact.
  for (const value of labelled) if (!value.isPlain && value.name !== 'contact') takeLabelled(value);
  take('body', findBody());

  return { fields, sure: howSure(), ...(posting ? { posting } : {}) };

  /** A page without headings repeats its title as a line of its own, or says it only to those who share it. */
  function guessTitle(): void {
    for (const name of fields.title || !whole ? [] : names) {
      for (const part of [name, ...partsOfTitle(name, '')]) take('title', whole && findLine(whole, part));
    }
    const shared = metaOf(document, 'og:title').trim();
    if (shared) take('title', { text: shared, source: 'open-graph' });
  }

  function take(name: FieldName, field: PageField | undefined): void {
    if (field && !fields[name]) fields[name] = field;
  }

  /** A guess must not speak against structured data. */
  function guess(name: FieldName, read: () => PageField | undefined): void {
    const guessed = fields[name] ? undefined : read();
    const said = posting?.texts[name];
    if (guessed && (said === undefined || shareOfWords(guessed.text, said) >= 0.3)) take(name, guessed);
  }

  /** The running text, unless structured data says that the advert is another part of the page. */
  function findBody(): PageField | undefined {
    const running = prose && fieldOfElement(prose.element, { limits, leaveOut: prose.around });
    const said = posting?.texts.body;
    if (said === undefined || (running && lettersOf(running.text).includes(lettersOf(said)))) return running;
    const passage = whole && findPassage(whole, said);
    return passage ?? (running && shareOfWords(said, running.text) >= 0.6 ? running : undefined);
  }

  function takeLabelled({ name, start, end }: Labelled): void {
    take(name, whole && partOfField(whole, start, end));
  }

  function howSure(): number {
    const letters = prose?.letters ?? 0;
    const jobWords = new Set((text.match(JOB_WORDS) ?? []).map((word) => word.toLowerCase())).size;
    const isApplyable = findIn(places, 'a, button, input[type="submit"]')
      .slice(0, 200)
      .some((element) => APPLY.test((element.textContent ?? attribute(element, 'value') ?? '').slice(0, 100)));
    let sure = letters >= 400 ? 0.25 : letters >= 120 ? 0.1 : 0;
    if (fields.title && names.some((name) => shareOfWords(fields.title!.text, name) >= 0.6)) sure += 0.15;
    if (JOB_PATH.test(url)) sure += 0.15;
    if (isApplyable) sure += 0.15;
    sure += Math.min(jobWords * 0.06 + (offersWork(text) ? 0.06 : 0), 0.24);
    if (!heading) sure -= fields.title?.source === 'open-graph' ? 0.25 : 0.15;
    sure += Math.min(
      (['company', 'location', 'pay', 'posted'] as const).filter((name) => fields[name]).length * 0.07,
      0.21,
    );
    // A list of results, a shop, a front page: more links than text, or headings that lead elsewhere.
    const isList = findIn(places, 'h2 a[href], h3 a[href]').length >= 3;
    if (isList || (prose?.linkLetters ?? 0) > letters) sure -= 0.35;
    if (posting) sure += 0.5;
    return Math.max(0, Math.min(1, Math.round(sure * 100) / 100));
  }
}

function metaOf(document: Document, property: string): string {
  const meta = find(document, `meta[property="${property}"], meta[name="${property}"]`);
  return (meta && attribute(meta, 'content')) ?? '';
}

/** The heading that the page's title repeats best. The first `h1` is often the board's own name. */
function findHeading(
  places: readonly ParentNode[],
  names: readonly string[],
  postings: readonly JobPosting[],
): Element | undefined {
  const said = new Set(postings.map((posting) => lettersOf(posting.texts.title ?? '')));
  let best: Element | undefined;
  let bestScore = 0;
  for (const heading of findIn(places, 'h1, h2, h3, [role="heading"], [itemprop="title"]').slice(0, 100)) {
    const text = (heading.textContent ?? '').trim();
    if (text.length < 2 || text.length > 200 || closest(heading, NOT_THE_LISTING)) continue;
    const isFirst = nameOf(heading) === 'h1';
    const isSaid = said.has(lettersOf(text));
    const share = Math.max(0, ...names.map((name) => shareOfWords(text, name)));
    if (!isFirst && !isSaid && share < 0.6) continue;
    const score = share + (isFirst ? 0.2 : 0) + (isSaid ? 0.5 : 0) + Math.min(text.length, 100) / 1000;
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best ?? (names.length ? undefined : findIn(places, 'h1, h2')[0]);
}

function findIn(places: readonly ParentNode[], selector: string): Element[] {
  return places.flatMap((place) => findAll(place, selector));
}

function commonAncestor(element: Element, other: Element): Element {
  let ancestor = element;
  while (!drawsInside(ancestor, other)) {
    const parent = drawnParentOf(ancestor);
    if (!parent) break;
    ancestor = parent;
  }
  return ancestor;
}

/** The line of the text that says just this. */
function findLine(whole: PageField, said: string): PageField | undefined {
  const wanted = lettersOf(said);
  if (!wanted) return undefined;
  let start = 0;
  for (const line of whole.text.split('\n')) {
    if (line.length < said.length + 20 && lettersOf(line) === wanted)
      return partOfField(whole, start, start + line.length);
    start += line.length + 1;
  }
  return undefined;
}

/** The part of the text that begins and ends like `said`: a description that structured data repeats. */
function findPassage(whole: PageField, said: string): PageField | undefined {
  const lines = said.split('\n').map(lettersOf).filter(Boolean);
  const first = lines[0];
  const last = lines.at(-1);
  let start = -1;
  let at = 0;
  for (const line of whole.text.split('\n')) {
    const letters = lettersOf(line);
    if (start < 0 && letters === first) start = at;
    at += line.length + 1;
    if (start >= 0 && letters === last) return partOfField(whole, start, at - 1);
  }
  return undefined;
}

function readHint(
  places: readonly ParentNode[],
  selector: string | undefined,
  longest: number,
  wanted: RegExp = /../,
): PageField | undefined {
  for (const element of selector ? findIn(places, selector).slice(0, 10) : []) {
    if (closest(element, NOT_THE_LISTING) || NO_NAME.test(attribute(element, 'href') ?? '')) continue;
    const field = fieldOfElement(element, { inline: true });
    if (field && wanted.test(field.text) && field.text.length <= longest && !APPLY.test(field.text)) return field;
  }
  return undefined;
}

/** "Driver at Simba Ltd | Board" without "Driver": "Simba Ltd" and "Board". */
function partsOfTitle(pageTitle: string, title: string): string[] {
  const hiring = /^(.{2,80}?) (?:is )?hiring /i.exec(pageTitle)?.[1];
  const rest = pageTitle.replace(title, ' | ').split(/\s[-–—|·•:@]\s|\s*[|·•]\s*|\s(?:at|bei|chez|en|em|w|в|ở)\s/);
  return [hiring, ...rest].filter((part): part is string => part !== undefined && part.trim().length > 1);
}
