/**
 * The training room, for a trainer in front of a group. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a
 * sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and
 * `other` is a plural: give as many forms as your language has.
 */
export const training = {
  // Title of the page.
  trainingTitle: 'Training room',
  // Under it.
  trainingLead: 'Adverts to look at together. All are made up. Nothing is sent.',
  // Name of the row of activities, for screen readers.
  trainingActivities: 'Activities',
  // Activity: choose an advert.
  trainingLibrary: 'Adverts',
  // Activity: show the signs of an advert one by one.
  trainingShow: 'Show',
  // Activity: learners look for the signs themselves.
  trainingSpot: 'Spot the signs',
  // Activity: a show of hands.
  trainingVote: 'Vote',
  // Activity: change the advert and see what that does.
  trainingChange: 'Before and after',
  // Activity: put adverts in an order.
  trainingLesson: 'Lesson',
  // Activity: paper for learners.
  trainingHandout: 'Handout',
  // Switch: large type for a projector.
  trainingProjector: 'Projector view',
  // What the switch does.
  trainingProjectorMeans: 'Large type. Page keys, arrows or a clicker move on.',
  // Button that ends it.
  trainingProjectorEnd: 'End projector view (Esc)',
  // While the adverts are loaded.
  trainingLoading: 'Fetching the adverts …',
  // When they cannot be loaded.
  trainingNoSamples: 'The adverts could not be read. Install the extension again.',

  // Filter: language of the advert.
  trainingLanguage: 'Language',
  // Filter: country where the work is.
  trainingCountry: 'Country of the work',
  // Filter: kind of work.
  trainingSector: 'Work',
  // Filter: what the advert is about, such as fees or papers.
  trainingScheme: 'Topic',
  // Filter: adverts with warning signs or honest ones.
  trainingKind: 'Kind',
  // First choice of each filter.
  trainingAny: 'All',
  // Choice: adverts with warning signs.
  trainingKindRisky: 'With signs',
  // Choice: honest adverts that look worrying at first.
  trainingKindHonest: 'Honest, but look worrying',
  // How many adverts fit the filters.
  trainingCount: { one: '{count} advert', other: '{count} adverts' },
  // No advert fits.
  trainingNone: 'No advert fits. Choose “All” in one of the boxes.',
  // Button: shows the advert of that name.
  trainingOpen: 'Show {name}',
  // Button: adds the advert to the lesson.
  trainingAdd: 'Add to lesson',
  // The same, with the name of the advert for screen readers.
  trainingAddName: 'Add to lesson: {name}',
  // Said when it was added. {name} is the advert.
  trainingAdded: '“{name}” is in the lesson.',
  // Kinds of work.
  trainingSectorDomestic: 'Housework',
  trainingSectorCare: 'Care and health',
  trainingSectorCleaning: 'Cleaning',
  trainingSectorBuilding: 'Building',
  trainingSectorFactory: 'Factory and store',
  trainingSectorFarming: 'Farming',
  trainingSectorSea: 'Fishing and ships',
  trainingSectorHospitality: 'Hotels and kitchens',
  trainingSectorOffice: 'Office',
  trainingSectorOnline: 'Online work',
  trainingSectorSales: 'Shops and sales',
  trainingSectorTransport: 'Driving and delivery',
  trainingSectorEntertainment: 'Beauty and shows',
  trainingSectorSport: 'Sport',
  trainingSectorSecurity: 'Guards',
  trainingSectorTeaching: 'Teaching',

  // How an advert is shown. Name for screen readers.
  trainingLookJobBoard: 'Advert on a job board',
  trainingLookClassified: 'Small advert',
  trainingLookChat: 'Chat message',
  trainingLookPoster: 'Poster',
  // Drawn on an advert in the look of a job board, as such sites write it.
  trainingPosted: 'Posted 2 days ago',
  // As above, the button that answers the advert. It does nothing.
  trainingApply: 'Apply',
  // Drawn over a chat message that was passed on.
  trainingForwarded: 'Forwarded',
  // Drawn as the name of an unknown sender of a chat message.
  trainingUnknownSender: 'Unknown number',
  // Drawn over a small advert.
  trainingSmallAd: 'Jobs › Small adverts',
  // Before the contact details of an advert.
  trainingContact: 'Contact:',

  // Shown where no advert is chosen yet.
  trainingChoose: 'Choose an advert first.',
  // Button beside it.
  trainingGoLibrary: 'Choose an advert',
  // Opens what only the trainer should read before the learners have looked.
  trainingForTrainer: 'For the trainer',
  // What an advert in another language says. {gist} is in English.
  trainingGist: 'It says: {gist}',
  // Where one is in the lesson.
  trainingPlace: 'Advert {place} of {count}',
  // Button: the advert before this one in the lesson.
  trainingBefore: 'Advert before',
  // Button: the next advert of the lesson.
  trainingAfter: 'Next advert',
  // The trainer's own note to this advert.
  trainingNote: 'Your note: {note}',

  // Button: reveals the next sign. {count} are still hidden.
  trainingReveal: { one: 'Show the next sign ({count} left)', other: 'Show the next sign ({count} left)' },
  // The same in an honest advert.
  trainingRevealFine: {
    one: 'Show the next detail ({count} left)',
    other: 'Show the next detail ({count} left)',
  },
  // Button: hides the last one again.
  trainingHideLast: 'Hide the last one',
  // Before anything was revealed.
  trainingShowLead: 'Read it first. What would you ask about?',
  // Heading of what was revealed.
  trainingRevealed: 'What to look at',
  // Small heading: why the words matter.
  trainingWhy: 'Why it matters',
  // Small heading: why words that look worrying are fine.
  trainingWhyFine: 'Looks worrying, but is fine here',
  // Small heading: what to ask the employer.
  trainingAsk: 'What to ask',
  // All signs are shown.
  trainingAllShown: 'That is all the author marked.',
  // The advert is one of the trainer's own and nobody marked it.
  trainingNoMarks: 'Nobody has marked this advert yet.',
  // Button: shows what Tahadhari says about the advert.
  trainingVerdict: 'What does Tahadhari say?',
  // Button: hides that again.
  trainingVerdictHide: 'Hide what Tahadhari says',
  // Heading above it.
  trainingVerdictTitle: 'What Tahadhari says',
  // Under it.
  trainingVerdictNote: 'A tool can be wrong. Do you agree with it?',
  // While it is checked.
  trainingChecking: 'Checking …',
  // When the check failed.
  trainingCheckFailed: 'The check did not answer. Reload this page and try again.',

  // How marking works.
  trainingSpotLead: 'Mark the words you would ask about. Take your time.',
  // How marking works with a mouse and with keys.
  trainingSpotHow: 'Press a word, or drag over several. Keys: arrows move, space marks, Shift and arrows mark on.',
  // Name of the words for screen readers.
  trainingSpotWords: 'Words of the advert',
  // How many words are marked.
  trainingSpotMarked: { one: '{count} word marked', other: '{count} words marked' },
  // Button: compares with the marks of the author and of Tahadhari.
  trainingCompare: 'Compare',
  // Button: back to marking.
  trainingMarkOn: 'Go on marking',
  // Button: takes all marks away.
  trainingClearMarks: 'Take all marks away',
  // Result. Three counts.
  trainingResult: 'Found: {found}. Missed: {missed}. Wrongly marked: {wrong}.',
  // Heading: signs that were found.
  trainingFound: 'Found',
  // Heading: signs that were missed.
  trainingMissed: 'Missed',
  // Heading: words marked that are no sign.
  trainingWrong: 'Wrongly marked',
  // Under words that neither the author nor the tool marked.
  trainingWrongWhy: 'Neither the author nor Tahadhari marked these words.',
  // Heading: words that only the tool marked.
  trainingToolOnly: 'Only Tahadhari marked',
  // Key to the marks.
  trainingKey: 'The marks',
  trainingKeyYours: 'Yours',
  trainingKeyAuthor: 'The author’s',
  trainingKeyTool: 'Tahadhari’s',
  // Shown in place of an empty list.
  trainingNothing: 'None.',

  // Question for a show of hands.
  trainingVoteAsk: 'Hands up: what would you do?',
  // First answer.
  trainingVoteAnswer: 'Answer the advert',
  // Second answer.
  trainingVoteQuestion: 'Ask first',
  // Third answer.
  trainingVoteLeave: 'Leave it',
  // Button: one hand more for this answer.
  trainingVoteMore: 'One more: {answer}',
  // Button: one hand less.
  trainingVoteLess: 'One less: {answer}',
  // How many hands there were in all.
  trainingVoteTotal: { one: '{count} hand', other: '{count} hands' },
  // Button: keeps the counts and counts again, for example after the signs were shown.
  trainingVoteAgain: 'Vote again',
  // Heading of the counts before.
  trainingVoteFirst: 'First vote',
  // Heading of the counts now.
  trainingVoteNow: 'Now',
  // Button: all counters to zero.
  trainingVoteReset: 'All back to zero',

  // How before and after works.
  trainingChangeLead: 'Change the words. See what Tahadhari says to that.',
  // Parts of an advert, as labels of boxes.
  trainingFieldTitle: 'Title',
  trainingFieldCompany: 'Company',
  trainingFieldLocation: 'Place',
  trainingFieldPay: 'Pay',
  trainingFieldContact: 'Contact',
  trainingFieldPosted: 'Date',
  trainingFieldBody: 'Text',
  // Heading: the advert as it was.
  trainingWas: 'Before',
  // Heading: the advert as it is now.
  trainingIs: 'After',
  // Signs that are no longer found.
  trainingGone: 'No longer found',
  // Signs that are still found.
  trainingStill: 'Still found',
  // Signs that came with the change.
  trainingNew: 'New',
  // Button: puts the words back.
  trainingRestore: 'Put the words back',
  // Button: puts the changed advert into the lesson.
  trainingKeep: 'Add this version to the lesson',
  // Said after that.
  trainingKept: 'This version is in the lesson.',

  // Under the heading of the lesson.
  trainingLessonLead: 'Put adverts in an order. Save the lesson as a file on this computer.',
  // Label: title of the lesson.
  trainingLessonTitle: 'Title of the lesson',
  // Under the box.
  trainingLessonTitleMeans: 'Stands on the handout.',
  // No advert is in the lesson.
  trainingLessonEmpty: 'The lesson is empty. Add adverts from the list.',
  // Buttons of one advert in the lesson. {name} is the advert.
  trainingUp: 'Move up: {name}',
  trainingDown: 'Move down: {name}',
  trainingRemove: 'Take out: {name}',
  // Words on the last of these.
  trainingRemoveShort: 'Take out',
  // Label: note of the trainer.
  trainingNoteLabel: 'Note to “{name}”',
  // Under the box.
  trainingNoteMeans: 'For you. It stays folded until you open it.',
  // Said when an advert was moved.
  trainingMoved: '“{name}” is now number {place}.',
  // Said when an advert was taken out.
  trainingRemoved: '“{name}” is out.',
  // Button: shows the first advert.
  trainingStart: 'Start the lesson',
  // Button.
  trainingSave: 'Save to a file',
  // Button.
  trainingLoad: 'Open a lesson file',
  // After a file was opened.
  trainingLoaded: {
    one: 'The lesson is open. It has {count} advert.',
    other: 'The lesson is open. It has {count} adverts.',
  },
  // Button: puts back what was there before.
  trainingUnload: 'Put the earlier lesson back',
  // The lesson is full. {count} is the most adverts.
  trainingFull: 'A lesson has at most {count} adverts.',
  // A file that is no lesson, or has mistakes. A list follows.
  trainingRefused: 'This file could not be opened. Your lesson is as it was.',
  // What is wrong in a file; one line each.
  trainingProblemTooLarge: 'The file is too large for a lesson.',
  trainingProblemNotJson: 'The file is not whole. It may have been cut or changed.',
  trainingProblemNotALesson: 'This is not a lesson file of the training room.',
  trainingProblemNewer: 'The lesson is from a newer Tahadhari. Update this one first.',
  trainingProblemTitle: 'The title of the lesson is missing or too long.',
  trainingProblemTooMany: 'There are more adverts in it than a lesson can have.',
  trainingProblemUnreadable: 'The computer could not read the file.',
  // {step} is the number of the advert in the lesson.
  trainingProblemStepEmpty: 'Advert {step} must be one: from the list, or with its own words.',
  trainingProblemStepLong: 'A text in advert {step} is too long.',
  trainingProblemStepWrong: 'Something in advert {step} is not as a lesson has it.',
  // {name} is what the file calls the advert.
  trainingProblemStepUnknown: 'Advert {step} is called “{name}”. This version has none of that name.',

  // Under the heading of the handout.
  trainingHandoutLead: 'One page for each advert. Print with or without answers.',
  // Switch: print the answers too.
  trainingAnswers: 'With answers',
  // What the switch does.
  trainingAnswersMeans: 'Marks the words and says why they matter.',
  // Choice: what to print.
  trainingPrintWhat: 'Print',
  // First choice.
  trainingPrintOne: 'This advert',
  // Second choice.
  trainingPrintAll: { one: 'The lesson ({count} page)', other: 'The lesson ({count} pages)' },
  // Button.
  trainingPrint: 'Print',
  // On the paper, above the advert.
  trainingPaperTask: 'Underline the words you would ask about. Write your questions below.',
  // On the paper, above empty lines.
  trainingPaperQuestions: 'What I would ask',
  // On the paper, above the answers.
  trainingPaperAnswers: 'Words to ask about',
  // On the paper, for an honest advert.
  trainingPaperFine: 'Looks worrying, but is fine here',
  // At the foot of each page.
  trainingPaperFoot: 'A made-up advert for training. Tahadhari.',
} as const;
