import type { PackFile } from '../packs/pack-file.ts';
import type { workshop } from '../ui/texts/english/workshop.ts';

/** What each category of rules is called, as the key of its text. */
export const CATEGORY_NAMES = {
  fees: 'workshopCategoryFees',
  debt: 'workshopCategoryDebt',
  documents: 'workshopCategoryDocuments',
  travel: 'workshopCategoryTravel',
  control: 'workshopCategoryControl',
  secrecy: 'workshopCategorySecrecy',
  pay: 'workshopCategoryPay',
  hours: 'workshopCategoryHours',
  contract: 'workshopCategoryContract',
  employer: 'workshopCategoryEmployer',
  contact: 'workshopCategoryContact',
  process: 'workshopCategoryProcess',
  pressure: 'workshopCategoryPressure',
  'task-scam': 'workshopCategoryTaskScam',
  mule: 'workshopCategoryMule',
  identity: 'workshopCategoryIdentity',
  'scam-compound': 'workshopCategoryScamCompound',
  sexual: 'workshopCategorySexual',
  children: 'workshopCategoryChildren',
  organ: 'workshopCategoryOrgan',
  kafala: 'workshopCategoryKafala',
  vulnerability: 'workshopCategoryVulnerability',
  deception: 'workshopCategoryDeception',
} as const satisfies Record<PackFile['rules'][number]['category'], keyof typeof workshop>;
