import type { Site } from '../define-site.ts';
import { ashby } from './ashby.ts';
import { bayt } from './bayt.ts';
import { brightermonday } from './brightermonday.ts';
import { careerjet } from './careerjet.ts';
import { careers24 } from './careers24.ts';
import { catho } from './catho.ts';
import { computrabajo } from './computrabajo.ts';
import { craigslist } from './craigslist.ts';
import { dice } from './dice.ts';
import { dubizzle } from './dubizzle.ts';
import { facebook } from './facebook.ts';
import { foundit } from './foundit.ts';
import { fuzu } from './fuzu.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { gulftalent } from './gulftalent.ts';
import { gumtree } from './gumtree.ts';
import { gupy } from './gupy.ts';
import { hh } from './hh.ts';
import { indeed } from './indeed.ts';
import { infojobs } from './infojobs.ts';
import { jiji } from './jiji.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobwebkenya } from './jobwebkenya.ts';
import { jora } from './jora.ts';
import { kalibrr } from './kalibrr.ts';
import { kijiji } from './kijiji.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { myjobmag } from './myjobmag.ts';
import { naukri } from './naukri.ts';
import { naukrigulf } from './naukrigulf.ts';
import { olx } from './olx.ts';
import { onlinejobsPh } from './onlinejobs-ph.ts';
import { reddit } from './reddit.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { structuredData } from './structured-data.ts';
import { teamtailor } from './teamtailor.ts';
import { telegram } from './telegram.ts';
import { topcv } from './topcv.ts';
import { topjobsLk } from './topjobs-lk.ts';
import { upwork } from './upwork.ts';
import { vietnamworks } from './vietnamworks.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workUa } from './work-ua.ts';
import { workable } from './workable.ts';
import { wuzzuf } from './wuzzuf.ts';
import { x } from './x.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every board we know, by id. */
export const sites: readonly Site[] = [
  ashby,
  bayt,
  brightermonday,
  careerjet,
  careers24,
  catho,
  computrabajo,
  craigslist,
  dice,
  dubizzle,
  facebook,
  foundit,
  fuzu,
  glassdoor,
  googleJobs,
  greenhouse,
  gulftalent,
  gumtree,
  gupy,
  hh,
  indeed,
  infojobs,
  jiji,
  jobsCz,
  jobwebkenya,
  jora,
  kalibrr,
  kijiji,
  lever,
  linkedin,
  monster,
  myjobmag,
  naukri,
  naukrigulf,
  olx,
  onlinejobsPh,
  reddit,
  reed,
  remoteok,
  seek,
  simplyhired,
  smartrecruiters,
  stepstone,
  structuredData,
  teamtailor,
  telegram,
  topcv,
  topjobsLk,
  upwork,
  vietnamworks,
  wellfound,
  weworkremotely,
  workUa,
  workable,
  wuzzuf,
  x,
  ziprecruiter,
];

/** Match patterns for the manifest: the pages that are read without asking. */
export const siteMatches: readonly string[] = sites.flatMap((site) => site.matches);
