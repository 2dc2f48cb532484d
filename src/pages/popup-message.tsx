import { useEffect, useId, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { popup } from '../ui/texts/english/popup.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { ReportView } from './popup-report.tsx';

/** Characters; far longer than any message. */
const LONGEST = 20_000;

type Result = { text: string; report: Report } | 'failed' | undefined;

interface Props {
  texts: KnowledgeTexts;
  check: (text: string) => Report | Promise<Report>;
  onHelp: (topic: string | undefined) => void;
  /** A text that is checked at once. */
  message?: string | undefined;
}

/** A box for messages that came by other ways than a web page. The text is kept nowhere. */
export function PopupMessage({ texts, check, onHelp, message = '' }: Props) {
  const t = useT();
  const p = useTexts(popup);
  const id = useId();
  const [text, setText] = useState(message);
  const [result, setResult] = useState<Result>(undefined);

  async function run(): Promise<void> {
    try {
      setResult({ text, report: await check(text) });
    } catch {
      setResult('failed');
    }
  }

  // Only when the page opens: later texts are the reader’s own.
  useEffect(() => {
    if (message) void run();
  }, []);

  return (
    <section class="popup-part" aria-labelledby={id}>
      <h2 id={id}>{p('popupMessage')}</h2>
      <TextAreaField
        label={p('popupMessageLabel')}
        means={p('popupMessageNote')}
        value={text}
        longest={LONGEST}
        onInput={setText}
      />
      <div class="popup-row">
        <Button disabled={text.trim() === ''} onClick={run}>
          {p('popupMessageCheck')}
        </Button>
        {text !== '' && (
          <Button
            kind="quiet"
            onClick={() => {
              setText('');
              setResult(undefined);
            }}
          >
            {p('popupMessageClear')}
          </Button>
        )}
      </div>
      <div role="status">
        {result === 'failed' && <Notice tone="problem">{p('popupMessageError')}</Notice>}
        {/* The level is enough to hear; the rest can be read below. */}
        {typeof result === 'object' && <span class="hidden">{headlineOf(result.report.level, t)}</span>}
      </div>
      {typeof result === 'object' && <ReportView report={result.report} texts={texts} onHelp={onHelp} />}
      {typeof result === 'object' && result.report.signs.length > 0 && (
        <>
          <h3 class="popup-label">{p('popupMarked')}</h3>
          <MarkedText text={result.text} report={result.report} />
        </>
      )}
    </section>
  );
}
