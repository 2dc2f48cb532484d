/** Calling codes of the countries between which people are recruited, as ITU E.164 assigns them; by ISO 3166-1 alpha-2 code. */
const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AE971 AF93 AL355 AM374 AO244 AR54 AT43 AU61 AZ994 BD880 BE32 BF226 BG359 BH973 BI257 BJ229 BO591 BR55 BY375 CA1 CD243 CF236 CG242 ' +
    'CH41 CI225 CL56 CM237 CN86 CO57 CR506 CY357 CZ420 DE49 DK45 DZ213 EC593 EE372 EG20 ES34 ET251 FI358 FR33 GB44 GE995 GH233 GN224 ' +
    'GR30 GT502 HK852 HN504 HR385 HU36 ID62 IE353 IL972 IN91 IQ964 IR98 IT39 JO962 JP81 KE254 KG996 KH855 KR82 KW965 KZ7 LA856 LB961 ' +
    'LK94 LT370 LV371 LY218 MA212 MD373 MG261 ML223 MM95 MT356 MU230 MV960 MW265 MX52 MY60 MZ258 NE227 NG234 NI505 NL31 NO47 NP977 ' +
    'NZ64 OM968 PA507 PE51 PH63 PK92 PL48 PT351 PY595 QA974 RO40 RS381 RU7 RW250 SA966 SD249 SE46 SG65 SI386 SK421 SL232 SN221 SO252 ' +
    'SS211 SV503 TD235 TG228 TH66 TJ992 TN216 TR90 TW886 TZ255 UA380 UG256 US1 UY598 UZ998 VE58 VN84 YE967 ZA27 ZM260 ZW263'
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
