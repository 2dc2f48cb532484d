/**
 * The settings page. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a
 * sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and
 * `other` is a plural: give as many forms as your language has.
 */
export const options = {
  // Title of the settings page.
  optionsTitle: 'Settings',
  // Under the title.
  optionsLead: 'Everything here stays in this browser.',
  // Section: what one sees.
  optionsShow: 'What you see',
  // Above the settings, when an administrator set some of them: somebody who looks after several computers.
  optionsManaged: 'Your administrator set some of these. You cannot change those here.',
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
  // Section: sites that the reader has read each time, beside the job boards.
  optionsAlways: 'Sites you always check',
  // What it is.
  optionsAlwaysMeans: 'Job boards are read without this. Add other sites in the popup, on the site itself.',
  // When the list is empty.
  optionsAlwaysNone: 'You added no site.',
  // Button in a row: no page of this site is read by itself any more.
  optionsAlwaysStop: 'Stop',
  // The same for screen readers. {site} is a host name.
  optionsAlwaysStopName: 'Stop checking {site}',
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
  // Section: job boards that are read without asking.
  optionsBoards: 'Job boards',
  // What it is.
  optionsBoardsMeans: 'Pages of these boards are read here, without asking.',
  // Button that opens the list.
  optionsBoardsAll: { one: '{count} board', other: '{count} boards' },
  // Head of a column: names of boards.
  optionsBoardsName: 'Board',
  // Head of a column: the day on which somebody last compared our reading with the board.
  optionsBoardsChecked: 'Last checked',
  // Under the day: the reading was compared with pages of the board itself.
  optionsBoardsPages: 'with its own pages',
  // Under the day: nobody saw the pages; the reading follows what other people wrote about the board.
  optionsBoardsNotes: 'with notes of others only',
  // Under the list.
  optionsBoardsChange: 'Boards change. After a change, an advert may be missed.',
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
  // Section: for people who train others.
  optionsTraining: 'For trainers',
  // Under it.
  optionsTrainingMeans: 'Show a group what the signs look like, without a network.',
  // Button.
  optionsTrainingOpen: 'Open the training room',
  // Section: for people who write job adverts.
  optionsSelfCheck: 'For people who write adverts',
  // Under it.
  optionsSelfCheckMeans: 'See your own advert as careful readers see it, before you post it.',
  // Button.
  optionsSelfCheckOpen: 'Check my own advert',
  // After deleting.
  optionsWiped: 'All settings are back to the start.',
  // Toggle: warnings anywhere.
  optionsOn: 'Warnings on job adverts',
  // What it does.
  optionsOnMeans: 'Off means off: no page is read.',
  // Choice: only the highest level. The words in quotes are its headline.
  optionsFromSerious: '“Stop and check first”: only the strongest',
  // Label: country of the reader.
  optionsCountry: 'Country',
  // What it does.
  optionsCountryMeans: 'Help lines and agency lists of this country are shown first.',
  // First choice in the list of countries.
  optionsCountryNone: 'Choose a country',
  // Heading above languages to tick.
  optionsReads: 'Languages of adverts',
  // What it does.
  optionsReadsMeans: 'Ticked languages are always looked for, others when an advert shows them.',
  // Under it.
  optionsReadsAlways: 'English and Swahili are always on.',
  // Languages of the screens that need a reader. {languages} is a list of their names.
  optionsUnreviewed: 'Not yet read by a native speaker: {languages}.',
  // Heading: what a settings file would change.
  optionsPreview: 'This file changes:',
  // When it would change nothing.
  optionsPreviewNone: 'This file changes nothing.',
  // A line: a setting before and after. {name} is its label.
  optionsPreviewLine: '{name}: {before} → {after}',
  // In such a line: how long a list is.
  optionsPreviewList: { one: '{count} entry', other: '{count} entries' },
  // In such a line: a toggle that is on.
  optionsPreviewOn: 'on',
  // In such a line: a toggle that is off.
  optionsPreviewOff: 'off',
  // In such a line: nothing chosen.
  optionsPreviewEmpty: 'not chosen',
  // Button: takes the settings of the file.
  optionsPreviewUse: 'Use these settings',
  // Button: leaves all as it is.
  optionsPreviewLeave: 'Leave as it is',
  // Label of a setting in such a line: corner of the page where the card stands.
  optionsCorner: 'Place of the card',
  // Heading: what is stored.
  optionsStored: 'What is stored',
  // Under it.
  optionsStoredMeans: 'Your choices on this page, and short codes of hidden adverts. Nothing else.',
  // Link.
  optionsWelcome: 'Show the welcome page',
} as const;
