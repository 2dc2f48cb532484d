/**
 * The learning page. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present tense, at most 15 words a
 * sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled in. A text with `one` and
 * `other` is a plural: give as many forms as your language has.
 */
export const learn = {
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
  // The same, where there are more.
  learnLanguagesMore: 'Languages: {languages}, and others',
  // Where many are spoken, often through an interpreter, and none is named.
  learnLanguagesMany: 'Many languages. Say which one you speak.',
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
  // Name of the row of links to the parts of this page, for screen readers.
  learnParts: 'Parts of this page',
  // Link to the list of topics.
  learnViewTopics: 'Topics',
  // Link to the help lines.
  learnViewHelp: 'Help lines',
  // Link: how to look up an agency.
  learnViewAgency: 'Check the agency',
  // Link: checklist.
  learnViewBefore: 'Before you go',
  // Link: checklist for someone at the new place.
  learnViewThere: 'Already there',
  // Link: about shared or watched devices.
  learnViewPrivacy: 'Your privacy',
  // Label of the search box.
  learnSearch: 'Search the topics',
  // Under the search box.
  learnSearchMeans: 'Type a word such as passport, fee or visa.',
  // How many topics have the word.
  learnSearchFound: { one: '{count} topic', other: '{count} topics' },
  // When no topic has the word.
  learnSearchNone: 'No topic has this word. Try another one, or call a help line.',
  // Link back to the list of topics.
  learnAllTopics: 'All topics',
  // Heading above sentences from made-up adverts; some of their words are marked.
  learnExamples: 'Words like these',
  // Under it.
  learnExamplesNote: 'These adverts are made up. Ask about the marked words.',
  // Button: a voice of the device reads the topic.
  learnReadAloud: 'Read aloud',
  // Button: stops the voice.
  learnReadStop: 'Stop reading',
  // Heading above help lines of this kind.
  learnKindEmergency: 'Emergency',
  // Heading: lines against human trafficking, said in plain words.
  learnKindTrafficking: 'If somebody holds, forces or sells people',
  // Heading above help lines of this kind.
  learnKindChild: 'For children',
  // Heading: labour ministry, agency register.
  learnKindLabour: 'Work and agencies',
  // Heading above help lines of this kind.
  learnKindEmbassy: 'Embassies',
  // Heading above help lines of this kind.
  learnKindOther: 'Other help',
  // Under a help line whose number is not shown.
  learnDoubtful: 'Our source for the number is old or unclear. Look it up first.',
  // Link to all help lines.
  learnHelpAll: 'All help lines and countries',
  // Heading above a link to HAART Kenya, the organisation whose experience started this.
  learnHaartTitle: 'People who do this work',
  // Under it.
  learnHaart: 'HAART Kenya stands by people who were exploited, and teaches the signs.',
  // Link.
  learnHaartLink: 'Visit HAART Kenya',
} as const;
