/**
 * The popup. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a
 * sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and
 * `other` is a plural: give as many forms as your language has.
 */
export const popup = {
  // Button: opens the page for people who write adverts.
  popupSelfCheck: 'Check my own advert',
  // Toggle in the popup: warnings on this site.
  popupSite: 'On this site',
  // Under the toggle. {site} is a host name.
  popupSiteMeans: 'Look for signs on {site}.',
  // Under the toggle when the page has no host name.
  popupNoSite: 'This page is not a website.',
  // Toggle in the popup: read this site each time, without being asked.
  popupAlways: 'Always check this site',
  // Under the toggle when it is off. {site} is a host name. After the click the browser asks its own question.
  popupAlwaysMeans: 'Reads every page of {site} by itself. Your browser asks you first.',
  // Under the toggle when it is on.
  popupAlwaysOn: 'Every page of {site} is read by itself.',
  // Toggle in the popup: warnings anywhere.
  popupEverywhere: 'On all sites',
  // Under the toggle.
  popupEverywhereMeans: 'Off means off: no page is read.',
  // Heading: what was found in the page.
  popupFound: 'On this page',
  // While the answer of the page is awaited.
  popupLoading: 'Reading this page …',
  // When the page gave no answer. Often it was open before the extension was installed.
  popupError: 'This page did not answer. Reload it and try again.',
  // No advert and no list of adverts in the page.
  popupNothing: 'No job advert found on this page.',
  // Under it: what one can do instead.
  popupNothingHint: 'If there is one, check this page or paste the text below.',
  // The page looks like an advert, but its text could not be read.
  popupUnreadable: 'Could not read an advert here.',
  // Under it.
  popupUnreadableHint: 'Copy the text of the advert and paste it below.',
  // The reader turned warnings off here.
  popupOff: 'Turned off here. Nothing on this page was read.',
  // How many adverts of a list were looked at.
  popupCards: { one: '{count} advert on this page.', other: '{count} adverts on this page.' },
  // How many of them have signs.
  popupCardsWithSigns: { one: '{count} has signs to ask about.', other: '{count} have signs to ask about.' },
  // None of them has signs.
  popupCardsNone: 'No sign found in any. Many bad offers show none.',
  // Button: reads the page in the active tab, once.
  popupCheckPage: 'Check this page',
  // Heading: paste a message and check it.
  popupMessage: 'Check a message',
  // Label of the box.
  popupMessageLabel: 'Paste a job offer from WhatsApp, Telegram, SMS or email',
  // Button.
  popupMessageCheck: 'Check',
  // Button that empties the box.
  popupMessageClear: 'Clear',
  // Under the box: nothing is sent.
  popupMessageNote: 'It stays in your browser. It is not sent or kept.',
  // Heading above the pasted text with the words marked.
  popupMarked: 'The words that were found',
  // When the check failed.
  popupMessageError: 'That did not work. Shorten the text and try again.',
  // Foot of the popup.
  popupPrivacy: 'Nothing you read leaves this browser.',
  // Link in the popup to advice and help lines.
  popupLearn: 'Get help',
  // Link in the popup.
  popupOptions: 'Settings',
} as const;
