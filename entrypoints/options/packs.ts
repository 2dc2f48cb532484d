import { askToTryPack } from '../../src/browser/messages.ts';
import { ownSamples } from '../../src/browser/own-file.ts';
import { fullName } from '../../src/packs/compile-pack.ts';
import { LONGEST_PACK, type PackFile, type PackProblem, parsePack } from '../../src/packs/pack-file.ts';
import type { FlaggedSample, PackAbout, PackPreview, PackView } from '../../src/pages/pack-view.ts';
import { packKeys } from '../../src/settings/change-pack.ts';
import { loadPacks, type Packs, placeFor } from '../../src/settings/pack-store.ts';
import type { Sample } from '../../src/ui/training-sample.ts';

/** All packs as the page lists them. The background says what is wrong with them, as it is the one that uses them. */
export async function packViews({ managed, own }: Packs): Promise<PackView[]> {
  const keys = packKeys(own);
  const all = [
    ...managed.map((text, index) => ({ key: `managed-${index}`, text, on: true, isManaged: true })),
    ...own.map(({ on, text }, index) => ({ key: keys[index] as string, text, on, isManaged: false })),
  ];
  return Promise.all(
    all.map(async ({ text, ...view }) => {
      const read = parsePack(text);
      if ('problems' in read) return { ...view, problems: read.problems };
      const answer = await askToTryPack({ text, listings: [], alone: true });
      return { ...view, about: aboutOf(read.file), problems: answer?.problems ?? [] };
    }),
  );
}

/** Reads a pack file and tries it on the adverts of the training room. */
export async function previewPack(file: File): Promise<PackPreview | { problems: readonly PackProblem[] }> {
  if (file.size > LONGEST_PACK) return { problems: [{ kind: 'too-large' }] };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { problems: [{ kind: 'unreadable' }] };
  const read = parsePack(text);
  if ('problems' in read) return read;
  const [samples = [], { own }] = await Promise.all([ownSamples(), loadPacks()]);
  const listings = samples.map(({ fields, language, country }) => ({
    fields,
    lang: language,
    ...(country && { country }),
  }));
  const answer = await askToTryPack({ text, listings, alone: false });
  if (!answer) throw new Error('the background did not answer');
  const { problems, reports, before } = answer;
  if (problems.length > 0) return { problems };
  const flagged = samples.flatMap((sample, index) => flaggedBy(read.file, sample, reports[index], before[index]));
  return {
    text,
    about: aboutOf(read.file),
    isReplacing: placeFor(text, own) < own.length,
    samples: samples.length,
    flagged,
  };
}

type Reports = NonNullable<Awaited<ReturnType<typeof askToTryPack>>>['reports'];

function flaggedBy(file: PackFile, sample: Sample, after?: Reports[number], before?: Reports[number]): FlaggedSample[] {
  if (!after || !before) return [];
  const titles = new Map(file.rules.map(({ id, title }) => [fullName(file.id, id), title]));
  const signs = after.signs.flatMap(({ rule, quotes }) => {
    const title = titles.get(rule);
    return title === undefined ? [] : [{ title, quotes }];
  });
  if (signs.length === 0) return [];
  return [{ name: sample.name, isHonest: sample.kind === 'honest', before: before.level, after: after.level, signs }];
}

function aboutOf({ name, version, author, about, languages, rules }: PackFile): PackAbout {
  return {
    name,
    version,
    author,
    about,
    languages,
    rules: rules.map(({ title, explain }) => ({ title, explain })),
  };
}
