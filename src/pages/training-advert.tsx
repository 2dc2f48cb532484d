import type { ComponentChildren } from 'preact';
import type { FieldName } from '../engine/listing.ts';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert as Advert } from '../ui/training-sample.ts';

const NAMES = {
  'job-board': 'trainingLookJobBoard',
  classified: 'trainingLookClassified',
  chat: 'trainingLookChat',
  poster: 'trainingLookPoster',
} as const;

interface Props {
  advert: Advert;
  /** Draws the text of one field; without it the text stands as it is. */
  draw?: ((field: FieldName, text: string) => ComponentChildren) | undefined;
}

type Part = (field: FieldName, name: string) => ComponentChildren;

/** An advert as people meet it: on a job board, among small adverts, in a chat or on a wall. */
export function AdvertView({ advert, draw = (_, text) => text }: Props) {
  const p = useTexts(training);
  const part: Part = (field, name) => {
    const text = advert.fields[field];
    return text ? (
      <p class={`advert-${name}`} dir="auto">
        {draw(field, text)}
      </p>
    ) : null;
  };
  return (
    <article
      class={`advert advert-as-${advert.look}`}
      lang={advert.language}
      dir="auto"
      aria-label={p(NAMES[advert.look])}
    >
      <Parts advert={advert} part={part} />
    </article>
  );
}

function Parts({ advert, part }: { advert: Advert; part: Part }) {
  const p = useTexts(training);
  switch (advert.look) {
    case 'job-board':
      return (
        <>
          <div class="advert-head">
            <span class="advert-logo" aria-hidden="true">
              {[...(advert.fields.company ?? advert.fields.body)][0]}
            </span>
            <div>
              {part('title', 'title')}
              {part('company', 'company')}
              {part('location', 'location')}
              {part('pay', 'pay')}
            </div>
          </div>
          <Trimming>{p('trainingPosted')}</Trimming>
          {part('body', 'body')}
          {part('contact', 'contact')}
          <Trimming name="apply">{p('trainingApply')}</Trimming>
        </>
      );
    case 'classified':
      return (
        <>
          <Trimming name="path">{p('trainingSmallAd')}</Trimming>
          {part('title', 'title')}
          <div class="advert-facts">
            {part('pay', 'pay')}
            {part('location', 'location')}
            {part('company', 'company')}
          </div>
          {part('body', 'body')}
          {part('contact', 'contact')}
        </>
      );
    case 'chat':
      return (
        <>
          <div class="advert-sender">
            {part('contact', 'contact') ?? <Trimming>{p('trainingUnknownSender')}</Trimming>}
          </div>
          <div class="advert-bubble">
            <Trimming name="forwarded">{p('trainingForwarded')}</Trimming>
            {part('title', 'title')}
            {part('company', 'company')}
            {part('location', 'location')}
            {part('pay', 'pay')}
            {part('body', 'body')}
            <span class="advert-time" aria-hidden="true">
              09:41
            </span>
          </div>
        </>
      );
    default:
      return (
        <>
          {part('title', 'title')}
          {part('pay', 'pay')}
          {part('body', 'body')}
          {part('location', 'location')}
          {part('company', 'company')}
          {part('contact', 'contact')}
        </>
      );
  }
}

/** What belongs to the look and not to the advert; nobody needs to hear it. */
function Trimming({ name = 'trimming', children }: { name?: string; children: ComponentChildren }) {
  return (
    <span class={`advert-${name}`} aria-hidden="true">
      {children}
    </span>
  );
}
