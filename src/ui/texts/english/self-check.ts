/**
 * The self-check page, for somebody who writes a job advert. Each text has a note for translators above it. Voice: a
 * friendly colleague. You are the writer, present tense, at most 15 words a sentence; never a verdict on a person, never
 * a promise. `{name}` is filled in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const selfCheck = {
  // Title of the page.
  selfTitle: 'Check my own advert',
  // Under it.
  selfLead: 'See your advert as careful readers see it, before you post it. It stays in your browser.',

  // Label of the box for the advert.
  selfAdvert: 'Your advert',
  // Under the box.
  selfAdvertMeans: 'Paste or type the text, or drop a text or HTML file here.',
  // Button: opens a file.
  selfOpen: 'Open a file',
  // Button: empties the box.
  selfClear: 'Empty the box',
  // Notice after a file was opened in place of a text. {name} is the name of the file.
  selfOpened: '“{name}” is open. The text before it is kept.',
  // Notice after the box was emptied.
  selfCleared: 'The box is empty. The text is kept.',
  // Button below these notices: exchanges the text in the box for the one that is kept.
  selfBringBack: 'Bring the text back',
  // Notice when a file or a pasted text is too long. {count} is a number of characters.
  selfProblemTooLarge: 'That is too long. An advert may have {count} characters. Your text is unchanged.',
  // Notice when the file is from a word processor or a PDF.
  selfProblemDocument: 'That is a Word or PDF file. Open it, copy its text, and paste it here.',
  // Notice when the file is a picture, a program or the like.
  selfProblemBinary: 'That file holds no text. Choose a text or HTML file.',
  // Notice when the letters of the file cannot be read. UTF-8 is a name, do not translate it.
  selfProblemEncoding: 'The letters of that file cannot be read. Save it as UTF-8, or paste its text.',
  // Notice when there is no text in the file.
  selfProblemEmpty: 'That file is empty. Your text is unchanged.',
  // Notice when the browser cannot read the file.
  selfProblemUnreadable: 'That file could not be read. Your text is unchanged.',
  // Notice when several files were dropped.
  selfProblemSeveral: 'Drop one file at a time. Your text is unchanged.',
  // Notice when the check does not answer.
  selfFailed: 'The check does not answer. Reload the page; copy your text first.',

  // Heading above the result.
  selfResult: 'How readers see it',
  // Before anything was written.
  selfNothingYet: 'The result appears here while you write.',
  // While the first check runs.
  selfChecking: 'Reading …',
  // The most urgent level, to the writer. At most eight words.
  selfSerious: 'Readers may stop here',
  // The middle level.
  selfCaution: 'Readers may ask before they answer',
  // The mildest level.
  selfCheckLevel: 'Some words may raise a question',
  // When nothing was found.
  selfNone: 'No sign found. Readers may still ask.',
  // Under it: how many signs.
  selfSigns: { one: '{count} known sign in your words', other: '{count} known signs in your words' },
  // Above the signs.
  selfSignsLead: 'Below each quote: what readers learn, and what is better. Press a quote to go to it.',
  // In front of what to write in place of a sign.
  selfInstead: 'Better:',
  // In its place where nobody said what is better: in front of questions that readers are told to ask.
  selfMayAsk: 'Readers may ask:',

  // Heading: the checklist.
  selfFair: 'What a fair advert says',
  // Under it.
  selfFairLead: 'From the principles of the ILO, the IOM and the Dhaka Principles. A gap is no fault.',
  // Switch: the writer is an agency.
  selfAgency: 'I recruit for other employers',
  // What it does.
  selfAgencyMeans: 'Adds what agencies should say.',
  // How many lines of the checklist the advert has. {total} is how many there are.
  selfFairCount: 'Mentioned: {count} of {total}.',
  // Heading above lines that the advert does not have.
  selfNotMentioned: 'Not mentioned yet',
  // Heading above lines that it has.
  selfMentioned: 'Mentioned',
  // Under that heading: naming something is not yet doing it.
  selfMentionedMeans: 'Check that each sentence is true.',
  // When none is missing.
  selfAllMentioned: 'Everything on the list is mentioned.',
  // In front of a sentence that one could write.
  selfCouldWrite: 'You could write:',
  // Button: puts the sentence at the end of the advert.
  selfAdd: 'Add this sentence',
  // Name of that button for screen readers. {title} is the line of the checklist.
  selfAddName: 'Add this sentence: {title}',
  // Said after it was added.
  selfAdded: 'Added at the end. Fill in what is missing.',

  // Heading: the text at first and now.
  selfCompare: 'Before and now',
  // When nothing was pasted yet.
  selfCompareNone: 'Paste or open an advert, then change it: both versions stand here.',
  // Heading above the earlier text.
  selfBefore: 'Before',
  // Heading above the present text.
  selfNow: 'Now',
  // Heading above signs that are no longer there.
  selfGone: 'Gone',
  // Heading above signs that are still there.
  selfStayed: 'Still there',
  // Heading above signs that came.
  selfCame: 'New',
  // When no sign is in such a list.
  selfNoSigns: 'none',
  // Button: the present text becomes the earlier one.
  selfCompareHere: 'Compare from here on',
  // Said after it.
  selfComparedHere: 'The text of now is kept as “Before”.',

  // Heading: take the report away.
  selfReport: 'Report',
  // Under it.
  selfReportMeans: 'It holds your advert, the signs and the checklist. Nothing is sent.',
  // Button: opens the print window.
  selfPrint: 'Print',
  // Button: copies the report as text.
  selfCopy: 'Copy as text',
  // Button: saves the report as a web page.
  selfSaveHtml: 'Save as HTML',
  // Button: saves the report for programs.
  selfSaveJson: 'Save as JSON',
  // After copying.
  selfCopied: 'The report is copied.',
  // When copying did not work.
  selfCopyFailed: 'Copying did not work. Save the report instead.',
  // After saving.
  selfSaved: 'The file is in your downloads.',
  // Title of the report.
  selfReportTitle: 'Check of a job advert before it is posted',
  // Under it. {time} is a date and a time.
  selfReportTime: 'Made on {time} with Tahadhari, on this device.',
  // Last line of the report.
  selfReportFoot: 'Signs point at words, not at people. No sign found does not mean that all is well.',
  // Heading above the text of the advert in the report.
  selfReportAdvert: 'The advert',
  // Mark of a line of the checklist that the advert has, in the report.
  selfYes: 'Mentioned',
  // Mark of a line that it does not have.
  selfNotYet: 'Not mentioned yet',
} as const;
