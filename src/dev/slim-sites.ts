import type { Plugin } from 'vite';
import { boards } from '../page/boards.ts';

const SITE_FILE = /\/src\/page\/sites\/(?!index\.)[\w-]+\.ts$/;
/** Facts for people; the reader of a page does not need them. No brace stands inside. */
const FOR_PEOPLE = /\n {2}checked: \{[^{}]*\},|\n {2}name: ('(?:[^'\\]|\\.)*'|"[^"]*"),/g;
const BOARDS = 'virtual:boards';

/**
 * Leaves what is for people out of the site files that go into every page of a board, and gives it to the settings page
 * as `virtual:boards`.
 */
export function slimSites(): Plugin {
  return {
    name: 'tahadhari-sites',
    enforce: 'pre',
    resolveId: (id) => (id === BOARDS ? `\0${BOARDS}` : undefined),
    load: (id) => (id === `\0${BOARDS}` ? `export default ${JSON.stringify(boards)};` : undefined),
    transform: (code, id) => (SITE_FILE.test(id) ? { code: code.replace(FOR_PEOPLE, ''), map: null } : undefined),
  };
}
