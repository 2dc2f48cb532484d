import knowledge from 'virtual:knowledge';
import { render } from 'preact';
import { Options } from '../../src/pages/options.tsx';
import { repairSettings, type Settings } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings, wipeSettings } from '../../src/settings/store.ts';
import { LANGUAGES, lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';

const place = document.getElementById('app') as HTMLElement;
let settings = await loadSettings();

function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void {
  void changeSettings(typeof change === 'function' ? change : () => change);
}

function draw(): void {
  render(
    <Options
      look={lookOf(settings.language, settings.scheme, navigator.language)}
      texts={knowledge}
      sitesOff={settings.sitesOff}
      mutedSigns={settings.mutedRules}
      dismissedCount={settings.dismissed.length}
      language={settings.language}
      languages={LANGUAGES.map(({ language, name }) => ({ code: language.code, name }))}
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

watchSettings((next) => {
  settings = next;
  draw();
});
draw();
