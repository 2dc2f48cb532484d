import '../ui/page.css';
import './gallery.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LEVELS, type Sign } from '../engine/report.ts';
import { Badge } from '../overlay/badge.tsx';
import type { Corner } from '../overlay/callbacks.ts';
import cardCss from '../overlay/card.css?inline';
import { Card } from '../overlay/card.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SelectField, TextAreaField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { Questions } from '../ui/questions.tsx';
import { SignList } from '../ui/sign-list.tsx';
import { Switch } from '../ui/switch.tsx';
import { ENGLISH } from '../ui/texts/t.ts';
import { AGENCIES, ARABIC_SAMPLE, BOARDS, HELPLINES, MESSAGE, REPORTS, TEXTS, TOPICS } from './gallery-samples.ts';
import { Learn } from './learn.tsx';
import { Options } from './options.tsx';
import { type Found, Popup } from './popup.tsx';

const LOOKS: readonly { name: string; look: Look }[] = [
  { name: 'light', look: { scheme: 'light', language: ENGLISH } },
  { name: 'dark', look: { scheme: 'dark', language: ENGLISH } },
  { name: 'light, right to left', look: { scheme: 'light', language: ARABIC_SAMPLE } },
  { name: 'dark, right to left', look: { scheme: 'dark', language: ARABIC_SAMPLE } },
];

const FOUND: readonly Found[] = [
  { status: 'listing', report: REPORTS.serious, title: 'Housemaid in the Gulf', company: 'Golden Falcon Agency' },
  { status: 'listing', report: REPORTS.none, title: 'Line cook', company: 'Harbour Kitchen' },
  {
    status: 'list',
    cards: [
      {
        title: 'Customer care abroad',
        company: 'Bright Future Ltd',
        location: 'Bangkok',
        pay: '4,000 USD',
        level: 'serious',
      },
      { title: 'Warehouse helper', company: 'Depot North', location: 'Mombasa', level: 'check' },
      { title: 'Line cook', level: 'none' },
    ],
  },
  { status: 'nothing' },
  { status: 'unreadable' },
  { status: 'off' },
  { status: 'loading' },
  { status: 'error' },
];

const STATES = ['serious', 'caution', 'check', 'none', 'capped', 'hostile'] as const;

function nothing(): void {}

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

function Parts({ look }: { look: Look }) {
  const [on, setOn] = useState(true);
  const [text, setText] = useState('');
  const [country, setCountry] = useState('KE');
  return (
    <Frame look={look} class="page gallery-parts">
      <div class="gallery-line">
        {LEVELS.map((level) => (
          <LevelMark key={level} level={level} size={20} spoken />
        ))}
        {LEVELS.map((level) => (
          <LevelMark key={level} level={level} size={40} spoken />
        ))}
      </div>
      <Button kind="main" onClick={nothing}>
        Main button
      </Button>
      <div class="gallery-line">
        <Button onClick={nothing}>Plain</Button>
        <Button kind="quiet" onClick={nothing}>
          Quiet
        </Button>
        <Button disabled onClick={nothing}>
          Disabled
        </Button>
      </div>
      <Switch label="Switch" means="One sentence: what it does." on={on} onChange={setOn} />
      <Switch label="Disabled switch" means="It cannot be changed here." on={false} disabled onChange={nothing} />
      <Notice>A quiet remark.</Notice>
      <Notice tone="good">Something worked.</Notice>
      <Notice tone="problem">Something did not work.</Notice>
      <Disclosure label="Disclosure" open>
        What it holds.
      </Disclosure>
      <TextAreaField label="Text" means="One sentence." value={text} longest={500} rows={2} onInput={setText} />
      <SelectField
        label="Choice"
        means="One sentence."
        value={country}
        choices={[
          { value: 'KE', label: 'Kenya' },
          { value: 'GB', label: 'Great Britain' },
        ]}
        onChange={setCountry}
      />
      <OutsideLink href="https://www.example.org/">A link to another site</OutsideLink>
      <SignList signs={REPORTS.serious.signs} texts={TEXTS} onFind={nothing} />
      <Questions signs={REPORTS.serious.signs} texts={TEXTS} />
      <MarkedText text={MESSAGE} report={REPORTS.serious} />
      <MarkedText text={MESSAGE} report={REPORTS.capped} />
    </Frame>
  );
}

function Cards({ look }: { look: Look }) {
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

function Popups({ look }: { look: Look }) {
  return (
    <>
      {FOUND.map((found, index) => (
        <div class="gallery-screen" key={`${found.status} ${index}`}>
          <Popup
            look={look}
            texts={TEXTS}
            found={found}
            site={found.status === 'nothing' ? undefined : 'jobs.example'}
            isSiteOn={found.status !== 'off'}
            isOn
            isAlways={found.status === 'nothing' ? undefined : found.status === 'listing'}
            onAlways={nothing}
            onSite={nothing}
            onEverywhere={nothing}
            onCheckPage={nothing}
            check={() => REPORTS.serious}
            onMissed={nothing}
            onSaveCopy={() => Promise.resolve(true)}
            onOpen={nothing}
          />
        </div>
      ))}
    </>
  );
}

function Settings({ look }: { look: Look }) {
  return (
    <div class="gallery-screen">
      <Options
        boards={BOARDS}
        look={look}
        texts={TEXTS}
        sitesOff={['jobs.example', 'a-very-long-host-name-of-a-board.example']}
        sitesAlways={['notices.example', 'a-very-long-host-name-of-a-board.example']}
        mutedSigns={['hurry']}
        dismissedCount={3}
        language="auto"
        languages={[
          { code: 'en', name: 'English' },
          { code: 'sw', name: 'Kiswahili' },
        ]}
        readable={['ar', 'fr', 'hi']}
        reads={['fr']}
        country="KE"
        isOn
        isNeutral={false}
        sensitivity="check"
        onOn={nothing}
        onNeutral={nothing}
        onReads={nothing}
        onCountry={nothing}
        onSiteOn={nothing}
        onUnmuteSign={nothing}
        onResetDismissed={nothing}
        onLanguage={nothing}
        onSensitivity={nothing}
        onScheme={nothing}
        onTraining={nothing}
        onSelfCheck={nothing}
        onExport={nothing}
        onPreview={() => []}
        onImport={() => true}
        onWipe={nothing}
        onWelcome={nothing}
      />
    </div>
  );
}

function Learning({ look }: { look: Look }) {
  const [place, setPlace] = useState('documents');
  const [country, setCountry] = useState<string | undefined>('KE');
  return (
    <div class="gallery-screen">
      <Learn
        look={look}
        topics={TOPICS}
        helplines={HELPLINES}
        agencies={AGENCIES}
        place={place}
        country={country}
        isNeutral={false}
        onPlace={setPlace}
        onCountry={setCountry}
        onNeutral={nothing}
        onWipe={nothing}
        onCopy={() => Promise.resolve()}
        onExit={nothing}
        onPrint={nothing}
      />
    </div>
  );
}
