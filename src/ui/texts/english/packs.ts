/**
 * Rule packs in the settings. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most
 * 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with
 * `one` and `other` is a plural: give as many forms as your language has.
 */
export const packs = {
  // Section of the settings: warning signs that others wrote, in a file. A pack is such a file.
  packsTitle: 'Rule packs',
  // Under it.
  packsMeans: 'A pack adds warning signs that others wrote. Open only packs of people you trust.',
  // What a pack cannot do.
  packsBounds: 'A pack is a list of words. It runs nothing and sends nothing.',
  // When there is none.
  packsNone: 'You added no pack.',
  // Button: choose a file.
  packsOpen: 'Open a pack file',
  // What it does.
  packsOpenMeans: 'You see first what it would change.',
  // Button: leads to the place where a pack is written.
  packsWorkshop: 'Write a sign of your own',
  // What it does.
  packsWorkshopMeans: 'In the workshop, with examples that answer at once.',
  // Who wrote a pack. {author} is a person or a group, {version} is what they call this edition.
  packsBy: 'By {author}, version {version}',
  // How many signs a pack has.
  packsRules: { one: '{count} sign', other: '{count} signs' },
  // Languages of adverts that a pack has words for. {languages} is a list.
  packsLanguages: 'Words in: {languages}',
  // In that list: words that are looked for in adverts of every language.
  packsAnyLanguage: 'every language',
  // Label of the switch of a pack. {name} is the pack.
  packsOn: 'Use “{name}”',
  // Button: the pack comes before the one above it.
  packsUp: 'Up',
  // The same for screen readers.
  packsUpName: 'Up: {name}',
  // Said after it.
  packsMoved: '“{name}” is now number {place}.',
  // Button: saves the pack as the file that it came from.
  packsExport: 'Save as a file',
  // The same for screen readers.
  packsExportName: 'Save as a file: {name}',
  // Button: takes the pack away.
  packsRemove: 'Remove',
  // The same for screen readers.
  packsRemoveName: 'Remove: {name}',
  // Asked before.
  packsRemoveSure: 'Remove “{name}”? Save it first if you want it back.',
  // Button that confirms.
  packsRemoveYes: 'Yes, remove',
  // Button that goes back.
  packsRemoveNo: 'Keep it',
  // Said after it.
  packsRemoved: '“{name}” was removed.',
  // A pack that is stored and cannot be read any more; what is wrong follows.
  packsBroken: 'This pack is left out. Everything else works.',
  // Name of a pack whose name cannot be read. {number} counts from 1.
  packsUnnamed: 'Pack {number}',
  // While the pack is tried on adverts.
  packsTrying: 'Trying the pack on the sample adverts …',
  // Heading: what a pack would do. {name} is the pack.
  packsPreview: 'What “{name}” would change',
  // When there is one with the same name: this one comes in its place.
  packsReplaces: 'It takes the place of the pack of the same name.',
  // Heading: signs of the pack.
  packsPreviewSigns: 'Its signs',
  // How many sample adverts get a sign of the pack. {all} is how many there are.
  packsPreviewCount: {
    one: 'Of {all} sample adverts, {count} gets one of its signs.',
    other: 'Of {all} sample adverts, {count} get one of its signs.',
  },
  // How many honest ones are among them.
  packsPreviewHonest: {
    one: '{count} of them is an honest advert. Look at it closely.',
    other: '{count} of them are honest adverts. Look at them closely.',
  },
  // Button: takes the pack in and turns it on.
  packsUse: 'Add and turn on',
  // Button: leaves all as it is.
  packsLeave: 'Leave it',
  // After it was added.
  packsAdded: '“{name}” is on. Pages that are open are checked again.',
  // Level of an advert before and after, where they differ.
  packsLevels: '{before} → {after}',
  // A sample advert in the list that is not risky.
  packsHonest: 'an honest advert',
  // When the file cannot be used; what is wrong follows.
  packsRefused: 'This file was not added. Nothing was changed.',
  // When as many packs are there as can be. {count} is how many.
  packsFull: 'You have {count} packs already. Remove one first.',
  // When the background did not answer.
  packsFailed: 'That did not work. Reload this page and try again.',

  // What is wrong in a pack; one line each. {where} is a place in the file, such as “rules › 2 › title”.
  packsProblemTooLarge: 'The file is too large. A pack has at most 256 kB.',
  // The file is cut off, or is something else than JSON, a way of writing data.
  packsProblemNotJson: 'The file is not whole, or not JSON. Ask for it again.',
  // It is another file.
  packsProblemNotAPack: 'This is not a pack file of Tahadhari.',
  // It was made by a newer version.
  packsProblemNewer: 'The file is from a newer Tahadhari. Update this one first.',
  // The browser could not read the file.
  packsProblemUnreadable: 'The file could not be read.',
  // All words of the pack together, with their optional parts written out.
  packsProblemTooManyForms: 'Its words stand for more than 10,000 forms. Split the pack, or leave words out.',
  // A value is missing or not as it should be.
  packsProblemWrong: 'Missing or not as it should be: {where}.',
  // Too long, too high or too many.
  packsProblemTooMuch: 'Too long or too many: {where}.',
  // No words to look for.
  packsProblemNoWords: 'No words to look for: {where}.',
  // A name that stands there twice.
  packsProblemTwice: 'The same name stands there twice: {where}.',
  // A part that packs do not have. {name} is what it is called.
  packsProblemUnknownPart: 'A pack has no part “{name}”: {where}.',
  // A word list that is not there. {name} is what it is called.
  packsProblemUnknownConcept: 'There is no word list “{name}”: {where}.',
  // Only numbers such as ages can be compared. {name} is a word list.
  packsProblemNoNumber: '“{name}” is a word list and has no number: {where}.',
  // A phrase that cannot be looked for. {says} is in English and tells what to write instead.
  packsProblemPhrase: '{says} ({where}).',
} as const;
