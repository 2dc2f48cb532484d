import locales from 'virtual:locales';
import { render } from 'preact';
import { closeThisTab, openPage } from '../../src/browser/open-page.ts';
import { Welcome } from '../../src/pages/welcome.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { changeSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { lookOf } from '../../src/ui/look.ts';
import { welcome } from '../../src/ui/texts/english/welcome.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, welcome)('welcomeTitle'), settings.neutral);
  render(
    <Welcome
      look={look}
      language={settings.language}
      languages={[{ code: 'en', name: 'English' }, ...locales]}
      country={settings.country || undefined}
      onLanguage={(language) => void changeSettings(() => ({ language }))}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
      onLearn={() => void openPage('learn')}
      onDone={() => void closeThisTab()}
    />,
    place,
  );
}

draw();
