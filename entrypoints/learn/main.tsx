import awareness from 'virtual:awareness';
import { render } from 'preact';
import { Learn } from '../../src/pages/learn.tsx';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { lookOf } from '../../src/ui/look.ts';

/** A page that tells nobody anything, and that stands in for this one in the history. */
const HARMLESS = 'https://www.google.com/search?q=weather';

const place = document.getElementById('app') as HTMLElement;
let settings = await loadSettings();

function draw(): void {
  render(
    <Learn
      look={lookOf(settings.language, settings.scheme, navigator.language)}
      topics={awareness.topics}
      helplines={awareness.helplines}
      topic={location.hash.slice(1) || undefined}
      country={settings.country || undefined}
      onTopic={(id) => {
        location.replace(`#${id}`);
      }}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
      onExit={() => location.replace(HARMLESS)}
      onPrint={() => print()}
    />,
    place,
  );
}

watchSettings((next) => {
  settings = next;
  draw();
});
addEventListener('hashchange', draw);
draw();
