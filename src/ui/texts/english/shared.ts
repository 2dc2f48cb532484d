/**
 * The card and the parts that every screen shares; these travel with every check, so keep them few. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a
 * sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and
 * `other` is a plural: give as many forms as your language has.
 */
export const shared = {
  // Name of the extension: Swahili for "caution". Do not translate.
  appName: 'Tahadhari',

  // Headline of the most urgent level. At most eight words.
  levelSerious: 'Stop and check first',
  // Headline of the middle level. At most eight words.
  levelCaution: 'Ask before you answer',
  // Headline of the mildest level. At most eight words.
  levelCheck: 'Worth asking about',
  // Shown when nothing was found. Both sentences are needed: finding nothing proves nothing.
  levelNone: 'No sign found. Many bad offers show none.',
  // One word for the level mark of the most urgent level, read by screen readers.
  markSerious: 'Stop',
  // One word for the level mark of the middle level.
  markCaution: 'Ask',
  // One word for the level mark of the mildest level.
  markCheck: 'Note',
  // Words for the empty level mark.
  markNone: 'No sign',

  // Under the headline. A sign is a warning sign in the words of an advert.
  signCount: { one: '{count} sign in this advert', other: '{count} signs in this advert' },
  // Button under the first signs; shows the others.
  moreSigns: { one: '{count} more sign', other: '{count} more signs' },
  // Button that hides the further signs again.
  fewerSigns: 'Fewer signs',
  // Said after the quoted words by screen readers: clicking them shows where they stand in the page.
  findInAdvert: 'Show in the advert',
  // Small line above a quote that stands in the title of the advert, not in its main text.
  inTitle: 'In the title',
  // As above: the name of the company.
  inCompany: 'In the company name',
  // As above: where the work is.
  inLocation: 'In the location',
  // As above: the pay.
  inPay: 'In the pay',
  // As above: how to get in touch.
  inContact: 'In the contact details',
  // As above: when it was posted.
  inPosted: 'In the date',
  // Stands for a sign whose own title is missing in the reader's language.
  signTitle: 'Words worth asking about',
  // Stands for a sign whose own explanation is missing.
  signExplain: 'Words like these can be a warning sign. Ask what they mean.',
  // Heading above details that speak for the advert, such as "no fees".
  reassuring: 'Good details in this advert',
  // Note under them.
  reassuringNote: 'Anyone can write these words. Check that they hold.',

  // Heading above one to three questions for the employer.
  askTitle: 'What to ask',
  // A question for any employer; shown when a sign has none of its own.
  askAnyone: 'Can you send me all of this in writing?',
  // The one main button of the card. Opens a page with advice and help lines.
  whatNow: 'What can I do now?',
  // Note when the advert was longer than what is read.
  capped: 'This advert is very long. Only its first part was read.',
  // Note under the signs. It is about words, not people.
  aboutWords: 'These are words to ask about. They prove nothing about anyone.',

  // Name of the card for screen readers.
  cardLabel: 'Tahadhari: what to ask about this advert',
  // Said once by screen readers when the card appears. {headline} is a level, {signs} is "2 signs in this advert".
  announce: 'Tahadhari: {headline}. {signs}.',
  // Button of the small card: opens it.
  expand: 'Show more',
  // Button of the open card: makes it small.
  collapse: 'Show less',
  // The X of the card.
  close: 'Hide for this advert',
  // Handle that moves the card.
  move: 'Move this card',
  // How the handle works.
  moveHow: 'Drag it, use the arrow keys, or press it for the next corner.',
  // Badge on an advert in a list of results. {headline} is a level, {title} the advert's title.
  badge: '{headline}: {title}. Show the signs.',

  // Opens the three ways to turn warnings off.
  hide: 'Hide',
  // First way.
  hideListing: 'This advert',
  // What it does.
  hideListingMeans: 'Hidden until its words change.',
  // Second way.
  hideSite: 'This site',
  // What it does. {site} is a host name.
  hideSiteMeans: 'No warnings on {site} any more.',
  // Third way.
  hideEverywhere: 'Everywhere',
  // What it does. The toolbar button is the icon of the extension beside the address bar.
  hideEverywhereMeans: 'All warnings stop. The toolbar button turns them on again.',
  // In place of what a switch or button does, when an administrator set it: somebody who looks after several computers.
  managed: 'Set by your administrator. You cannot change it here.',

  // Opens a list of the signs, to say that one is wrong.
  wrong: 'Wrong warning?',
  // Above that list.
  wrongLead: 'Which sign is wrong here?',
  // Turns one sign off for good, on all sites.
  mute: 'Stop showing this sign',
  // Leads to a page where a short note about a wrong warning can be read and copied, for whoever wants to pass it on.
  report: 'Copy a note',
  // Leads to the same page, for a sign that should have been pointed at and was not.
  missed: 'A sign was missed',
  // Said after the note was copied.
  reported: 'Copied. Nothing was sent.',
  // Shown instead of a sign that was just turned off. {title} is the sign.
  muted: 'You will not see this sign again: {title}.',
  // Takes that back.
  undo: 'Undo',
  // Headline when the reader has turned off every sign of this advert.
  allMuted: 'You turned this sign off',

  // Opens further links.
  more: 'More',
  // Link to the pages about warning signs.
  openLearn: 'Learn about warning signs',
  // Link to the place where a message can be pasted.
  openMessage: 'Check a message you got',
  // Link to the settings.
  openOptions: 'Settings',
  // Saves the advert and its signs as a file on the device.
  saveCopy: 'Save a copy',
  // What it does.
  saveCopyMeans: 'One file on this device: address, time, text and signs.',
  // After that.
  copySaved: 'Saved. Nothing was sent.',
} as const;
