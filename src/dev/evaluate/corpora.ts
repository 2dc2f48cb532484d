import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAdvert } from '../../cli/advert.ts';
import { languageCode } from '../../engine/language-code.ts';
import type { Listing } from '../../engine/listing.ts';

const OURS = 'tests/corpus/adverts';
export const SHARED = '../shared/data/ads';

/** An advert with a known answer. */
export interface KnownAdvert {
  id: string;
  listing: Listing;
  /** Two letters. */
  language: string;
  /** Undefined where nobody said. */
  isRisky: boolean | undefined;
  /** The words that a person pointed at. */
  marks: string[];
  scheme: string;
  /** Copies of one poster's text count as one campaign. */
  campaign: string | undefined;
  isHard: boolean;
}

/** Adverts of one source. `ours`: in this repository, so that they may be quoted. */
export interface Corpus {
  name: string;
  adverts: KnownAdvert[];
  isOurs: boolean;
  /** Whether somebody has read the adverts while the rules were written; blind figures stand apart. */
  wasRead: boolean;
}

type Record_ = Record<string, unknown>;

function readLines(file: string): Record_[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record_);
}

/** Reads a file of adverts, one a line, in any of the shapes that the collections have. */
export function readKnownAdverts(file: string): KnownAdvert[] {
  return readLines(file).flatMap((line, i) => {
    const read = readAdvert(JSON.stringify(withBody(line)), i + 1);
    if ('error' in read) return [];
    return [
      {
        id: String(line.id ?? line.job_id ?? i + 1),
        listing: read.listing,
        language: languageCode(String(line.lang ?? 'en')),
        isRisky: isRisky(line),
        marks: marksOf(line),
        scheme: String(line.scheme ?? ''),
        campaign: typeof line.group === 'string' ? line.group : undefined,
        isHard: line.hard === true,
      },
    ];
  });
}

/** Collections say it in their own words. */
function isRisky({ expect, label }: Record_): boolean | undefined {
  if (typeof expect === 'string') return expect !== 'quiet';
  if (Number(label) === 1 || Number(label) === 0) return Number(label) === 1;
  return undefined;
}

function marksOf({ marks, signs }: Record_): string[] {
  if (Array.isArray(marks)) return marks.filter((mark) => typeof mark === 'string');
  if (Array.isArray(signs))
    return signs.flatMap((sign: { quote?: unknown }) => (typeof sign.quote === 'string' ? [sign.quote] : []));
  return [];
}

/** Some collections keep an advert in many columns. */
function withBody(line: Record_): Record_ {
  const { company_profile, description, requirements, benefits } = line;
  if (description === undefined) return line;
  const body = [company_profile, description, requirements, benefits]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
  return { id: line.id, title: line.title, location: line.location, pay: line.salary_range, lang: line.lang, body };
}

/** All corpora that are at hand: ours, and the measuring corpora of others where they lie beside the repository. */
export function allCorpora(): Corpus[] {
  const ours: Corpus[] = readdirSync(OURS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({
      name: path.basename(name, '.jsonl'),
      adverts: readKnownAdverts(path.join(OURS, name)),
      isOurs: true,
      wasRead: true,
    }));
  if (!existsSync(SHARED)) return ours;
  const others: Corpus[] = [];
  const add = (name: string, adverts: KnownAdvert[], wasRead: boolean): void => {
    others.push({ name, adverts, isOurs: false, wasRead });
  };
  add('probe', readKnownAdverts(path.join(SHARED, 'probe.jsonl')), true);
  add('visible', readKnownAdverts(path.join(SHARED, 'visible.jsonl')), true);
  for (const name of ['train', 'dev']) {
    const lines = readLines(path.join(SHARED, `${name}.jsonl.gz`));
    const adverts = readKnownAdverts(path.join(SHARED, `${name}.jsonl.gz`));
    for (const source of [...new Set(lines.map((line) => String(line.source)))].sort())
      add(
        `${name}: ${source.replaceAll('_', ' ')}`,
        adverts.filter((_, i) => lines[i]?.source === source),
        name === 'train',
      );
  }
  for (const file of readdirSync(path.join(SHARED, 'more')).sort())
    add(
      path.basename(file, '.jsonl.gz').replaceAll('_', ' '),
      readKnownAdverts(path.join(SHARED, 'more', file)),
      false,
    );
  return [...ours, ...others];
}

/** How well the fraud of a campaign shows in its text, as one reader judged: E evident, W weak, N not at all. */
export function campaignTells(): Record<string, 'E' | 'W' | 'N'> {
  const file = path.join(SHARED, 'campaign-tells.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
