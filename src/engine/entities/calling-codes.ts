/**
 * Calling codes of the countries whose boards we read or between which people are recruited, as ITU E.164 assigns them; by
 * ISO 3166-1 alpha-2 code. Of the others there is no judgement, and each entry is paid for on every cheap phone.
 */
const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AE971 AO244 AU61 BD880 BH973 BR55 CA1 CD243 CI225 CM237 CN86 CO57 CY357 DE49 EG20 ES34 ET251 FR33 GB44 GH233 HK852 ' +
    'ID62 IE353 IL972 IN91 IQ964 IT39 JO962 JP81 KE254 KH855 KR82 KW965 KZ7 LA856 LB961 LK94 MA212 MM95 MX52 MY60 MZ258 ' +
    'NG234 NL31 NP977 NZ64 OM968 PE51 PH63 PK92 PL48 PT351 QA974 RO40 RU7 RW250 SA966 SD249 SG65 SN221 TH66 TN216 TR90 ' +
    'TW886 TZ255 UA380 UG256 US1 VN84 ZA27 ZM260 ZW263'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/**
 * The countries that a phone number in international form may belong to; none when it is of the country itself, or when
 * either is not known.
 *
 * @param digits of the number, with the calling code and without the plus
 * @param home ISO 3166-1 alpha-2 code
 */
export function foreignCountriesOf(digits: string, home: string): string[] {
  const own = CODES[home];
  if (!own || digits.startsWith(own)) return [];
  return Object.keys(CODES).filter((country) => digits.startsWith(CODES[country] as string));
}
