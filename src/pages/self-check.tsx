import '../ui/page.css';
import '../ui/wide-page.css';
import './self-check.css';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import type { FairEntry } from '../ui/fair-recruitment.ts';
import { FileButton } from '../ui/file-button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { timeIn } from '../ui/saved-page.ts';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import { SelfCheckCompare } from './self-check-compare.tsx';
import { type Arrival, type EditorHandle, SelfCheckEditor } from './self-check-editor.tsx';
import { SelfCheckFair } from './self-check-fair.tsx';
import type { Checked, Visit } from './self-check-report.ts';
import { SelfCheckReportPanel } from './self-check-report-panel.tsx';
import { SelfCheckResult } from './self-check-result.tsx';
import { type FileProblem, type Note, SelfCheckSaid } from './self-check-said.tsx';
import { useChecked } from './use-checked.ts';

export interface SelfCheckProps {
  look: Look;
  texts: KnowledgeTexts;
  /** The fair-recruitment checklist. */
  entries: readonly FairEntry[];
  /** UTF-16 code units that an advert may have. */
  longest: number;
  /** Checks a text away from the page; a rejection means that nobody answered. */
  check: (text: string) => Promise<Report>;
  onReadFile: (file: File) => Promise<{ text: string } | { problem: FileProblem }>;
  onPrint: () => void;
  /** Copies a text; false when that did not work. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, text: string, type: string) => void;
}

export function SelfCheck(props: SelfCheckProps) {
  const { scheme } = props.look;
  // Browsers take the colours of highlights from the root of the page, whatever stands between.
  useEffect(() => {
    if (scheme === 'system') delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return (
    <Frame look={props.look} class="page self-check">
      <SelfCheckContent {...props} />
    </Frame>
  );
}

/** What was there before another text took its place. */
interface Earlier {
  text: string;
  before: Checked | undefined;
}

function SelfCheckContent({ texts, entries, longest, check, ...act }: SelfCheckProps) {
  const p = useTexts(selfCheck);
  const language = useContext(LanguageContext);
  const editor = useRef<EditorHandle>(null);
  const { now, rested, before, isFailed, ask, startWith, startFrom } = useChecked(check, editor);
  const [isEmpty, setEmpty] = useState(true);
  const [isAgency, setAgency] = useState(false);
  const [note, setNote] = useState<Note>(undefined);
  /** Apart from the note, so that no later note loses it. */
  const [earlier, setEarlier] = useState<Earlier | undefined>(undefined);
  const concerned = useMemo(
    () => entries.filter(({ concerns }) => isAgency || concerns === 'everyone'),
    [entries, isAgency],
  );

  function take(text: string, arrival: Arrival): void {
    const isBlank = text.trim() === '';
    setEmpty(isBlank);
    if (isBlank) return;
    ask(text);
    setNote((last) => (last?.kind === 'cleared' ? undefined : last));
    if (arrival === 'whole') startWith(text);
  }

  /** Puts a text in place of the one that is there, which is kept if there is anything in it. */
  function exchange(text: string, arrival: Arrival): boolean {
    const left = { text: editor.current?.text() ?? '', before };
    const isKept = left.text.trim() !== '';
    editor.current?.replace(text, arrival);
    if (isKept) setEarlier(left);
    return isKept;
  }

  async function open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const answer = files.length > 1 ? { problem: 'several' as const } : await act.onReadFile(file);
    if ('problem' in answer) {
      setNote({ kind: 'problem', problem: answer.problem });
      return;
    }
    setNote(exchange(answer.text, 'whole') ? { kind: 'opened', name: file.name } : undefined);
  }

  function clear(): void {
    exchange('', 'change');
    startFrom(undefined);
    setNote({ kind: 'cleared' });
  }

  function bringBack(wanted: Earlier): void {
    if (!exchange(wanted.text, 'change')) setEarlier(undefined);
    startFrom(wanted.before);
    setNote(undefined);
  }

  function visitNow(): Visit | undefined {
    return now && { now, before, entries: concerned, texts, language, time: new Date() };
  }

  // Making words of a time is slow, and nobody sees it but on paper.
  const time = useMemo(() => timeIn(new Date(), language.code), [rested, language.code]);
  const shown = isEmpty ? undefined : now;
  const drawn = isEmpty ? undefined : rested;
  return (
    <main class="wide-middle">
      <header>
        <h1>{p('selfTitle')}</h1>
        <p class="means page-controls">{p('selfLead')}</p>
        <p class="self-printed">{p('selfReportTime', { time })}</p>
      </header>
      <div class="wide-two">
        <section class="panel self-side page-controls" aria-label={p('selfAdvert')}>
          <SelfCheckEditor
            handle={editor}
            longest={longest}
            onText={take}
            onFiles={open}
            onTooLong={() => setNote({ kind: 'problem', problem: 'too-large' })}
          />
          <div class="self-row">
            <FileButton accept=".txt,.html,.htm,.md,text/plain,text/html" onFile={(file) => open([file])}>
              {p('selfOpen')}
            </FileButton>
            <Button disabled={isEmpty} onClick={clear}>
              {p('selfClear')}
            </Button>
          </div>
          <div role="status">
            <SelfCheckSaid note={note} longest={longest} />
          </div>
          {earlier && (
            <div class="self-row">
              <Button onClick={() => bringBack(earlier)}>{p('selfBringBack')}</Button>
            </div>
          )}
        </section>
        <div class="wide-stack">
          <SelfCheckResult
            now={shown}
            rested={drawn}
            isFailed={isFailed}
            isEmpty={isEmpty}
            texts={texts}
            onFind={({ start, end }) => now && editor.current?.select(now.text, start, end)}
          />
          {entries.length > 0 && (
            <SelfCheckFair
              entries={concerned}
              report={shown?.report}
              isAgency={isAgency}
              onAgency={setAgency}
              onAdd={({ write }) => {
                editor.current?.append(write);
                setNote({ kind: 'said', key: 'selfAdded' });
              }}
            />
          )}
        </div>
      </div>
      {drawn && (
        <>
          <SelfCheckCompare
            before={before}
            now={drawn}
            texts={texts}
            onHere={() => {
              startFrom(now);
              setNote({ kind: 'said', key: 'selfComparedHere' });
            }}
          />
          <SelfCheckReportPanel
            visitNow={visitNow}
            onPrint={act.onPrint}
            onCopy={act.onCopy}
            onSave={act.onSave}
            onSaid={(key) => setNote({ kind: 'said', key })}
          />
        </>
      )}
      <p class="self-printed means">{p('selfReportFoot')}</p>
    </main>
  );
}
