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
