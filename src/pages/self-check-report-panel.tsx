import { Button } from '../ui/button.tsx';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useTexts } from '../ui/texts/t.ts';
import { reportHtml, reportJson, reportName, reportText, type Visit } from './self-check-report.ts';

interface Props {
  /** What the report is made of, when somebody asks for it; undefined while nothing was checked. */
  visitNow: () => Visit | undefined;
  onPrint: () => void;
  /** Copies a text; false when that did not work. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, text: string, type: string) => void;
  /** Tells what came of it. */
  onSaid: (key: 'selfCopied' | 'selfCopyFailed' | 'selfSaved') => void;
}

/** Takes the report along: on paper, as text or as a file. */
export function SelfCheckReportPanel({ visitNow, onPrint, onCopy, onSave, onSaid }: Props) {
  const p = useTexts(selfCheck);

  async function copy(): Promise<void> {
    const visit = visitNow();
    if (visit) onSaid((await onCopy(reportText(visit))) ? 'selfCopied' : 'selfCopyFailed');
  }

  function save(ending: 'html' | 'json'): void {
    const visit = visitNow();
    if (!visit) return;
    const text = ending === 'html' ? reportHtml(document, visit) : reportJson(visit);
    onSave(reportName(visit.time, ending), text, ending === 'html' ? 'text/html' : 'application/json');
    onSaid('selfSaved');
  }

  return (
    <section class="panel page-controls" aria-labelledby="self-report">
      <h2 id="self-report">{p('selfReport')}</h2>
      <p class="means">{p('selfReportMeans')}</p>
      <div class="self-row">
        <Button onClick={onPrint}>{p('selfPrint')}</Button>
        <Button onClick={copy}>{p('selfCopy')}</Button>
        <Button onClick={() => save('html')}>{p('selfSaveHtml')}</Button>
        <Button onClick={() => save('json')}>{p('selfSaveJson')}</Button>
      </div>
    </section>
  );
}
