import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Sign } from '../engine/report.ts';
import { Badge } from '../overlay/badge.tsx';
import type { Corner } from '../overlay/callbacks.ts';
import { Card } from '../overlay/card.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { nothing, REPORTS, TEXTS } from './gallery-samples.ts';

const STATES = ['serious', 'caution', 'check', 'none', 'capped', 'hostile'] as const;

/** The card for each kind of report, small and open, and the badges of a list. */
export function Cards({ look }: { look: Look }) {
  return (
    <Frame look={look} class="overlay gallery-cards">
      <Unmoved>
        <SampleCard look={look} state="check" small />
      </Unmoved>
      <Unmoved>
        <SampleCard look={look} state="serious" small />
      </Unmoved>
      {STATES.map((state) => (
        <Unmoved key={state}>
          <SampleCard look={look} state={state} />
        </Unmoved>
      ))}
      <div class="gallery-badges">
        {(['serious', 'caution', 'check'] as const).map((level) => (
          <div class="gallery-badge" key={level}>
            <Badge
              card={{
                id: level,
                report: REPORTS[level],
                site: 'jobs.example',
                title: 'Sample',
                element: document.body,
                idNow: () => level,
              }}
              onOpen={nothing}
            />
          </div>
        ))}
      </div>
    </Frame>
  );
}

function SampleCard({ look, state, small = false }: { look: Look; state: (typeof STATES)[number]; small?: boolean }) {
  const [expanded, setExpanded] = useState(!small);
  const [muted, setMuted] = useState<readonly Sign[]>([]);
  const [corner, setCorner] = useState<Corner>('end-end');
  return (
    <Card
      view={{ id: state, report: REPORTS[state], site: 'jobs.example' }}
      texts={TEXTS}
      expanded={expanded}
      corner={corner}
      dir={look.language.dir}
      muted={muted}
      isManaged={() => false}
      onExpand={setExpanded}
      onLeave={() => setExpanded(false)}
      onMoved={setCorner}
      onDismissListing={nothing}
      onDismissSite={nothing}
      onTurnOff={nothing}
      onMute={(sign) => setMuted([...muted, sign])}
      onUnmute={(sign) => setMuted(muted.filter((other) => other !== sign))}
      onOpen={nothing}
      onReportWrong={nothing}
      onSaveCopy={nothing}
      onFind={nothing}
    />
  );
}

/** Holds a card in the flow of the page: a transformed box is what a fixed child is fixed to. */
function Unmoved({ children }: { children: ComponentChildren }) {
  return <div class="gallery-place">{children}</div>;
}
