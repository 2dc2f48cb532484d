import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Report, Sign } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { training } from '../ui/texts/english/training.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';
import { compareSigns } from './compare-signs.ts';
import { AdvertView } from './training-advert.tsx';
import { MarkedField } from './training-marked.tsx';
import { FIELDS, quotesOf } from './training-marks.ts';
import { useReport } from './training-report.ts';
import type { ActivityProps } from './training-show.tsx';

const LABELS = {
  title: 'trainingFieldTitle',
  company: 'trainingFieldCompany',
  location: 'trainingFieldLocation',
  pay: 'trainingFieldPay',
  contact: 'trainingFieldContact',
  posted: 'trainingFieldPosted',
  body: 'trainingFieldBody',
} as const;

/** Characters; as a lesson file takes them. */
const LONGEST = { body: 20_000, other: 400 };

type Props = Pick<ActivityProps, 'advert' | 'texts' | 'check'> & {
  /** Undefined while the lesson is full. */
  onKeep: ((fields: TrainingAdvert['fields']) => void) | undefined;
};

/** The words of an advert are changed, and what the tool says changes with them. */
export function TrainingChange({ advert, texts, check, onKeep }: Props) {
  const p = useTexts(training);
  const [fields, setFields] = useState(advert.fields);
  const changed = useMemo(() => ({ ...advert, fields }), [advert, fields]);
  const [isKept, setKept] = useState(false);
  const before = useReport(check, advert);
  const after = useReport(check, changed);
  const marks = quotesOf(typeof after === 'object' ? after : undefined)
    // A report is a moment behind the keys; its marks must not stand on other words.
    .filter((quote) => fields[quote.field]?.slice(quote.start, quote.end) === ('text' in quote ? quote.text : ''))
    .map((quote) => ({ ...quote, kind: 'tool' as const }));
  return (
    <div class="wide-two">
      <section class="panel training-side">
        <h2>{p('trainingChangeLead')}</h2>
        {FIELDS.filter((field) => advert.fields[field]).map((field) => (
          <TextAreaField
            key={field}
            label={p(LABELS[field])}
            value={fields[field] ?? ''}
            rows={field === 'body' ? 10 : 2}
            longest={field === 'body' ? LONGEST.body : LONGEST.other}
            onInput={(value) => setFields((now) => ({ ...now, [field]: value }))}
          />
        ))}
        <div class="training-row">
          <Button disabled={fields === advert.fields} onClick={() => setFields(advert.fields)}>
            {p('trainingRestore')}
          </Button>
          {onKeep && (
            <Button
              disabled={fields === advert.fields || fields.body.trim() === ''}
              onClick={() => {
                onKeep(fields);
                setKept(true);
              }}
            >
              {p('trainingKeep')}
            </Button>
          )}
        </div>
        <p role="status">{isKept && p('trainingKept')}</p>
      </section>
      <div class="wide-stack">
        <Levels before={before} after={after} texts={texts} />
        <AdvertView advert={changed} draw={(field, text) => <MarkedField field={field} text={text} marks={marks} />} />
      </div>
    </div>
  );
}

type Answer = Report | 'waiting' | 'failed';

function Levels({ before, after, texts }: { before: Answer; after: Answer; texts: KnowledgeTexts }) {
  const p = useTexts(training);
  const t = useT();
  const { gone, stayed, came } = compareSigns(reportOf(before), reportOf(after));
  const names = (signs: readonly Sign[]) => signs.map(({ rule }) => texts.rules[rule]?.title ?? t('signTitle'));
  return (
    <section class="panel levels">
      <div class="levels-pair">
        <LevelNow title={p('trainingWas')} answer={before} />
        <LevelNow title={p('trainingIs')} answer={after} isSpoken />
      </div>
      <Rules title={p('trainingGone')} rules={names(gone)} isGone />
      <Rules title={p('trainingStill')} rules={names(stayed)} />
      <Rules title={p('trainingNew')} rules={names(came)} />
    </section>
  );
}

function LevelNow({
  title,
  answer,
  isSpoken = false,
}: {
  title: ComponentChildren;
  answer: Answer;
  isSpoken?: boolean;
}) {
  const p = useTexts(training);
  const t = useT();
  return (
    <div>
      <h3>{title}</h3>
      <p class="verdict-head" role={isSpoken ? 'status' : undefined}>
        {typeof answer === 'object' ? (
          <>
            <LevelMark level={answer.level} size={32} />
            <strong>{headlineOf(answer.level, t)}</strong>
          </>
        ) : (
          p(answer === 'waiting' ? 'trainingChecking' : 'trainingCheckFailed')
        )}
      </p>
    </div>
  );
}

function Rules({ title, rules, isGone = false }: { title: string; rules: readonly string[]; isGone?: boolean }) {
  const id = useId();
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul class="rule-names">
        {rules.map((rule) => (
          <li key={rule}>{isGone ? <s>{rule}</s> : rule}</li>
        ))}
      </ul>
    </section>
  );
}

function reportOf(answer: Answer): Report | undefined {
  return typeof answer === 'object' ? answer : undefined;
}
