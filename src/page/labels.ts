import type { FieldName } from '../engine/listing.ts';

/** What pages write before a value, in the languages of the boards we know. Compared in lower case, whole. */
const LABELS: { [name in FieldName]?: string } = {
  title:
    'job title|position|vacancy|role|nafasi|cheo|poste|puesto|cargo|vaga|stanowisko|pozice|должность|вакансия|المسمى الوظيفي|' +
    'पद|পদের নাম|posisi|vị trí|ตำแหน่ง|职位|' +
    'post|denumirea postului|post vacant|posisyon|पदको नाम|functie|munkakör|θέση εργασίας|職種|직무|عنوان شغلی|назва посади|посада',
  company:
    'company|company name|employer|organization|organisation|hiring organization|advertiser|agency|posted by|kampuni|mwajiri|' +
    'entreprise|société|employeur|empresa|empleador|empregador|firma|unternehmen|arbeitgeber|azienda|společnost|pracodawca|' +
    'компания|работодатель|роботодавець|işveren|الشركة|جهة العمل|कंपनी|প্রতিষ্ঠান|کمپنی|ድርጅት|perusahaan|công ty|บริษัท|公司|' +
    'companie|angajator|kumpanya|कम्पनी|रोजगारदाता|bedrijf|werkgever|cég|munkáltató|εταιρεία|会社名|企業名|회사|회사명|شرکت|کارفرما|компанія|nhà tuyển dụng',
  location:
    'location|locations|job location|work location|place of work|workplace|duty station|city|country|mahali|eneo|lieu|lieu de travail|' +
    'localisation|ville|ubicación|lugar de trabajo|ciudad|localidad|localização|local de trabalho|cidade|standort|arbeitsort|' +
    'luogo|sede|lokalita|místo pracoviště|miejsce pracy|место работы|город|место|місто|yer|şehir|المكان|الموقع|مكان العمل|' +
    'المدينة|स्थान|কর্মস্থল|مقام|ቦታ|የስራ ቦታ|lokasi|địa điểm|nơi làm việc|สถานที่ทำงาน|地点|工作地点|' +
    'locație|locaţie|oraș|localitate|lokasyon|lugar|ठेगाना|कार्यस्थल|locatie|plaats|standplaats|munkavégzés helye|τοποθεσία|勤務地|근무지|محل کار|شهر|місто роботи|адреса роботи|адрес работы|tempat kerja',
  pay:
    'salary|salary range|pay|pay rate|wage|wages|wage / salary|compensation|remuneration|rate|budget|monthly salary|stipend|mshahara|' +
    'malipo|salaire|rémunération|salario|sueldo|salário|remuneração|gehalt|lohn|vergütung|stipendio|retribuzione|plat|mzda|' +
    'wynagrodzenie|зарплата|заработная плата|оплата|оклад|maaş|ücret|الراتب|الأجر|वेतन|বেতন|تنخواہ|ደመወዝ|gaji|upah|' +
    'lương|mức lương|thu nhập|เงินเดือน|薪资|工资|待遇|' +
    'salariu|salariul|sahod|suweldo|तलब|मासिक तलब|salaris|loon|fizetés|bér|μισθός|給与|時給|月給|급여|월급|حقوق|заробітна плата|заробіток|ставка|honorarium',
  posted:
    'posted|posted on|date posted|published|imechapishwa|publié le|publicado|publicada em|veröffentlicht|опубликовано|' +
    'تاريخ النشر|diposting|ngày đăng|发布时间|' +
    'publicat|data publicării|petsa|geplaatst|掲載日|게시일|तिथि|опубліковано|dipublikasikan',
  contact:
    'contact|contacts|contact person|contact number|phone|telephone|mobile|email|e-mail|whatsapp|how to apply|mawasiliano|simu|' +
    'téléphone|contacto|teléfono|contato|telefone|kontakt|telefon|contatto|контакты|телефон|iletişim|للتواصل|الهاتف|واتساب|' +
    'संपर्क|যোগাযোগ|رابطہ|kontak|liên hệ|ติดต่อ|联系方式|' +
    'telefon de contact|makipag-ugnayan|सम्पर्क|फोन|contactpersoon|kapcsolat|επικοινωνία|連絡先|연락처|تماس|контактна особа|контакт',
};

const FIELD_OF_LABEL = new Map<string, FieldName>();
for (const [name, labels] of Object.entries(LABELS)) {
  for (const label of labels.split('|')) FIELD_OF_LABEL.set(label, name as FieldName);
}

/** The field that a label such as "Salary:" or "الراتب" announces. */
function fieldOfLabel(label: string): FieldName | undefined {
  const plain = label
    .replace(/[:：*\s]+$/, '')
    .trim()
    .toLowerCase();
  return plain.length <= 30 ? FIELD_OF_LABEL.get(plain) : undefined;
}

const LONGEST_VALUE: { [name in FieldName]?: number } = {
  title: 120,
  company: 80,
  location: 120,
  pay: 80,
  posted: 40,
  contact: 200,
};

export interface Labelled {
  name: FieldName;
  start: number;
  end: number;
  /** The label has a colon or a table cell of its own; else it only stands on the line before. */
  isPlain: boolean;
}

/** Where the values behind labels stand in a text of lines: for each field the first, plain ones before others. */
export function findLabelled(text: string): Labelled[] {
  const found: Labelled[] = [];
  let waiting: { name: FieldName; isPlain: boolean } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (waiting && !isLabel(line)) take(waiting.name, start, start + line.length, waiting.isPlain);
    waiting = undefined;
    // "Salary: 30,000" on one line, "Salary" and "30,000" in two cells, or on two lines.
    const cut = line.slice(0, 40).search(/[:：\t]/);
    const name = fieldOfLabel(cut < 0 ? line : line.slice(0, cut));
    if (!name) continue;
    if (cut < 0) waiting = { name, isPlain: false };
    else if (line.slice(cut + 1).trim()) take(name, start + cut + 1, start + line.length, true);
    else waiting = { name, isPlain: true };
  }
  return found.sort((a, b) => Number(b.isPlain) - Number(a.isPlain));

  function take(name: FieldName, start: number, end: number, isPlain: boolean): void {
    if (found.some((other) => other.name === name && other.isPlain === isPlain)) return;
    if (end - start <= (LONGEST_VALUE[name] ?? 0)) found.push({ name, start, end, isPlain });
  }
}

function isLabel(line: string): boolean {
  return line.trim() === '' || /[:：]\s*$/.test(line) || fieldOfLabel(line) !== undefined;
}
