/**
 * The page where a reader writes a note about a wrong or a missed warning. Each text has a note for translators above it. Voice: a sister
 * at a bus stop. You, present tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a
 * promise. `{name}` is filled in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const feedback = {
  // Title of the page when a warning was wrong.
  feedbackWrong: 'A wrong warning',
  // Title of the page when there should have been one.
  feedbackMissed: 'A sign was missed',
  // Under the title.
  feedbackLead: 'This page makes a note. Nothing is sent. You decide who gets it.',
  // Which sign it is about. {title} is the sign.
  feedbackSign: 'The sign: {title}',
  // Label of a box.
  feedbackWhy: 'Why is it wrong here? You can leave this empty.',
  // Label of a box.
  feedbackWords: 'Which words should have been pointed at?',
  // Under it.
  feedbackWordsMeans: 'Copy them from the advert. One or two sentences are enough.',
  // Heading above the sentences of the advert, to tick.
  feedbackSentences: 'Or choose sentences of the advert',
  // Label of the box with the note.
  feedbackNote: 'Your note',
  // Under it.
  feedbackNoteMeans: 'Read it before you copy it. Change or delete what you want.',
  // What was taken out of it.
  feedbackTaken: {
    one: '{count} phone number, address, link or name was taken out.',
    other: '{count} phone numbers, addresses, links or names were taken out.',
  },
  // When nothing was found to take out.
  feedbackNothingTaken: 'No phone number, address, link or name was found. Look yourself too.',
  // Button.
  feedbackCopy: 'Copy the note',
  // Button.
  feedbackSave: 'Save as a file',
  // After it was saved.
  feedbackSaved: 'Saved. Nothing was sent.',
  // When the browser did not let us copy.
  feedbackNotCopied: 'Could not copy. Mark the text and copy it yourself.',
  // Under the buttons: where to take the note.
  feedbackWhere: 'Paste it into an issue of the project, or give it to someone you trust.',
} as const;
