import { sites } from './sites/index.ts';

/** What people may want to know of a board that is read. */
export interface BoardFact {
  id: string;
  name: string;
  /** ISO date of the day on which its selectors were last checked. */
  checked: string;
  /** True when they were compared with pages of the board, false when others' notes are all there was. */
  isSeen: boolean;
}

/** All boards that are read without asking, by name. */
export const boards: readonly BoardFact[] = sites
  .map(({ id, name, checked }) => ({ id, name, checked: checked.on, isSeen: checked.urls.length > 0 }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
