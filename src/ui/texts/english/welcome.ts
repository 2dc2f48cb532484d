/**
 * The page that opens once, after installing. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present
 * tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled
 * in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const welcome = {
  // Title.
  welcomeTitle: 'Tahadhari means caution',
  // Under it.
  welcomeLead: 'It reads job adverts with you. Two minutes, then you know it.',
  // Heading.
  welcomeWhat: 'What it does',
  // A line.
  welcomeWhat1: 'You open a job advert. It marks words that are worth asking about.',
  // A line.
  welcomeWhat2: 'It tells you what to ask, and whom you can call.',
  // A line.
  welcomeWhat3: 'It judges words, not people. Finding no sign proves nothing.',
  // A line. The button is the icon of the extension in the toolbar.
  welcomeWhat4: 'On other pages, or with a message, press its button in the toolbar.',
  // Heading above a made-up advert.
  welcomeExample: 'Three words of caution',
  // A made-up advert. Keep the three pairs of [[ ]] around the words that are marked.
  welcomeAdvert:
    'Housekeeper wanted abroad, start next week. [[Pay the visa fee today]]. Your [[passport stays with the agent]]. [[You sign the contract after you arrive]].',
  // Why the first words are marked.
  welcomeWhy1: 'You pay before you earn. Ask: why does the employer not pay?',
  // Why the second words are marked.
  welcomeWhy2: 'Your passport is yours. Ask: will I keep it myself?',
  // Why the third words are marked.
  welcomeWhy3: 'After the journey it is hard to say no. Ask: may I read it now?',
  // Heading.
  welcomePrivate: 'Nothing leaves this browser',
  // A line.
  welcomePrivate1: 'There is no account and no server. Nobody counts what you read.',
  // A line.
  welcomePrivate2: 'See for yourself: turn the internet off. All of this still works.',
  // A line, for people with a computer. “Network” is a tab of the developer tools; write it as browsers in your language do.
  welcomePrivate3: 'On a computer, press F12, choose “Network” and open an advert.',
  // The line after it.
  welcomePrivate4: 'You see what the page asks for. Nothing there comes from Tahadhari.',
  // Heading.
  welcomeChoose: 'Your language and country',
  // Label.
  welcomeLanguage: 'Language',
  // First choice in the list of languages.
  welcomeLanguageAuto: 'Same as the browser',
  // Label.
  welcomeCountry: 'Country',
  // What it is for.
  welcomeCountryMeans: 'To show you help lines there. You can change it at any time.',
  // First choice in the list of countries.
  welcomeCountryNone: 'Choose a country',
  // Button: closes the page.
  welcomeDone: 'Done',
  // Link to the topics.
  welcomeLearn: 'Learn about warning signs',
} as const;
