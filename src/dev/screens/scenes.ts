import { LIST } from './extra-pages.ts';
import { checkOwn, pressInCard, type Stage, settle, showAdvert, showOwn, showPopup, train } from './stage.ts';

const MESSAGE =
  'Hello dear, congratulations! You are chosen for the cleaning job in Dubai. Send 15,000 for the visa today by M-Pesa. ' +
  'The agent keeps your passport until you have paid back the ticket.';

/** One screen, by the name of its picture, and how to bring it about. */
export interface Scene {
  name: string;
  play(stage: Stage): Promise<void>;
}

/** Every screen there is, in the order of drawing. */
export const SCENES: Scene[] = [
  { name: 'card-serious', play: (stage) => showAdvert(stage, 'housekeeper-gulf.html') },
  {
    name: 'card-hide',
    play: async (stage) => {
      await showAdvert(stage, 'housekeeper-gulf.html');
      await pressInCard(stage.page, '.menu-row button', 0);
    },
  },
  {
    name: 'card-wrong',
    play: async (stage) => {
      await showAdvert(stage, 'housekeeper-gulf.html');
      await pressInCard(stage.page, '.menu-row button', 1);
    },
  },
  { name: 'card-caution', play: (stage) => showAdvert(stage, 'packing-assistant.html') },
  { name: 'card-check', play: (stage) => showAdvert(stage, 'check.html') },
  {
    name: 'card-check-open',
    play: async (stage) => {
      await showAdvert(stage, 'check.html');
      await pressInCard(stage.page, '.card-toggle', 0);
    },
  },
  { name: 'list', play: ({ page }) => settle(page, LIST) },
  { name: 'popup-found', play: (stage) => showPopup(stage, 'housekeeper-gulf.html') },
  { name: 'popup-nothing', play: (stage) => showPopup(stage, 'empty.html') },
  { name: 'popup-list', play: (stage) => showPopup(stage, LIST) },
  {
    name: 'popup-message',
    play: async (stage) => {
      await showPopup(stage, 'empty.html');
      await stage.page.locator('textarea').fill(MESSAGE);
      await stage.page.locator('textarea ~ .popup-row button, .popup-row button').first().click();
    },
  },
  { name: 'options', play: (stage) => showOwn(stage, 'options.html') },
  { name: 'welcome', play: (stage) => showOwn(stage, 'welcome.html') },
  { name: 'learn', play: (stage) => showOwn(stage, 'learn.html') },
  { name: 'learn-topic', play: (stage) => showOwn(stage, 'learn.html#documents') },
  { name: 'learn-help', play: (stage) => showOwn(stage, 'learn.html#help') },
  { name: 'learn-agency', play: (stage) => showOwn(stage, 'learn.html#agency') },
  { name: 'learn-before', play: (stage) => showOwn(stage, 'learn.html#before') },
  { name: 'learn-there', play: (stage) => showOwn(stage, 'learn.html#there') },
  { name: 'learn-privacy', play: (stage) => showOwn(stage, 'learn.html#privacy') },
  { name: 'training-adverts', play: (stage) => train(stage) },
  { name: 'training-show', play: (stage) => train(stage, 0, 'reveal', 'reveal') },
  { name: 'training-verdict', play: (stage) => train(stage, 0, 'reveal', 'verdict') },
  { name: 'training-spot', play: (stage) => train(stage, 1, 'mark') },
  { name: 'training-compare', play: (stage) => train(stage, 1, 'mark', 'compare') },
  { name: 'training-vote', play: (stage) => train(stage, 2) },
  { name: 'training-change', play: (stage) => train(stage, 3, 'change') },
  { name: 'training-lesson', play: (stage) => train(stage, 4) },
  { name: 'training-handout', play: (stage) => train(stage, 5) },
  { name: 'self-check-empty', play: (stage) => showOwn(stage, 'self-check.html') },
  { name: 'self-check', play: (stage) => checkOwn(stage, MESSAGE) },
  { name: 'self-check-changed', play: (stage) => checkOwn(stage, MESSAGE, 'Visa and ticket are paid by us.') },
  { name: 'workshop', play: (stage) => showOwn(stage, 'workshop.html') },
  { name: 'feedback', play: (stage) => showOwn(stage, 'feedback.html') },
  { name: 'training-projected', play: (stage) => train(stage, 0, 'reveal', 'project') },
];
