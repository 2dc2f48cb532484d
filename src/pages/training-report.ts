import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';

/** Has an advert checked; a rejection means that nobody answered. */
export type CheckAdvert = (advert: TrainingAdvert) => Promise<Report>;

/** Milliseconds without a key press after which a changed advert is checked. */
const PAUSE = 250;

/** The report on an advert. While a changed advert is checked, the report before it stays. */
export function useReport(check: CheckAdvert, advert: TrainingAdvert): Report | 'waiting' | 'failed' {
  const [answer, setAnswer] = useState<Report | 'waiting' | 'failed'>('waiting');
  const isFirst = useRef(true);
  useEffect(() => {
    let isOvertaken = false;
    const timer = setTimeout(
      () => {
        check(advert).then(
          (report) => !isOvertaken && setAnswer(report),
          () => !isOvertaken && setAnswer('failed'),
        );
      },
      isFirst.current ? 0 : PAUSE,
    );
    isFirst.current = false;
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [check, advert]);
  return answer;
}
