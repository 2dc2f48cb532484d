import awareness from 'virtual:awareness';
import locales from 'virtual:locales';
import { render } from 'preact';
import { Learn } from '../../src/pages/learn.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { changeSettings, wipeSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { agenciesIn, topicsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { learn } from '../../src/ui/texts/english/learn.ts';
import { translator } from '../../src/ui/texts/t.ts';

/** A page that tells nobody anything, and that stands in for this one in the history. */
const HARMLESS = 'https://www.google.com/search?q=weather';

const place = document.getElementById('app') as HTMLElement;
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, learn)('learnTitle'), settings.neutral);
  render(
    <Learn
      look={look}
      topics={topicsIn(locale, awareness.topics)}
      helplines={awareness.helplines}
      agencies={agenciesIn(locale, awareness.agencies)}
      place={location.hash.slice(1) || undefined}
      country={settings.country || undefined}
      isNeutral={settings.neutral}
      onPlace={(name) => {
        // Never a new entry in the history: one step must leave all of this behind.
        location.replace(`#${name}`);
      }}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
      onNeutral={(neutral) => void changeSettings(() => ({ neutral }))}
      onWipe={wipeSettings}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onExit={() => location.replace(HARMLESS)}
      onPrint={() => print()}
    />,
    place,
  );
}

addEventListener('hashchange', draw);
draw();
