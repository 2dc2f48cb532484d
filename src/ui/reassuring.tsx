import type { Reassurance } from '../engine/report.ts';
import { QuoteWords } from './quote.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import { useT } from './texts/t.ts';

/** Details that speak for the advert, with the reminder that anyone can write them. Draws nothing without any. */
export function ReassuringDetails({ details, texts }: { details: readonly Reassurance[]; texts: KnowledgeTexts }) {
  const t = useT();
  if (details.length === 0) return null;
  return (
    <div class="reassuring">
      <h3 class="part-title">{t('reassuring')}</h3>
      <ul>
        {details.map((detail) => {
          const title = texts.reassuring[detail.id]?.title;
          return (
            <li key={detail.id}>
              {title ?? detail.quotes.slice(0, 1).map((quote) => <QuoteWords key={quote.start} quote={quote} />)}
            </li>
          );
        })}
      </ul>
      <p class="means">{t('reassuringNote')}</p>
    </div>
  );
}
