/**
 * The workshop, where people write a warning sign of their own. Each text has a note for translators above it. Voice: a sister at a bus
 * stop. You, present tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise.
 * `{name}` is filled in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const workshop = {
  // Title of the page.
  workshopTitle: 'Workshop',
  // Under the title.
  workshopLead: 'Write a warning sign. Your examples answer while you type. Nothing is sent.',
  // Section and label: what to begin with.
  workshopStart: 'Begin with',
  // First choice.
  workshopEmpty: 'An empty sign',
  // Choice: one of our own signs. {title} is the sign.
  workshopCopyOf: 'A copy of: {title}',
  // Button: takes the choice; what was written is gone.
  workshopBegin: 'Begin',
  // Under it.
  workshopBeginMeans: 'Clears what you wrote below.',
  // Section: the words that an advert must have.
  workshopWords: 'What the advert says',
  // Under it.
  workshopWordsMeans: 'All groups of words must meet. One word or phrase a line.',
  // How words can be written.
  workshopWordsHow: 'passport* finds passports too. (keep|hold) finds either. [your] may be missing.',
  // Heading of one of several ways in which an advert can say it. {number} counts from 1.
  workshopWay: 'Way {number}',
  // Label of a box for words. {number} counts from 1.
  workshopGroup: 'Group {number}: your words',
  // Label: name of one of our own word lists, to go with them.
  workshopList: 'Group {number}: our word list',
  // Under the groups: what word lists are. Their names are English.
  workshopListsMeans: 'Our word lists know many languages. Begin to type a name, such as “passport” or “fee”.',
  // Label of a box for words that silence the sign.
  workshopNot: 'But not beside these words',
  // Label: how near the groups must stand.
  workshopWithin: 'How near they stand',
  // Choice. {count} is a number of words.
  workshopWithinWords: { one: 'within {count} word', other: 'within {count} words' },
  // Choice.
  workshopWithinSentence: 'in one sentence',
  // Choice.
  workshopWithinNeighbours: 'in two sentences, one after the other',
  // Choice.
  workshopWithinAdvert: 'anywhere in the advert',
  // Button.
  workshopAddGroup: 'Add a group',
  // Button.
  workshopAddWay: 'Add another way',
  // Button. {number} is that of a way.
  workshopRemoveWay: 'Remove way {number}',
  // Label: language of the words.
  workshopLanguage: 'Language of the words',
  // First choice.
  workshopLanguageAny: 'Any: look in all adverts',
  // Section: what people read.
  workshopReads: 'What people read',
  // Label.
  workshopTitleOf: 'Name of the sign',
  // Label.
  workshopExplain: 'Why it matters, in one or two sentences',
  // Label.
  workshopAsk: 'What to ask, one question a line',
  // Label: how much it counts.
  workshopStrength: 'How much it counts alone',
  // Choice.
  workshopWeak: 'Little: shown only with other signs',
  // Choice.
  workshopMedium: 'Some: worth asking about',
  // Choice.
  workshopStrong: 'Much: ask before you answer',
  // Label: what the sign is about. Signs about the same thing count once.
  workshopCategory: 'What it is about',
  // The choices: groups of signs.
  workshopCategoryFees: 'Paying to get work',
  workshopCategoryDebt: 'Debt',
  workshopCategoryDocuments: 'Passport and papers',
  workshopCategoryTravel: 'Travel and visa',
  workshopCategoryControl: 'Control and isolation',
  workshopCategorySecrecy: 'Secrecy',
  workshopCategoryPay: 'Pay',
  workshopCategoryHours: 'Hours and rest',
  workshopCategoryContract: 'Contract',
  workshopCategoryEmployer: 'Who the employer is',
  workshopCategoryContact: 'How to get in touch',
  workshopCategoryProcess: 'How people are hired',
  workshopCategoryPressure: 'Haste and pressure',
  workshopCategoryTaskScam: 'Online tasks that cost you',
  workshopCategoryMule: 'Money and parcels for others',
  workshopCategoryIdentity: 'Your data and accounts',
  workshopCategoryScamCompound: 'Work places you cannot leave',
  workshopCategorySexual: 'Sexual exploitation',
  workshopCategoryChildren: 'Children',
  workshopCategoryOrgan: 'Organs',
  workshopCategoryKafala: 'Sponsor who ties you',
  workshopCategoryVulnerability: 'People in need',
  workshopCategoryDeception: 'Work that is not what it says',
  // Section: adverts to try it on.
  workshopExamples: 'Examples',
  // Under it.
  workshopExamplesMeans: 'Sentences from adverts, without names and numbers.',
  // Label of a box. {number} counts from 1.
  workshopMatch: 'Must warn {number}',
  // Label of a box.
  workshopNoMatch: 'Must stay quiet {number}',
  // Button.
  workshopAddMatch: 'Add one that must warn',
  // Button.
  workshopAddNoMatch: 'Add one that must stay quiet',
  // Under an example that is as it should be: it warns. {words} are the words that were found.
  workshopWarns: 'Good: it warns, at {words}.',
  // Under an example that should warn.
  workshopSilent: 'Not yet: it does not warn.',
  // Under an example that must stay quiet and does.
  workshopQuiet: 'Good: it stays quiet.',
  // Under an example that must stay quiet.
  workshopLoud: 'Not yet: it warns, at {words}.',
  // While it is looked at.
  workshopWaiting: 'Checking …',
  // How many examples are as they should be.
  workshopSum: '{good} of {all} examples are as they should be.',
  // Section: the file.
  workshopPack: 'Your pack',
  // Label.
  workshopName: 'Name of the pack',
  // Label.
  workshopAuthor: 'Who you are, as others shall read it',
  // Label: number of the edition.
  workshopVersion: 'Version',
  // Button: saves the pack as a file.
  workshopSave: 'Save as a file',
  // Button: takes the pack in, in this browser.
  workshopUse: 'Turn it on here',
  // Said after it.
  workshopUsed: 'It is on. Pages that are open are checked again.',
  // Said after it was saved.
  workshopSaved: 'Saved. Nothing was sent.',
  // Heading: what keeps it from working; a line each.
  workshopProblems: 'Still to do',
  // When nothing keeps it.
  workshopReady: 'It can be saved and turned on.',
  // A line there: a box is empty. {label} is its name.
  workshopMissing: 'Fill in: {label}.',
  // A line there: no words yet.
  workshopMissingWords: 'Write words, or choose a word list.',
  // When the background did not answer.
  workshopFailed: 'That did not work. Reload this page and try again.',
  // When no more packs fit. {count} is how many there are.
  workshopFull: 'You have {count} packs already. Remove one in the settings first.',
} as const;
