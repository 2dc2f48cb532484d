import boards from 'virtual:boards';
import knowledge from 'virtual:knowledge';
import locales from 'virtual:locales';
import { render } from 'preact';
import { createSpeech } from '../../src/browser/speech.ts';
import { Options } from '../../src/pages/options.tsx';
import { repairSettings, type Settings } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings, wipeSettings } from '../../src/settings/store.ts';
import { type Locale, signsIn } from '../../src/ui/locale.ts';
import { languageFor, lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';

const place = document.getElementById('app') as HTMLElement;
const speech = createSpeech();
let settings = await loadSettings();
let locale: Locale | undefined = await speech.speak(spoken());

function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void {
  void changeSettings(typeof change === 'function' ? change : () => change);
}

function spoken(): string {
  return languageFor(settings.language, navigator.language, locales);
}

function draw(): void {
  render(
    <Options
      look={lookOf(locale, settings.scheme)}
      texts={signsIn(locale, knowledge)}
      boards={boards}
      sitesOff={settings.sitesOff}
      mutedSigns={settings.mutedRules}
      dismissedCount={settings.dismissed.length}
      language={settings.language}
      languages={[{ code: 'en', name: 'English' }, ...locales]}
      sensitivity={settings.showFrom === 'check' ? 'check' : 'caution'}
      onSiteOn={(site) => save((now) => ({ sitesOff: now.sitesOff.filter((other) => other !== site) }))}
      onUnmuteSign={(rule) => save((now) => ({ mutedRules: now.mutedRules.filter((other) => other !== rule) }))}
      onResetDismissed={() => save({ dismissed: [] })}
      onLanguage={(language) => save({ language })}
      onSensitivity={(showFrom) => save({ showFrom })}
      onScheme={(scheme) => save({ scheme })}
      onExport={() => offerFile('tahadhari-settings.json', JSON.stringify(settings, null, 2))}
      onImport={async (text) => {
        const imported = parse(text);
        if (imported) await changeSettings(() => imported);
        return imported !== undefined;
      }}
      onWipe={async () => {
        await wipeSettings();
        settings = repairSettings({});
        draw();
      }}
    />,
    place,
  );
}

/** Settings from a file; undefined when it is not one of ours. */
function parse(text: string): Settings | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'version' in data ? repairSettings(data) : undefined;
  } catch {
    return undefined;
  }
}

watchSettings(async (next) => {
  settings = next;
  locale = await speech.speak(spoken());
  draw();
});
draw();
