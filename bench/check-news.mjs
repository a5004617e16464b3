// News made up for the benchmark of checks: consistent stories, each told by several articles in other words. Own words, invented numbers.

/** mulberry32: the same seed, the same stories. Returns a function that gives a whole number below n. */
export function randomOf(seed) {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const PLACES = [
  '胶州市', '即墨区', '昆山市', '余姚市', '慈溪市', '涪城区', '醴陵市', '诸暨市', '晋江市', '义乌市', '邹城市', '仪征市', '浏阳市', '江阴市', '太仓市',
  '温岭市', '乐清市', '荣成市', '龙口市', '寿光市', '滕州市', '福清市', '惠安县', '长兴县', '德清县', '肥西县', '长丰县', '沛县', '如皋市', '海安市',
];
const SPANS = [
  { word: '一季度', months: '1—3月', head: '首季', end: '04-20' },
  { word: '上半年', months: '1—6月', head: '上半年', end: '07-22' },
  { word: '前三季度', months: '1—9月', head: '前三季度', end: '10-24' },
];

const fixed = (n, digits) => n.toFixed(digits);
const yi = (n) => `${fixed(n, 2)}亿元`;

/**
 * A story: articles whose `⟨name|text⟩` are figures; equal names say the same. Only names in `told` are stated again somewhere, as a figure
 * or by arithmetic: where an error can be known for one.
 */
export function story(seed, random) {
  const place = PLACES[seed % PLACES.length];
  // every other year, so that no story says anything of another's figures
  const year = 2025 - 2 * (Math.floor(seed / PLACES.length) % 12);
  const span = SPANS[random(SPANS.length)];
  const one = (least, most, digits = 2) => Number((least + (random(100000) / 100000) * (most - least)).toFixed(digits));
  const pct = () => fixed(one(1.1, 14.9, 1), 1);
  const [p1, p2, p3] = [one(3, 40), one(80, 400), one(90, 500)];
  const gdp = Number((p1 + p2 + p3).toFixed(2));
  const [out, into] = [one(40, 300), one(20, 200)];
  const trade = Number((out + into).toFixed(2));
  const retail = one(60, 380);
  const budget = one(15, 99);
  const [s1, s2, s3] = [20 + random(60), 11 + random(40), 11 + random(30)];
  const signed = s1 + s2 + s3;
  const [t0, t1] = [201 + random(300), 510 + random(480)];
  const rate = fixed(((t1 - t0) / t0) * 100, 1);
  const income = 15000 + random(30000);
  const [q0, q1] = [one(20, 60), one(61, 99)];
  const grown = fixed((q1 / q0 - 1) * 100, 1);
  const all = `全${place.at(-1)}`;
  const f = (name, text) => `⟨${name}|${text}⟩`;
  const date = `${year}-${span.end}`;
  const bureau = {
    name: 'bureau', published: date, publisher: `${place}统计局`,
    text: `${year}年${span.word}${place}经济运行情况

据统计核算，${year}年${span.word}${place}实现地区生产总值${f('gdp', yi(gdp))}，同比增长${f('gdp%', `${pct()}%`)}。其中，第一产业增加值${f('p1', yi(p1))}；第二产业增加值${f('p2', yi(p2))}；第三产业增加值${f('p3', yi(p3))}。

消费市场继续回暖。社会消费品零售总额${f('retail', yi(retail))}，同比增长${f('retail%', `${pct()}%`)}。一般公共预算收入${f('budget', yi(budget))}，同比增长${f('budget%', `${pct()}%`)}。

对外贸易稳中有进。进出口总额${f('trade', yi(trade))}，其中出口${f('out', yi(out))}，进口${f('into', yi(into))}。

招商引资成效明显。新签约项目${f('signed', `${signed}个`)}。从产业看，制造业项目${f('s1', `${s1}个`)}、服务业项目${f('s2', `${s2}个`)}、农业项目${f('s3', `${s3}个`)}。

民生持续改善。城镇居民人均可支配收入${f('income', `${income}元`)}。高新技术产业产值${f('q1', yi(q1))}，同比增长${f('q%', `${grown}%`)}，上年同期为${f('q0', yi(q0))}。`,
  };
  const percents = Object.fromEntries([...bureau.text.matchAll(/⟨(\w+%)\|([^⟩]*)⟩/g)].map((m) => [m[1], m[2]]));
  const paper = {
    name: 'paper', published: `${date.slice(0, 8)}${Number(date.slice(8)) + 2}`, publisher: '晨报',
    text: `${place}${span.head}经济账本打开

本报讯　记者从${place}经济运行调度会上获悉，${span.months}，${all}完成地区生产总值${f('gdp', yi(gdp))}，同比增长${f('gdp%', percents['gdp%'])}；社会消费品零售总额${f('retail', yi(retail))}，增长${f('retail%', percents['retail%'])}。

外贸成为亮点。${span.word}，${place}进出口总值${f('trade', yi(trade))}，出口${f('out', yi(out))}。

家底更厚实。${span.word}，${place}一般公共预算收入${f('budget', yi(budget))}，增长${f('budget%', percents['budget%'])}。街头的烟火气也在回来，老字号门前又排起了队。

铁路港场站里灯火通明。今年以来，${place}中欧班列共开行${f('t1', `${t1}列`)}，比上年同期的${f('t0', `${t0}列`)}多${f('t', `${t1 - t0}列`)}，增长${f('t%', `${rate}%`)}。`,
  };
  const brief = {
    name: 'brief', published: `${date.slice(0, 8)}${Number(date.slice(8)) + 3}`, publisher: '快讯',
    text: `${span.word}，${place}新签约项目${f('signed', `${signed}个`)}；一般公共预算收入${f('budget', yi(budget))}，同比增长${f('budget%', percents['budget%'])}；城镇居民人均可支配收入${f('income', `${income}元`)}。`,
  };
  // a reprint of the paper without its lead
  const reprint = {
    name: 'reprint', published: `${date.slice(0, 8)}${Number(date.slice(8)) + 4}`, publisher: '转载网',
    text: `${place}${span.head}成绩单\n\n${paper.text.split('\n\n').slice(1).join('\n\n')}`,
  };
  return { place, year, span, articles: [bureau, paper, brief, reprint] };
}
