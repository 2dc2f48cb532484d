import '../ui/page.css';
import './gallery.css';
import cardCss from '../overlay/card.css?inline';
import type { Look } from '../ui/frame.tsx';
import { ENGLISH } from '../ui/texts/t.ts';
import { Cards } from './gallery-cards.tsx';
import { Parts } from './gallery-parts.tsx';
import { ARABIC_SAMPLE } from './gallery-samples.ts';
import { Learning, Popups, Settings } from './gallery-screens.tsx';

const LOOKS: readonly { name: string; look: Look }[] = [
  { name: 'light', look: { scheme: 'light', language: ENGLISH } },
  { name: 'dark', look: { scheme: 'dark', language: ENGLISH } },
  { name: 'light, right to left', look: { scheme: 'light', language: ARABIC_SAMPLE } },
  { name: 'dark, right to left', look: { scheme: 'dark', language: ARABIC_SAMPLE } },
];

/** All parts and screens in all states, both schemes and both directions. `only` draws one part, for a picture of it. */
export function Gallery({ only }: { only?: string | undefined }) {
  const parts = { Parts, Cards, Popups, Settings, Learning };
  return (
    <div class="gallery">
      {/* The overlay has its own sheet; on a page without a shadow root it would be missing. */}
      <style>{cardCss}</style>
      {Object.entries(parts)
        .filter(([name]) => !only || only.toLowerCase() === name.toLowerCase())
        .map(([name, Part]) => (
          <section key={name}>
            <h1 class="gallery-title">{name}</h1>
            <div class="gallery-row">
              {LOOKS.map(({ name: lookName, look }) => (
                <div key={lookName} class="gallery-look">
                  <p class="gallery-name">{lookName}</p>
                  <Part look={look} />
                </div>
              ))}
            </div>
          </section>
        ))}
    </div>
  );
}
