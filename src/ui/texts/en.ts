/**
 * Every text that people read in the card, the popup, the options and the learning page. Each has a note for
 * translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a sentence, "ask about
 * this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and `other` is a plural:
 * give as many forms as your language has.
 */

/** The card and the parts that every screen shares; these are in the content script, so keep them few. */
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

  // Opens a list of the signs, to say that one is wrong.
  wrong: 'Wrong warning?',
  // Above that list.
  wrongLead: 'Which sign is wrong here?',
  // Turns one sign off for good, on all sites.
  mute: 'Stop showing this sign',
  // Copies a short note about a wrong warning to the clipboard, for whoever wants to pass it on.
  report: 'Copy a note',
  // Said after that.
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
} as const;

/** The extension's own pages. */
export const pages = {
  // Toggle in the popup: warnings on this site.
  popupSite: 'On this site',
  // Under the toggle. {site} is a host name.
  popupSiteMeans: 'Look for signs on {site}.',
  // Under the toggle when the page has no host name.
  popupNoSite: 'This page is not a website.',
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

  // Title of the settings page.
  optionsTitle: 'Settings',
  // Under the title.
  optionsLead: 'Everything here stays in this browser.',
  // Section: what one sees.
  optionsShow: 'What you see',
  // Label: language of the screens.
  optionsLanguage: 'Language',
  // What it does.
  optionsLanguageMeans: 'The language in which Tahadhari speaks to you.',
  // First choice in the list of languages.
  optionsLanguageAuto: 'Same as the browser',
  // Label: from which level on a card is shown.
  optionsSensitivity: 'Show a card from',
  // What it does.
  optionsSensitivityMeans: 'Fewer cards means that mild signs stay hidden.',
  // Choice: all levels. The words in quotes are the headline of the mildest level.
  optionsFromCheck: '“Worth asking about”: all signs',
  // Choice: middle level and above. The words in quotes are its headline.
  optionsFromCaution: '“Ask before you answer”: fewer cards',
  // Label: light or dark.
  optionsScheme: 'Colours',
  // What it does.
  optionsSchemeMeans: 'Light or dark, for the card and these pages.',
  // Choice.
  optionsSchemeSystem: 'Same as the device',
  // Choice.
  optionsSchemeLight: 'Light',
  // Choice.
  optionsSchemeDark: 'Dark',
  // Section: what was turned off.
  optionsOff: 'What you turned off',
  // Heading of a list.
  optionsSites: 'Sites',
  // What it is.
  optionsSitesMeans: 'No page of these sites is read.',
  // When the list is empty.
  optionsSitesNone: 'No site is turned off.',
  // Button in a row: warnings on this site again. {name} is a host name or a sign, for screen readers.
  optionsTurnOn: 'Turn on',
  // The same for screen readers.
  optionsTurnOnName: 'Turn on: {name}',
  // Heading of a list.
  optionsSigns: 'Signs',
  // What it is.
  optionsSignsMeans: 'These signs are not shown on any site.',
  // When the list is empty.
  optionsSignsNone: 'No sign is turned off.',
  // Heading.
  optionsListings: 'Adverts',
  // How many adverts were hidden one by one.
  optionsListingsCount: { one: '{count} advert is hidden.', other: '{count} adverts are hidden.' },
  // What is kept about them: a short code made from the text.
  optionsListingsMeans: 'Only a short code is kept, not the advert.',
  // Button.
  optionsListingsReset: 'Show them again',
  // Section: the reader's own data.
  optionsData: 'Your data',
  // Button.
  optionsExport: 'Save settings to a file',
  // What it does.
  optionsExportMeans: 'To keep them, or to bring them to another browser.',
  // Button.
  optionsImport: 'Open a settings file',
  // What it does.
  optionsImportMeans: 'Replaces the settings on this page.',
  // After a file was opened.
  optionsImportDone: 'The settings were opened.',
  // When the file could not be used.
  optionsImportFailed: 'This file could not be read. Nothing was changed.',
  // Button.
  optionsWipe: 'Delete everything',
  // What it does.
  optionsWipeMeans: 'Puts all settings back. It cannot be undone.',
  // Asked before deleting.
  optionsWipeSure: 'Delete all settings now?',
  // Button that confirms.
  optionsWipeYes: 'Yes, delete',
  // Button that goes back.
  optionsWipeNo: 'Keep them',
  // After deleting.
  optionsWiped: 'All settings are back to the start.',

  // Title of the learning page.
  learnTitle: 'What can I do?',
  // Name of the list of topics.
  learnTopics: 'Topics',
  // Heading: how the sign looks in an advert.
  learnLook: 'How it looks',
  // Heading: why it matters.
  learnWhy: 'Why it matters',
  // Heading: steps to take.
  learnNow: 'What you can do now',
  // Heading: sources.
  learnLinks: 'Read more',
  // Heading: help lines.
  learnHelp: 'People who can help',
  // Under it.
  learnHelpLead: 'They listen first. You decide what happens next.',
  // Label: choose a country.
  learnCountry: 'Country',
  // First choice.
  learnCountryNone: 'Choose a country',
  // When a country has no help line here.
  learnHelpNone: 'No help line is known for this country yet.',
  // {date} is the date of the newest page that prints the number. Nobody has rung it.
  learnVerified: 'As printed on a page of {date}',
  // The page that prints the number has no date.
  learnUndated: 'As printed on a page without a date',
  // Where the number stands.
  learnSource: 'Source: {source}',
  // Opening hours. {hours} as given by the organisation.
  learnHours: 'Hours: {hours}',
  // Languages spoken there.
  learnLanguages: 'Languages: {languages}',
  // Said by screen readers before a phone number.
  learnCall: 'Call {number}',
  // Button that leaves the page at once, for someone who is being watched.
  learnExit: 'Leave this page',
  // Under it.
  learnExitMeans: 'Or press Esc three times.',
  // Button.
  learnPrint: 'Print',
  // When no topic can be shown.
  learnNothing: 'No topic is here yet.',
} as const;
