import { expect, test } from 'vitest';
import { countryOf } from '../../src/page/country-of.ts';

test.each([
  ['https://www.brightermonday.co.ke/jobs', 'KE'],
  ['https://www.reed.co.uk/jobs', 'GB'],
  ['https://ng.indeed.com/viewjob?jk=1', 'NG'],
  ['https://uk.indeed.com/', 'GB'],
  ['https://malaysia.indeed.com/', 'MY'],
  ['https://sk.linkedin.com/jobs/view/1', 'SK'],
  ['https://au.seek.com/job/1', 'AU'],
  ['https://hh.ru/vacancy/1', 'RU'],
  ['https://www.linkedin.com/jobs/view/1', undefined],
  ['https://www.indeed.com/', undefined],
  ['https://remoteok.io/', undefined],
  ['https://t.me/s/jobs', undefined],
  ['https://my.example.com/', undefined],
  ['http://localhost:8080/', undefined],
  ['http://127.0.0.1/', undefined],
  ['not an address', undefined],
])('%s is %s', (url, country) => {
  expect(countryOf(url)).toBe(country);
});
