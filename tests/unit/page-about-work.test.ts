import { describe, expect, test } from 'vitest';
import { offersWork } from '../../src/page/about-work.ts';

describe('a post that offers work', () => {
  test.each([
    'We are hiring two welders for a yard in Jubail.',
    'Housemaids needed in Oman, free ticket',
    'Tunatafuta wafanyakazi wawili wa duka Arusha.',
    'Nafasi za kazi Dubai, wasichana tu',
    'Se busca mesera para restaurante',
    'Contrata-se cozinheira',
    'On recrute des serveuses à Beyrouth',
    'Lowongan kerja Malaysia, tanpa biaya',
    'Naghahanap ng kasambahay sa Kuwait',
    'Tuyển dụng nhân viên đi Campuchia',
    'Se caută îngrijitoare în Italia',
    'Требуется официантка в Стамбул',
    'Потрібні працівники на склад',
    'مطلوب عاملات منازل للعمل في الرياض',
    'दुबई में नौकरी, तुरंत भर्ती',
    'বিদেশে চাকরি, কর্মী আবশ্যক',
    'ክፍት የስራ ቦታ በዱባይ',
    'รับสมัครพนักงานไปทำงานต่างประเทศ',
    '招聘客服，包吃住',
  ])('%s', (text) => expect(offersWork(text)).toBe(true));
});

describe('a post of something else', () => {
  test.each([
    'Happy birthday to my sister. We ate too much cake.',
    'Who has seen my grey cat near the market?',
    'Our team finished the new well today. Thank you all for two years of work on this.',
    'Leo ni siku nzuri.',
    'Завтра канал отдыхает.',
    'Vendo bicicleta casi nueva',
    'The bridge opens again on Friday.',
    'صباح الخير يا أصدقاء',
  ])('%s', (text) => expect(offersWork(text)).toBe(false));
});
