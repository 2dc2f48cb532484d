import { describe, expect, test } from 'vitest';
import { finder, packOf } from './engine-helpers.ts';

const entities = ['money', 'high-pay', 'low-pay', 'age', 'hours', 'days', 'percent', 'phone', 'email', 'link'];
const find = finder(packOf({}, Object.fromEntries(entities.map((name) => [name, { all: [name] }]))));

describe('entities', () => {
  test.each([
    ['Salary KES 120,000', 'money', 'KES 120,000'],
    ['US$ 1,800 plus', 'money', 'US$ 1,800'],
    ['fee 1,500/= only', 'money', '1,500'],
    ['KSh500 today', 'money', 'KSh500'],
    ['18k monthly', 'money', '18k'],
    ['45000 per month', 'money', '45000'],
    ['150 000 KES', 'money', '150 000 KES'],
    ['shilingi laki moja', 'money', 'shilingi laki moja'],
    ['elfu ishirini kwa mwezi', 'money', 'elfu ishirini'],
    ['₹ 25,000', 'money', '₹ 25,000'],
    ['٣٠٠ USD', 'money', '٣٠٠ USD'],
    ['$500 per day', 'high-pay', '$500'],
    ['KES 150 per day', 'low-pay', 'KES 150'],
    ['girl 13-16 years', 'age', '13-16 years'],
    ['Ladies 18-25 wanted', 'age', '18-25'],
    ['aged 15', 'age', '15'],
    ['wa miaka 14', 'age', '14'],
    ['12 hours a day', 'hours', '12 hours'],
    ['6am to 8pm', 'hours', '6am to 8pm'],
    ['06:00-20:00', 'hours', '06:00-20:00'],
    ['30 minutes a day', 'hours', '30 minutes'],
    ['7 days a week', 'days', '7 days'],
    ['keep 5% of it', 'percent', '5%'],
    ['Call +254 700 000 000', 'phone', '254 700 000 000'],
    ['write to hr.firm@example.com now', 'email', 'hr.firm@example.com'],
    ['see bit.ly/abc', 'link', 'bit.ly'],
    ['open 5:00am - 4:00pm', 'hours', '5:00am - 4:00pm'],
    ['kazi masaa 15 kwa siku', 'hours', 'masaa 15'],
    ['a 12-hour shift', 'hours', '12-hour'],
    ['siku 7 kwa wiki', 'days', 'siku 7'],
    ['pay is N50,000', 'money', 'N50,000'],
  ])('%s → %s', (text, entity, quote) => {
    expect(find(text)[entity]).toEqual([quote]);
  });

  test.each([
    ['5 years experience', 'age'],
    ['40 hours per week', 'hours'],
    ['$15/hour', 'hours'],
    ['miezi 3 ya kazi', 'money'],
    ['Over 21 million customers', 'age'],
    ['Founded 2012', 'money'],
    ['Room 1204', 'money'],
    ['Canada/US passport holders', 'link'],
    ['KES 60,000 per year', 'high-pay'],
  ])('%s is no %s', (text, entity) => {
    expect(find(text)[entity]).toBeUndefined();
  });
});

describe('pay against what the work pays', () => {
  const pay = {
    KES: {
      high: 60_000,
      low: 8000,
      work: { driver: { high: 90_000, low: 8000 }, 'lorry-driver': { high: 150_000, low: 10_000 } },
    },
    GBP: {
      high: 4000,
      low: 1557,
      lowHour: 9,
      year: 16_000,
      work: {
        driver: { high: 4000, low: 1557, lowHour: 9, year: 30_000 },
        'lorry-driver': { high: 5000, low: 1900, lowHour: 11, year: 20_000 },
        cook: { high: 4000, low: 800 },
      },
    },
  };
  const words = { driver: ['driver*'], 'lorry-driver': ['lorry driver*'], cook: ['cook*'] };
  const find = finder({ ...packOf(words, { high: { all: ['high-pay'] }, low: { all: ['low-pay'] } }), pay });

  test.each([
    ['any work', 'Staff get KES 70,000 per month.', 'high'],
    ['work that nothing is known about is as any work', 'Cooks get KES 70,000 per month.', 'high'],
    ['work that pays more', 'Drivers get KES 70,000 per month.', undefined],
    ['work that pays more, and yet', 'Drivers get KES 95,000 per month.', 'high'],
    ['of several kinds of work the best paid', 'Lorry drivers and drivers get KES 95,000 per month.', undefined],
    ['of several kinds of work the worst paid', 'Lorry drivers and drivers get KES 9,000 per month.', undefined],
    ['below the law', 'Lorry drivers get KES 7,000 per month.', 'low'],
    ['money that nothing is known about', 'Staff get UGX 9,000,000 per month.', undefined],
    ['no money named', 'Staff get 900,000 per month.', undefined],
    ['digits of another script', 'Staff get KES ७०,००० per month.', 'high'],
    ['by the day', 'Staff get KES 3,000 per day.', 'high'],
    ['a sum without a period may be a month', 'You get £5,000.', 'high'],
    ['a sum without a period, where pay is named by the year', 'You get £21,000.', undefined],
    ['the same for work that is paid by the month', 'Drivers get £21,000.', 'high'],
    [
      'for several kinds of work, of which one is paid by the year',
      'Lorry drivers and drivers get £21,000.',
      undefined,
    ],
    ['more than any of them pays', 'Lorry drivers and drivers get £19,000.', 'high'],
    ['below the law of an hour', 'Staff get £7.50 an hour.', 'low'],
    ['the least that the law gives for an hour', 'Staff get £9 an hour.', undefined],
    ['by the hour, of several kinds of work the worst paid', 'Lorry drivers and drivers get £10 an hour.', undefined],
    ['by the hour, below all of them', 'Lorry drivers and drivers get £8.50 an hour.', 'low'],
    ['by the hour, where the law sets the month', 'Cooks get £4 an hour.', undefined],
    ['by the hour, below the month', 'Cooks get £3 an hour.', 'low'],
    ['40 hours a week at the least of the law', 'Staff get £1,560 per month.', undefined],
    ['a high one even for a year', 'You get £60,000.', 'high'],
  ])('%s: %s', (_, text, kind) => {
    expect(Object.keys(find(text))).toEqual(kind ? [kind] : []);
  });
});
