/**
 * How to look up an agency. Each text has a note for translators above it. Voice: a sister at a bus stop. You, present
 * tense, at most 15 words a sentence, "ask about this"; never a verdict on a person, never a promise. `{name}` is filled
 * in. A text with `one` and `other` is a plural: give as many forms as your language has.
 */
export const agency = {
  // Title.
  agencyTitle: 'Check the agency',
  // Under it. The list is the public register of a ministry.
  agencyLead: 'A licensed agency stands in a public list. Look there yourself.',
  // The most important sentence here; keep both halves.
  agencyMatch: 'A match is necessary and not enough. Names and numbers can be copied.',
  // Heading: the public list of the chosen country.
  agencyWhere: 'Where to look',
  // Heading: facts about recruitment in the chosen country.
  agencyKnow: 'Good to know',
  // When a country has no list here.
  agencyNone: 'No public list is known here for this country yet. Ask its labour ministry.',
  // Heading: steps for any country.
  agencyHow: 'How to check',
  // First step.
  agencyStep1: 'Ask for the full name and the licence number.',
  // Second step.
  agencyStep2: 'Type the address of the list yourself. Do not use a link they send.',
  // Third step.
  agencyStep3: 'Compare name, number, address and phone with what they told you.',
  // Fourth step.
  agencyStep4: 'Call the office on the number in the list. Ask about this job.',
  // Fifth step.
  agencyStep5: 'No match? Pay nothing and send no papers. Ask the labour office.',
} as const;
