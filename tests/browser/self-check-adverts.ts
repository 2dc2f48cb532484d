/** Made-up adverts for the self-check, in both browsers. */

/** What a careless agency might paste. */
export const BAD_ADVERT = [
  'HOUSEMAID NEEDED IN RIYADH',
  'Good salary, free food and room.',
  'Pay a registration fee of KES 5,000 before the interview to book your place.',
  'Your passport stays with the sponsor until the two-year contract ends.',
  'There is no day off in the first three months.',
  'Only WhatsApp, no calls.',
].join('\n');

/** What a careful writer puts in place of the words that are quoted, in the order of the advert. */
export const BETTER_WORDS: Readonly<Record<string, string>> = {
  'HOUSEMAID NEEDED IN RIYADH': 'Housekeeper for a family in Riyadh, through Amani Ltd, licence number 0000',
  'Pay a registration fee of KES 5,000 before the interview to book your place':
    'We pay visa, ticket and medical test. You pay nothing for this job',
  'passport stays with the sponsor until the two-year contract ends': 'passport stays with you at all times',
  'no day off': 'one day off each week, also',
  'Only WhatsApp, no calls': 'Call 020 000 0000, or come to our office on Moi Avenue, Nairobi',
};

/** An ordinary advert of the wanted length, with some signs in it. UTF-16 code units. */
export function longAdvert(length: number): string {
  let text = `${BAD_ADVERT}\n`;
  for (let line = 1; text.length < length; line++)
    text += `${line}. You clean the rooms of floor ${line}, change the beds and report what is broken to the house keeper. ${
      line % 12 === 0 ? 'The agent keeps your passport until you have paid back the ticket.' : 'Gloves are given.'
    }\n`;
  return text.slice(0, length);
}
