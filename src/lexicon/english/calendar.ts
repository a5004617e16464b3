/** Names of months and their short forms, in lower case. */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);

/** Small numbers in words, for counts of months, quarters and years. */
export const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  couple: 2,
  decade: 10,
};

/** English names of holidays, under their names in the table of holidays. */
export const ENGLISH_HOLIDAYS: Readonly<Record<string, string>> = {
  'new year holiday': '元旦',
  "new year's day holiday": '元旦',
  'spring festival holiday': '春节',
  'spring festival': '春节',
  'lunar new year holiday': '春节',
  'qingming holiday': '清明',
  'qingming festival': '清明',
  'qingming festival holiday': '清明',
  'tomb-sweeping day holiday': '清明',
  'may day holiday': '劳动节',
  'labor day holiday': '劳动节',
  'labour day holiday': '劳动节',
  'dragon boat festival': '端午',
  'dragon boat festival holiday': '端午',
  'mid-autumn festival': '中秋',
  'mid-autumn festival holiday': '中秋',
  'national day holiday': '国庆',
};

/** Ordinals of five-year plans, with the names of the table of plans. */
export const ENGLISH_PLANS: Readonly<Record<string, string>> = {
  '8th': '八五',
  '9th': '九五',
  '10th': '十五',
  '11th': '十一五',
  '12th': '十二五',
  '13th': '十三五',
  '14th': '十四五',
  '15th': '十五五',
  '16th': '十六五',
  eleventh: '十一五',
  twelfth: '十二五',
  thirteenth: '十三五',
  fourteenth: '十四五',
  fifteenth: '十五五',
};
