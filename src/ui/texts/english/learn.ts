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
} as const;
