/**
 * The file that a reader saves, for an organisation or the police. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present
 * tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled
 * in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const savedCopy = {
  // Title of the file.
  savedTitle: 'Copy of a job advert',
  // Label: the web address of the advert.
  savedAddress: 'Address',
  // Label: date and time of saving.
  savedTime: 'Saved',
  // Heading: what was found.
  savedFound: 'Words to ask about',
  // Heading: the text of the advert.
  savedAdvert: 'The advert',
  // Label of a part of the advert.
  savedFieldTitle: 'Title',
  // Label of a part of the advert.
  savedFieldCompany: 'Company',
  // Label of a part of the advert.
  savedFieldLocation: 'Location',
  // Label of a part of the advert.
  savedFieldPay: 'Pay',
  // Label of a part of the advert.
  savedFieldContact: 'Contact',
  // Label of a part of the advert.
  savedFieldPosted: 'Posted',
  // Label of a part of the advert.
  savedFieldBody: 'Text',
  // Last line of the file.
  savedNote: 'Saved by a reader with Tahadhari, on their own device. Marks point at words, not people.',
} as const;
