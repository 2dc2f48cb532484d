import { privacy } from './texts/english/privacy.ts';
import { type Language, translator } from './texts/t.ts';

/** Path of the icon that says nothing. */
export const NEUTRAL_ICON = '/icon/neutral.svg';
const OWN_ICON = '/icon/tahadhari.svg';

/**
 * Gives one of our pages its name and icon, as the tab shows them.
 *
 * @param title what the tab is called
 * @param isNeutral hides both behind a name and an icon that say nothing
 */
export function dressPage(document: Document, language: Language, title: string, isNeutral: boolean): void {
  document.title = isNeutral ? translator(language, privacy)('neutralName') : title;
  const known = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const link = known ?? document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = isNeutral ? NEUTRAL_ICON : OWN_ICON;
  if (!known) document.head.append(link);
}
