import type { PageListing } from './page-field.ts';

/** Words that only someone writes who has work to give; one is enough. */
const OFFERS: readonly RegExp[] = [
  /\b(we('| a)re|is|are|now|urgently|currently)? ?hiring\b|\b(job|work) (offer|opening|opportunit\w+|vacanc\w+)|\bvacanc(y|ies)\b|\b(staff|workers?|cleaners?|drivers?|riders?|maids?|house ?maids?|house ?helps?|house ?keepers?|care ?givers?|carers?|baby-?sitters?|nann(y|ies)|helpers?|cooks?|chefs?|bakers?|waiters?|waitress(es)?|hostess(es)?|dancers?|models?|agents?|guards?|porters?|attendants?|receptionists?|assistants?|nurses?|teachers?|welders?|masons?|electricians?|plumbers?|tailors?|labou?rers?|farm ?hands?|packers?|employees?|girls?|ladies|men) (are |is |urgently )*(needed|wanted|required)\b|\bwork from home\b|\bjobs? (in|abroad|available|alert)\b|\bsend (us )?your (cv|resume)\b|\b(looking for|need|want) (a |an |\d+ |some )?(\w+ )?(staff|workers?|cleaners?|drivers?|riders?|maids?|house ?maids?|house ?helps?|house ?keepers?|care ?givers?|carers?|baby-?sitters?|nann(y|ies)|helpers?|cooks?|chefs?|bakers?|waiters?|waitress(es)?|hostess(es)?|dancers?|models?|agents?|guards?|porters?|attendants?|receptionists?|assistants?|nurses?|teachers?|welders?|masons?|electricians?|plumbers?|tailors?|labou?rers?|farm ?hands?|packers?|employees?)\b/i,
  /\b(ajira|nafasi (za|ya) kazi|tunatafuta (wa)?fanyakazi|kazi (za|ya) (nje|ndani|nyumbani)|anahitajika|wanahitajika|tunaajiri)\b/i,
  /\b(se busca|buscamos|se solicita|se necesita|contratamos|estamos contratando|oferta (de empleo|laboral)|vacantes?|bolsa de trabajo|trabajo desde casa)\b/i,
  /\b(contrata-se|estamos contratando|vagas? (de|para|abertas?)|procura-se|oportunidade de (emprego|trabalho))\b/i,
  /\b(on recrute|nous recrutons|recrutement|offre d['’]emploi|recherchons|poste à pourvoir|besoin d['’]une? )/i,
  /\b(lowongan( kerja)?|loker|dicari|dibutuhkan|kerja (di )?luar negeri|hiring po|naghahanap (kami )?ng|kailangan namin ng|trabaho (sa|abroad))\b/i,
  /(tuyển dụng|cần tuyển|tuyển gấp|việc làm)/i,
  /\b(angajăm|angajam|se caută|locuri de muncă|loc de muncă|zatrudnimy|praca (w|od zaraz|za granicą)|wir suchen|stellenangebot|mitarbeiter gesucht|cercasi|offerta di lavoro|hledáme|nabízíme práci|iş ilanı|eleman aranıyor)/i,
  /(требу(ется|ются)|ваканси|ищем (сотрудник|работник|девуш)|работа (в|за|на) |нужны (люди|работник|девуш)|потрібн[іао] |шукаємо|робота (в|за) |ваканс)/i,
  /(مطلوب|وظائف|وظيفة|فرصة عمل|فرص عمل|توظيف|للعمل في|نبحث عن (موظف|عامل|عمال))/,
  /(नौकरी|भर्ती|ज़रूरत है|जरूरत है|आवश्यकता है|काम (चाहिए|उपलब्ध)|रोजगार|कामदार चाहियो|वैदेशिक रोजगार)/,
  /(নিয়োগ|চাকরি|চাকুরি|লোক লাগবে|কর্মী (প্রয়োজন|আবশ্যক))/,
  /(ملازمت|نوکری|ضرورت ہے|استخدام|کارگر|የስራ|ስራ (ማስታወቂያ|ቅጥር)|ክፍት የስራ|ሰራተኛ)/,
  /(รับสมัคร|หางาน|งานต่างประเทศ|招聘|招工|急聘|诚聘|求人|募集|구인|채용|ជ្រើសរើស|အလုပ်ခေါ်)/,
];

/** The engine reads a text in pieces; what a post offers stands at its beginning. */
const LOOKED_AT = 3_000;

/**
 * True for a text that offers work, in any of the languages we know words of. For places where people post anything:
 * what is no offer is not looked at.
 */
export function offersWork(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  return OFFERS.some((words) => words.test(start));
}

/** False for what people post beside offers of work, where a site file asks for those alone. */
export function isWanted({ fields }: PageListing, { onlyWork }: { onlyWork?: true }): boolean {
  return !onlyWork || offersWork(`${fields.title?.text ?? ''}\n${fields.body.text}`);
}
