/** What a figure was read by. `FigureMention.rule` is one of these names. */
export const FIGURE_RULES = [
  { name: 'number-and-unit', because: 'a number with a unit of measurement or a measure word is a figure' },
  { name: 'percent', because: '百分之, 千分之 before the number are % and ‰' },
  { name: 'fraction', because: 'n分之m and m/n are exact shares, kept as fractions' },
  { name: 'tenths', because: '成 is a tenth, a digit or 半 behind it a hundredth: 八成五 is 85 %' },
  { name: 'discount', because: '折 is what is left of a price in tenths, two digits in hundredths: 九五折 is 95 %' },
  { name: 'half', because: '半 inside or behind a unit is half of one; 一半 is a share' },
  { name: 'composite', because: 'a smaller unit behind a larger one is a part of it: 3元5角 is 3.5 元' },
  { name: 'open', because: '几 and 数 leave a digit open: 数十亿 lies between one and ten times 十亿' },
  { name: 'pair', because: 'two neighbouring digits name both ends: 三四十 is 30 to 40' },
  { name: 'range', because: 'two numbers with 至, 到 or a dash between them are the ends of a range, scale and unit shared' },
  { name: 'list', because: 'numbers of a list have the unit of its last one: 3、5、8个' },
  { name: 'shares', because: 'a:b:c are the shares of a whole, one figure each' },
  { name: 'ratio', because: 'a:b and a比b, where a ratio is spoken of, are one number: a over b' },
  { name: 'bare-money', because: 'a number with 万 or 亿 alone is 元 where money is spoken of' },
  { name: 'bare-count', because: 'a number with 万 or 亿 alone counts the noun behind it, or the one that leads to it' },
  {
    name: 'index',
    because: 'a number without unit right behind the name of an index, coefficient or ratio is its value: 指数为407, 收入比2.54',
  },
  { name: 'casualty', because: '死3伤5, 3死5伤 count people' },
  { name: 'level', because: '级 behind a scale names a class by its size: 千亿级' },
  { name: 'doubling', because: '翻n番 is 2ⁿ times; 翻番 and 翻倍 double' },
  { name: 'rank', because: '第n with 位, 名 or after a word of ranking measures an order' },
  { name: 'top', because: '前n is at most that rank' },
  { name: 'foremost', because: '首位 is the first rank' },
  { name: 'stars', because: 'a run of ★ is a count of stars' },
  { name: 'cell', because: 'a number alone in a table cell is a figure' },
  { name: 'cell-under-heading', because: 'the heading of its column or row, or the caption, gives it its unit' },
] as const;

export type FigureRule = (typeof FIGURE_RULES)[number]['name'];
