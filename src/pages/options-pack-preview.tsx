import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { packs } from '../ui/texts/english/packs.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { PackFacts } from './pack-facts.tsx';
import type { FlaggedSample, PackPreview } from './pack-view.ts';

interface Props {
  preview: PackPreview;
  onUse: () => void;
  onLeave: () => void;
}

/** What a pack would change, tried on the sample adverts, before it changes anything. */
export function OptionsPackPreview({ preview, onUse, onLeave }: Props) {
  const p = useTexts(packs);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { about, flagged, samples } = preview;
  const honest = flagged.filter(({ isHonest }) => isHonest).length;
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section class="pack-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {p('packsPreview', { name: about.name })}
      </h3>
      <p class="means">{p('packsBy', about)}</p>
      <PackFacts about={about} />
      {preview.isReplacing && <p>{p('packsReplaces')}</p>}
      <h4>{p('packsPreviewSigns')}</h4>
      <ul class="pack-signs">
        {about.rules.map(({ title, explain }, index) => (
          <li key={`${index} ${title}`} dir="auto">
            <strong>{title}</strong> <span class="means">{explain}</span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{p('packsPreviewCount', { count: flagged.length, all: samples })}</strong>{' '}
        {honest > 0 && p('packsPreviewHonest', { count: honest })}
      </p>
      {flagged.length > 0 && (
        <ul class="pack-flagged">
          {flagged.map((sample) => (
            <li key={sample.name}>
              <Flagged sample={sample} />
            </li>
          ))}
        </ul>
      )}
      <div class="data-sure">
        <Button onClick={onUse}>{p('packsUse')}</Button>
        <Button onClick={onLeave}>{p('packsLeave')}</Button>
      </div>
    </section>
  );
}

function Flagged({ sample }: { sample: FlaggedSample }) {
  const t = useT();
  const p = useTexts(packs);
  const { name, before, after, isHonest, signs } = sample;
  return (
    <>
      <LevelMark level={after} size={20} />
      <div class="pack-flagged-words">
        <bdi>{name}</bdi>
        {isHonest && <strong> · {p('packsHonest')}</strong>}
        {before !== after && (
          <span class="means pack-level">
            {p('packsLevels', { before: headlineOf(before, t), after: headlineOf(after, t) })}
          </span>
        )}
        {signs.map(({ title, quotes }) => (
          <span key={title} class="pack-level" dir="auto">
            {title}: {quotes.map(({ text }) => `“${text}”`).join(' … ')}
          </span>
        ))}
      </div>
    </>
  );
}
