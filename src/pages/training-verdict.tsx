import type { Report } from '../engine/report.ts';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { Notice } from '../ui/notice.tsx';
import { Questions } from '../ui/questions.tsx';
import { ReassuringDetails } from '../ui/reassuring.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { SignList } from '../ui/sign-list.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useT, useTexts } from '../ui/texts/t.ts';

/** What the tool says about an advert, as its card says it on a page. */
export function Verdict({ report, texts }: { report: Report | 'waiting' | 'failed'; texts: KnowledgeTexts }) {
  const t = useT();
  const p = useTexts(training);
  if (report === 'waiting') return <p class="means">{p('trainingChecking')}</p>;
  if (report === 'failed') return <Notice tone="problem">{p('trainingCheckFailed')}</Notice>;
  return (
    <div class="verdict">
      <div class="verdict-head">
        <LevelMark level={report.level} size={32} />
        <strong>{headlineOf(report.level, t)}</strong>
      </div>
      {report.signs.length > 0 && (
        <>
          <SignList signs={report.signs} texts={texts} />
          <Questions signs={report.signs} texts={texts} />
        </>
      )}
      <ReassuringDetails details={report.reassuring} texts={texts} />
      {report.read.capped && <Notice>{t('capped')}</Notice>}
      {report.signs.length > 0 && <p class="means">{t('aboutWords')}</p>}
      <p>{p('trainingVerdictNote')}</p>
    </div>
  );
}
