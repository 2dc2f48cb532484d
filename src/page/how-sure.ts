import { offersWork } from './about-work.ts';
import { asksToApply } from './asks-to-apply.ts';
import { shareOfWords } from './compare-texts.ts';
import type { Prose } from './find-prose.ts';
import type { JobPosting } from './job-posting.ts';
import type { PageFields } from './page-field.ts';
import { attribute, findAllIn } from './safe-dom.ts';

const JOB_PATH =
  /job|vacan|career|position|recruit|hiring|vaga|empleo|oferta|emploi|stelle|prac[ae]|lavoro|kazi|ajira|rabota|lowongan|viec-lam/i;

const JOB_WORDS =
  /\b(requirements?|qualifications?|responsibilit\w+|experience|salary|vacancy|employer|contract|mshahara|majukumu|uzoefu|ajira|kazi|salaire|expérience|poste|salario|experiencia|requisitos|vaga|experiência|gehalt|aufgaben|erfahrung|gaji|pengalaman|lowongan|persyaratan|kinh nghiệm|tuyển dụng|cerințe|responsabilități|salariu|angaj\w+|sahod|suweldo|trabaho|karanasan|wynagrodzenie|wymagania|doświadczenie|obowiązki|požadavky|náplň|requisiti|mansioni|stipendio|deneyim|maaş|vereisten|ervaring|salaris)\b|lương|требован|обязанн|зарплат|опыт|график|ваканс|вимоги|обов.язки|заробітн|досвід|وظيفة|راتب|خبرة|مهام|المؤهلات|حقوق|سابقه|استخدام|वेतन|अनुभव|योग्यता|भर्ती|तलब|নিয়োগ|বেতন|অভিজ্ঞতা|যোগ্যতা|تنخواہ|تجربہ|ملازمت|ደመወዝ|የስራ ልምድ|ክፍት የስራ|เงินเดือน|ประสบการณ์|คุณสมบัติ|招聘|经验|薪资|岗位|職種|給与|応募|급여|경력|자격|လစာ|ប្រាក់ខែ/gi;

interface Evidence {
  url: string;
  /** What the page calls itself, its title first. */
  names: readonly string[];
  /** The text of the part of the page that may be the listing. */
  text: string;
  /** That part, and the open shadow roots in it. */
  places: readonly ParentNode[];
  prose: Prose | undefined;
  fields: PageFields;
  hasHeading: boolean;
  /** The structured data that speaks of this listing. */
  posting: JobPosting | undefined;
}

/** How sure it is that a page is one job listing, from 0 to 1, in steps of a hundredth. */
export function howSure({ url, names, text, places, prose, fields, hasHeading, posting }: Evidence): number {
  const letters = prose?.letters ?? 0;
  const jobWords = new Set((text.match(JOB_WORDS) ?? []).map((word) => word.toLowerCase())).size;
  const isApplyable = findAllIn(places, 'a, button, input[type="submit"]')
    .slice(0, 200)
    .some((element) => asksToApply((element.textContent ?? attribute(element, 'value') ?? '').slice(0, 100)));
  let sure = letters >= 400 ? 0.25 : letters >= 120 ? 0.1 : 0;
  if (fields.title && names.some((name) => shareOfWords(fields.title!.text, name) >= 0.6)) sure += 0.15;
  if (JOB_PATH.test(url)) sure += 0.15;
  if (isApplyable) sure += 0.15;
  sure += Math.min(jobWords * 0.06 + (offersWork(text) ? 0.06 : 0), 0.24);
  if (!hasHeading) sure -= fields.title?.source === 'open-graph' ? 0.25 : 0.15;
  sure += Math.min(
    (['company', 'location', 'pay', 'posted'] as const).filter((name) => fields[name]).length * 0.07,
    0.21,
  );
  // A list of results, a shop, a front page: more links than text, or headings that lead elsewhere.
  const isList = findAllIn(places, 'h2 a[href], h3 a[href]').length >= 3;
  if (isList || (prose?.linkLetters ?? 0) > letters) sure -= 0.35;
  if (posting) sure += 0.5;
  return Math.max(0, Math.min(1, Math.round(sure * 100) / 100));
}
