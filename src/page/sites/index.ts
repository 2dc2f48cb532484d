import type { Site } from '../define-site.ts';
import { bayt } from './bayt.ts';
import { brightermonday } from './brightermonday.ts';
import { careerjet } from './careerjet.ts';
import { catho } from './catho.ts';
import { craigslist } from './craigslist.ts';
import { fuzu } from './fuzu.ts';
import { glassdoor } from './glassdoor.ts';
import { gupy } from './gupy.ts';
import { hh } from './hh.ts';
import { indeed } from './indeed.ts';
import { infojobs } from './infojobs.ts';
import { jiji } from './jiji.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobwebkenya } from './jobwebkenya.ts';
import { jora } from './jora.ts';
import { linkedin } from './linkedin.ts';
import { myjobmag } from './myjobmag.ts';
import { naukri } from './naukri.ts';
import { naukrigulf } from './naukrigulf.ts';
import { olx } from './olx.ts';
import { onlinejobsPh } from './onlinejobs-ph.ts';
import { remoteok } from './remoteok.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { stepstone } from './stepstone.ts';
import { structuredData } from './structured-data.ts';
import { teamtailor } from './teamtailor.ts';
import { topcv } from './topcv.ts';
import { topjobsLk } from './topjobs-lk.ts';
import { upwork } from './upwork.ts';
import { wuzzuf } from './wuzzuf.ts';

/** Every board we know, by id. */
export const sites: readonly Site[] = [
  bayt,
  brightermonday,
  careerjet,
  catho,
  craigslist,
  fuzu,
  glassdoor,
  gupy,
  hh,
  indeed,
  infojobs,
  jiji,
  jobsCz,
  jobwebkenya,
  jora,
  linkedin,
  myjobmag,
  naukri,
  naukrigulf,
  olx,
  onlinejobsPh,
  remoteok,
  seek,
  simplyhired,
  stepstone,
  structuredData,
  teamtailor,
  topcv,
  topjobsLk,
  upwork,
  wuzzuf,
];

/** Match patterns for the manifest: the pages that are read without asking. */
export const siteMatches: readonly string[] = sites.flatMap((site) => site.matches);
