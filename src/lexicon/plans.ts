/**
 * The five-year plans by their number. The first ran from 1953; 1963–1965 were years of adjustment between the second and the third.
 */
export const FIVE_YEAR_PLANS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  一五: [1953, 1957],
  二五: [1958, 1962],
  三五: [1966, 1970],
  四五: [1971, 1975],
  五五: [1976, 1980],
  六五: [1981, 1985],
  七五: [1986, 1990],
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};

/** Turning points that 以来 counts from: 改革开放以来, 党的十八大以来. Year and month in which each began. */
export const TURNING_POINTS: Readonly<Record<string, readonly [year: number, month: number]>> = {
  新中国成立: [1949, 10],
  中华人民共和国成立: [1949, 10],
  建国: [1949, 10],
  改革开放: [1978, 12],
  十一届三中全会: [1978, 12],
  入世: [2001, 12],
  加入世贸组织: [2001, 12],
  十六大: [2002, 11],
  十七大: [2007, 10],
  十八大: [2012, 11],
  十九大: [2017, 10],
  二十大: [2022, 10],
};

/** Years that anniversaries are counted from: 中华人民共和国成立70周年 is in 2019. */
export const FOUNDED: Readonly<Record<string, number>> = {
  中华人民共和国成立: 1949,
  新中国成立: 1949,
  中国共产党成立: 1921,
  建党: 1921,
  建军: 1927,
  改革开放: 1978,
  抗战胜利: 1945,
  抗日战争胜利: 1945,
  反法西斯战争胜利: 1945,
  香港回归: 1997,
  香港回归祖国: 1997,
  澳门回归: 1999,
  澳门回归祖国: 1999,
  长征胜利: 1936,
  辛亥革命: 1911,
  西藏和平解放: 1951,
};

/** Disasters that reports name by their day or place, and the day on which each struck: “5·12”特大地震, 唐山大地震. */
export const STRUCK: Readonly<Record<string, readonly [year: number, month: number, day: number]>> = {
  '5·12': [2008, 5, 12],
  汶川: [2008, 5, 12],
  '4·14': [2010, 4, 14],
  玉树: [2010, 4, 14],
  '8·8': [2017, 8, 8],
  九寨沟: [2017, 8, 8],
  '4·20': [2013, 4, 20],
  芦山: [2013, 4, 20],
  雅安: [2013, 4, 20],
  '8·3': [2014, 8, 3],
  鲁甸: [2014, 8, 3],
  唐山: [1976, 7, 28],
  邢台: [1966, 3, 22],
  集集: [1999, 9, 21],
  '9·21': [1999, 9, 21],
  '9·5': [2022, 9, 5],
  泸定: [2022, 9, 5],
  积石山: [2023, 12, 18],
};

/** The national censuses by their number, and the date as of which they counted: people as of an hour, farms and units over a year. */
export const CENSUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  人口: { 一: '1953-07-01', 二: '1964-07-01', 三: '1982-07-01', 四: '1990-07-01', 五: '2000-11-01', 六: '2010-11-01', 七: '2020-11-01' },
  农业: { 一: '1996', 二: '2006', 三: '2016' },
  经济: { 一: '2004', 二: '2008', 三: '2013', 四: '2018', 五: '2023' },
};
