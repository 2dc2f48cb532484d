import type { Quote } from '../engine/report.ts';
import { Icon } from './icons.tsx';
import { useT } from './texts/t.ts';

/** Longer quotes are cut, so that a hostile page cannot fill the card. Characters. */
const LONGEST = 160;

/** As browsers decide for `dir="auto"`: by the first letter. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const PLACES = {
  title: 'inTitle',
  company: 'inCompany',
  location: 'inLocation',
  pay: 'inPay',
  contact: 'inContact',
  posted: 'inPosted',
} as const;

interface Props {
  quote: Quote;
  /** Shows the words in the page. Without it the quote is not a control. */
  onFind?: ((quote: Quote) => void) | undefined;
}

/** Words of the advert, as evidence. The text of the page is only ever text, isolated so that it cannot turn ours, its marks in its own direction. */
export function QuoteWords({ quote, onFind }: Props) {
  const t = useT();
  const words = (
    <span class="quote-words">
      <q dir="auto" class={RIGHT_TO_LEFT.test(quote.text) ? undefined : 'quote-ltr'}>
        {shortened(quote.text)}
      </q>
    </span>
  );
  return (
    <div class="quote">
      {quote.field !== 'body' && <span class="quote-place">{t(PLACES[quote.field])}</span>}
      {onFind ? (
        <button type="button" class="quote-find" onClick={() => onFind(quote)}>
          {words}
          <span class="hidden"> {t('findInAdvert')}</span>
          <Icon name="find" size={16} />
        </button>
      ) : (
        words
      )}
    </div>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  // Half a surrogate pair would show as a broken character.
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
