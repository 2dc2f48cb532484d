import type { ComponentChildren } from 'preact';
import { type Language, LanguageContext } from './texts/t.ts';

/** `system`: as the device is set. */
export type Scheme = 'system' | 'light' | 'dark';

/** How a screen looks and speaks; the same for the card and all pages. */
export interface Look {
  language: Language;
  scheme: Scheme;
}

/** Language, direction and colours for everything inside it. */
export function Frame({ look, class: name, children }: { look: Look; class: string; children: ComponentChildren }) {
  const { language, scheme } = look;
  return (
    <div class={name} lang={language.code} dir={language.dir} data-scheme={scheme === 'system' ? undefined : scheme}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </div>
  );
}
