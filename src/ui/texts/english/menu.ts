/** The menu that a right click opens. Each text has a note for translators above it. */
export const menu = {
  // Entry in the menu of a right click on selected text. Few words: menus are narrow.
  menuCheckSelection: 'Check the selected text',
} as const;
