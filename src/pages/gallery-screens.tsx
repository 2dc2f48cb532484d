import { useState } from 'preact/hooks';
import type { Look } from '../ui/frame.tsx';
import { AGENCIES, BOARDS, HELPLINES, nothing, REPORTS, TEXTS, TOPICS } from './gallery-samples.ts';
import { Learn } from './learn.tsx';
import { Options } from './options.tsx';
import { type Found, Popup } from './popup.tsx';

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

/** The popup for all that can be found on a page. */
export function Popups({ look }: { look: Look }) {
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

/** The page of settings, with something in every list. */
export function Settings({ look }: { look: Look }) {
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

/** The pages to learn from, at one topic. */
export function Learning({ look }: { look: Look }) {
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
