/**
 * Words for people who share a device or are watched. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present
 * tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled
 * in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const privacy = {
  // Title.
  privacyTitle: 'Your privacy',
  // Under it.
  privacyLead: 'Nothing that you read here is kept or sent.',
  // Heading of a list.
  privacyShared: 'Does somebody use or watch this device too?',
  // A line.
  privacyShared1: 'Your browser keeps a history of its own. Delete it, or use a private window.',
  // A line.
  privacyShared2: 'Some people read the screen or messages of others. Use another phone if you can.',
  // A line. The button is called “Leave this page” and stands at the top.
  privacyShared3: 'The button at the top leaves at once. So does Esc, pressed three times.',
  // A line: what happens then.
  privacyShared4: 'It goes to a weather page. The way back does not lead here.',
  // Toggle: tabs and toolbar button do not show what this is.
  privacyNeutral: 'Neutral name and icon',
  // What it does. “Notes” is the neutral name, as in the text below.
  privacyNeutralMeans: 'Tabs and the toolbar button say “Notes” and show a sheet of paper.',
  // The neutral name. A dull everyday word in your language.
  neutralName: 'Notes',
  // Button that deletes at once, without asking again.
  privacyWipe: 'Delete all my settings now',
  // What it does.
  privacyWipeMeans: 'One press. Country, language and hidden adverts are forgotten.',
  // After it.
  privacyWiped: 'All settings are deleted.',
} as const;
