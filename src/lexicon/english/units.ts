import { wordings } from './rows.js';

/** English words for units, each under the name that Chinese print gives it. A row a line: the Chinese name, then wordings; `s` may follow where `*` stands. */
const ROWS = `
元: yuan | renminbi | rmb | cny | chinese yuan | yuan renminbi
美元: dollar* | us dollar* | u.s. dollar* | american dollar* | usd
欧元: euro* | eur
英镑: pound* sterling | british pound* | pounds | gbp
日元: yen | japanese yen | jpy
港元: hong kong dollar* | hk dollar* | hkd
澳门元: pataca* | macao pataca* | mop
新台币: new taiwan dollar* | nt dollar* | ntd
韩元: won | korean won | south korean won
卢布: ruble* | rouble* | russian ruble*
加元: canadian dollar*
澳元: australian dollar*
新加坡元: singapore dollar* | singaporean dollar*
瑞士法郎: swiss franc*
泰铢: baht
坚戈: tenge
%: percent | per cent | pct | %
‰: per mille | per thousand | ‰
个百分点: percentage point* | percent point* | pct point* | ppt* | pp
个基点: basis point* | bps
亩: mu
公顷: hectare* | ha
平方米: square meter* | square metre* | sq meter* | sq metre* | sq m | sq. m | sqm | m2 | m²
平方公里: square kilometer* | square kilometre* | sq kilometer* | sq km | sq. km | km2 | km²
平方英尺: square feet | square foot | sq ft
英亩: acre*
公里: kilometer* | kilometre* | km | kms
米: meter* | metre*
厘米: centimeter* | centimetre* | cm
毫米: millimeter* | millimetre* | mm
微米: micrometer* | micron*
纳米: nanometer* | nanometre* | nm
海里: nautical mile*
英里: mile*
英尺: foot | feet
吨: ton* | tonne* | metric ton* | metric tonne* | mt
吨标准煤: ton* of standard coal | tonne* of standard coal | metric ton* of standard coal | ton* of standard coal equivalent | tonne* of coal equivalent | ton* of coal equivalent
吨公里: ton-kilometer* | ton-kilometre* | tonne-kilometer* | tonne-kilometre* | ton kilometer*
人公里: passenger-kilometer* | passenger-kilometre* | passenger kilometer* | person-kilometer*
千克: kilogram* | kg | kilo*
斤: jin
克: gram*
毫克: milligram* | mg
微克: microgram*
载重吨: deadweight ton* | deadweight tonne* | dwt
立方米: cubic meter* | cubic metre* | cu m | cu. m | m3 | m³
标方: standard cubic meter* | standard cubic metre*
升: liter* | litre*
桶: barrel*
千瓦时: kilowatt-hour* | kilowatt hour* | kwh
兆瓦时: megawatt-hour* | megawatt hour* | mwh
吉瓦时: gigawatt-hour* | gigawatt hour* | gwh
太瓦时: terawatt-hour* | terawatt hour* | twh
千瓦: kilowatt* | kw
兆瓦: megawatt* | mw
吉瓦: gigawatt* | gw
千伏: kilovolt* | kv
千伏安: kilovolt-ampere* | kva
标箱: teu* | standard container* | twenty-foot equivalent unit* | 20-foot equivalent unit* | twenty-foot equivalent container* | twenty-foot container* | standard twenty-foot container*
天: day*
周: week*
个月: month*
年: year*
小时: hour*
分钟: minute*
秒: second*
个世纪: century | centuries
岁: years old | years of age | year old
℃: degree* celsius | degree* centigrade | °c | ℃
公里/小时: kilometer* per hour | kilometre* per hour | km per hour | kph | km/h
TB: terabyte* | tb
GB: gigabyte* | gb
PB: petabyte* | pb
EFLOPS: eflops
PFLOPS: pflops
MW: mwp
马力: horsepower
分贝: decibel*
倍: time* | fold
`;

export interface EnglishUnitRow {
  /** Its words, in lower case. */
  words: readonly string[];
  /** The name it goes by in Chinese. */
  name: string;
}

/** Wordings of units, in lower case, as words; a row for each. */
export const ENGLISH_UNITS: readonly EnglishUnitRow[] = wordings(ROWS).flatMap(([form, name]) =>
  (form.includes('*') ? [form.replaceAll('*', ''), form.replace('*', 's')] : [form]).map((wording) => ({
    words: wording.match(/\p{L}+|\d+|[^\s\p{L}\d-]/gu) ?? [],
    name,
  })),
);

/** Signs and letters of currencies before the number; longer ones first. */
export const ENGLISH_CURRENCY_SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ['US$', '美元'],
  ['HK$', '港元'],
  ['NT$', '新台币'],
  ['S$', '新加坡元'],
  ['A$', '澳元'],
  ['C$', '加元'],
  ['USD', '美元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['EUR', '欧元'],
  ['HKD', '港元'],
  ['GBP', '英镑'],
  ['JPY', '日元'],
  ['CN¥', '元'],
  ['$', '美元'],
  ['¥', '元'],
  ['￥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
];

/** What may stand below the line of a rate that is no unit itself: yuan per person. */
export const ENGLISH_PER: Readonly<Record<string, string>> = {
  person: '人',
  capita: '人',
  share: '股',
  day: '天',
  month: '月',
  year: '年',
  hour: '小时',
  minute: '分钟',
  second: '秒',
  household: '户',
  unit: '台',
  room: '间',
  night: '晚',
  vehicle: '辆',
};
