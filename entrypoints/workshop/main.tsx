import locales from 'virtual:locales';
import readable from 'virtual:readable';
import { render } from 'preact';
import { askForOwnRule, askToTryPack } from '../../src/browser/messages.ts';
import { ownConcepts, ownKnowledge } from '../../src/browser/own-file.ts';
import { CATEGORIES } from '../../src/engine/categories.ts';
import { MOST_PACKS, packText } from '../../src/packs/pack-file.ts';
import { Workshop, type WorkshopProps } from '../../src/pages/workshop.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { changePacks, loadPacks, withPack } from '../../src/settings/pack-store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { workshop } from '../../src/ui/texts/english/workshop.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const [knowledge, concepts] = await Promise.all([ownKnowledge(), ownConcepts()]);
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, workshop)('workshopTitle'), settings.neutral);
  render(
    <Workshop
      look={look}
      texts={signsIn(locale, knowledge)}
      concepts={concepts}
      languages={['en', 'sw', ...readable]}
      categories={CATEGORIES}
      most={MOST_PACKS}
      onCopy={askForOwnRule}
      onTry={tryOut}
      onSave={(pack) => offerFile(`${pack.id}.json`, packText(pack))}
      onUse={async (pack) => {
        const { own } = await loadPacks();
        const after = withPack(own, packText(pack));
        if (after.length > MOST_PACKS) return false;
        await changePacks((now) => withPack(now, packText(pack)));
        return true;
      }}
    />,
    place,
  );
}

const tryOut: WorkshopProps['onTry'] = async (pack, texts) => {
  const listings = texts.map((body) => ({ fields: { body } }));
  const answer = await askToTryPack({ text: packText(pack), listings, alone: true });
  if (!answer) throw new Error('the background did not answer');
  return answer;
};

draw();
