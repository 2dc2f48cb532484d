/** Path of the icon that says nothing. */
export const NEUTRAL_ICON = '/icon/neutral.svg';
const OWN_ICON = '/icon/tahadhari.svg';

/**
 * Gives one of our pages its name and icon, as the tab shows them.
 *
 * @param name what to show instead of the title; undefined shows the title
 */
export function dressPage(document: Document, title: string, name: string | undefined): void {
  document.title = name ?? title;
  const known = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const link = known ?? document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = name === undefined ? OWN_ICON : NEUTRAL_ICON;
  if (!known) document.head.append(link);
}
