/**
 * The two checklists. Each has to fit on one printed page: keep the lines short. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present
 * tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled
 * in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const checklists = {
  // Title of the first list, for someone who has an offer.
  beforeTitle: 'Before you go',
  // Under it.
  beforeLead: 'Tick what you have. An empty box is something to ask about.',
  // A line to tick.
  before1: 'I have the name, address and phone number of the employer.',
  // A line to tick.
  before2: 'I looked the agency up in the public list.',
  // A line to tick.
  before3: 'I have the contract, in a language that I can read.',
  // A line to tick.
  before4: 'Pay, hours, free days and the end date stand in it.',
  // A line to tick.
  before5: 'My visa is for work and names the employer.',
  // A line to tick.
  before6: 'The labour office told me which fees are allowed.',
  // A line to tick.
  before7: 'I have pictures of my passport, visa and contract.',
  // A line to tick.
  before8: 'My family has these pictures, my address and my route.',
  // A line to tick.
  before9: 'I have the numbers of my embassy and a help line on paper.',
  // A line to tick.
  before10: 'We have a secret word, and days on which I call home.',
  // A line to tick.
  before11: 'I have money of my own for the way back.',
  // A line to tick.
  before12: 'I know that I may say no, even at the airport.',
  // Title of the second list, for someone who is at the new place and in trouble.
  thereTitle: 'If you are already there',
  // Under it.
  thereLead: 'It is not your fault. Do what you can do without being hurt.',
  // A line.
  there1: 'Is somebody hurting you now? Call the emergency number.',
  // A line.
  there2: 'Keep your passport with you. If it was taken, tell your embassy.',
  // A line.
  there3: 'Learn the number of one help line by heart.',
  // A line.
  there4: 'Save that number under a name that nobody notices.',
  // A line.
  there5: 'Send your address or your place on the map to somebody you trust.',
  // A line.
  there6: 'Write down your days, hours and pay. Hide the paper.',
  // A line.
  there7: 'Keep adverts, messages and payment slips. Send copies home.',
  // A line.
  there8: 'Do not sign what you cannot read.',
  // A line.
  there9: 'Nobody may lock you in, not even for a debt.',
  // A line.
  there10: 'Your embassy can help you with papers for the way home.',
  // A line.
  there11: 'Ask the help line if you may leave out your name.',
  // A line.
  there12: 'Does somebody look at your phone? Delete calls and pages afterwards.',
  // Heading above phone numbers, printed with the list. {country} is the name of a country.
  checklistNumbers: 'Whom to call: {country}',
  // Instead of the numbers, when no country was chosen; shown on the screen, not printed.
  checklistNoCountry: 'Choose a country, and its numbers are printed too.',
  // Button.
  checklistPrint: 'Print on one page',
  // Button: puts the list on the clipboard, for a message.
  checklistCopy: 'Copy as text',
  // After that.
  checklistCopied: 'Copied. Paste it into a message.',
  // When it did not work.
  checklistCopyFailed: 'Copying did not work. Mark the text and copy it by hand.',
} as const;
