import type { Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { Notice } from '../ui/notice.tsx';
import { Questions } from '../ui/questions.tsx';
import { ReassuringDetails } from '../ui/reassuring.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { SignList } from '../ui/sign-list.tsx';
import { useT } from '../ui/texts/t.ts';

interface Props {
  report: Report;
  texts: KnowledgeTexts;
  /** The reader asks what to do; `topic` belongs to the strongest sign that has one. */
  onHelp: (topic: string | undefined) => void;
}

/** A report in words: level, signs with their quotes, what to ask. The same parts as in the card. */
export function ReportView({ report, texts, onHelp }: Props) {
  const t = useT();
  const combination = report.combinations.map(({ id }) => texts.combinations[id]?.explain).find(Boolean);
  const topic = report.signs.map(({ rule }) => texts.rules[rule]?.topic).find(Boolean);
  return (
    <div class={`report report-${report.level}`}>
      <div class="report-head">
        <LevelMark level={report.level} size={32} />
        <h3>{headlineOf(report.level, t)}</h3>
      </div>
      {combination && <p>{combination}</p>}
      {report.signs.length > 0 && (
        <>
          <SignList signs={report.signs} texts={texts} />
          <Questions signs={report.signs} texts={texts} />
        </>
      )}
      <ReassuringDetails details={report.reassuring} texts={texts} />
      {report.read.capped && <Notice>{t('capped')}</Notice>}
      {report.signs.length > 0 && (
        <>
          <p class="means small">{t('aboutWords')}</p>
          <Button kind="main" onClick={() => onHelp(topic)}>
            {t('whatNow')}
          </Button>
        </>
      )}
    </div>
  );
}
