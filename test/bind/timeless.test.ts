import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

function periodOf(text: string, figure: string): string | null | undefined {
  const source = { path: 'a', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2023-07-26' }] };
  return extract(source, lexicon).facts.find((fact) => fact.text === figure)?.period;
}

describe('the period of a fact', () => {
  it.each([
    ['of what one work is like is not carried', '今年上半年，石桥镇修路忙。该路全长12公里，已完成路基3公里。', '12公里', null],
    ['of how long it is built is not carried', '今年上半年，石桥镇修路忙。该路工期18个月，路面宽9米。', '18个月', null],
    ['of how far off a place lies is none', '今年上半年，石桥镇产值增长8%。石桥镇距县城12公里。', '12公里', null],
    ['of how far one has come is', '7月25日，石桥号起航。船队驶到距县城12公里处。', '12公里', '2023-07-25'],
    ['of how near one came is', '7月25日，两架战机擦肩而过，相距6米。', '6米', '2023-07-25'],
    ['of what came about lately is not the day that it was told', '据晨报7月25日报道，石桥镇近日塌方，造成2人受伤。', '2人', null],
    ['of a trip is none', '今年上半年，石桥镇修路忙。通车后，石桥到新城由3小时缩短为70分钟。', '70分钟', null],
    ['of works that are brought about is', '截至2023年6月，石桥镇累计投入8亿元，带动项目总投资20亿元。', '20亿元', '../2023-06'],
    ['of what 当日 tells is the day counted up to', '截至7月24日24时，石桥镇累计报告病例57例，当日新增14例。', '14例', '2023-07-24'],
    ['of what 当日 tells is the day named since', '截至6月，石桥镇接待570人。7月25日开园，当日接待14人。', '14人', '2023-07-25'],
    ['of what is done there is', '今年上半年，石桥镇修路忙。该路全长12公里，已完成路基3公里。', '3公里', '2023-01/2023-06'],
    ['of works summed up is that of their number', '今年上半年，石桥镇新签约项目26个，总投资8亿元。', '8亿元', '2023-01/2023-06'],
    ['of what is so without a time is the day of telling', '记者7月25日从石桥镇获悉，镇上有路。镇上有养殖户320户。', '320户', '2023-07-25'],
    ['of what is so without any time is none', '石桥镇有养殖户320户。', '320户', null],
    ['of what is to come is not the day of telling', '记者7月25日从石桥镇获悉，镇上有路。镇上将有养殖户400户。', '400户', null],
    ['of where a change over years began is the year before', '“十三五”期间，石桥镇养殖户由320户增加到400户。', '320户', '2015'],
    ['of where it ended is the last of them', '“十三五”期间，石桥镇养殖户由320户增加到400户。', '400户', '2020'],
    ['of what a plant can do is none', '7月25日，石桥镇300万千瓦光伏项目开工。', '300万千瓦', null],
    ['of works summed up with their number behind is theirs', '今年，石桥镇抓好总投资20亿元的38个项目。', '20亿元', '2023'],
    [
      'of what is there is not that of another paragraph',
      '今年上半年，石桥镇产值增长8%。\n镇上的茶馆里有桌子30张。',
      '30张',
      '../2023-07-26',
    ],
    ['of what it costs neither', '今年上半年，石桥镇产值增长8%。\n红茶价格是300元/公斤。', '300元/公斤', '../2023-07-26'],
    ['of what has been held is that of the report', '今年上半年，石桥镇产值增长8%。\n镇上开办的夜校达到63个。', '63个', '2023-01/2023-06'],
    ['of what is there is not a year under way, either', '今年以来，石桥镇产值增长8%。\n镇上的茶馆里有桌子30张。', '30张', '../2023-07-26'],
    ['of what comes about in it is', '今年以来，石桥镇产值增长8%。\n镇上新增茶馆30家。', '30家', '2023-01/2023-07-26'],
    ['of what goes on is that of the news', '7月20日以来，石桥镇连降暴雨。\n镇上有村民30人。', '30人', '2023-07-20/2023-07-26'],
    ['of what is there is no moment long gone', '截至2022年底，石桥镇有茶园9亩。\n镇上的茶馆里有桌子30张。', '30张', '../2023-07-26'],
    ['of what is there is a moment just gone', '截至6月底，石桥镇有茶园9亩。\n镇上的茶馆有30家。', '30家', '../2023-06-30'],
    ['of what is to be done next is none', '今年上半年，石桥镇产值增长8%。\n接下来，石桥镇将抓好公路。新建公路30公里。', '30公里', null],
    [
      'of what has been done by now is that of the look back',
      '今年上半年，石桥镇产值增长8%。\n接下来，石桥镇将抓好公路。已新建公路30公里。',
      '30公里',
      '2023-01/2023-06',
    ],
    ['of what was there long ago is none', '今年上半年，石桥镇产值增长8%。\n从前茶馆里有桌子30张。', '30张', null],
    ['of what has been done by now is up to the article', '今年上半年，石桥镇产值增长8%。\n茶园已有桌子30张。', '30张', '../2023-07-26'],
    ['of what is counted over it is', '今年上半年，石桥镇产值增长8%。\n镇上新增茶馆30家。', '30家', '2023-01/2023-06'],
    ['of what is there is below its heading', '一、2023年上半年工作\n石桥镇有桌子30张。', '30张', '2023-01/2023-06'],
    ['of what is there is in a year under way', '今年，石桥镇产值增长8%。\n镇上的茶馆里有桌子30张。', '30张', '2023'],
    ['of what a rule sets is from when it holds', '从9月1日起，石桥镇医疗保险办法施行。\n起付标准为3000元。', '3000元', '2023-09-01/..'],
    ['of what it does not set is not', '从9月1日起，石桥镇医疗保险办法施行。\n镇上有药店30家。', '30家', null],
    [
      'of a part of what is expected of a day is that day',
      '预计7月28日石桥镇发送旅客5万人次。其中铁路发送旅客3万人次。',
      '3万人次',
      '2023-07-28',
    ],
    [
      'of all that is told of a holiday is its days',
      '1—6月，石桥镇迎客5万人次。仅5月1日至5日五一小长假，就有人次2万；门票收入300万元。',
      '300万元',
      '2023-05-01/2023-05-05',
    ],
    ['is not the year that is built on', '石桥镇在2021年大幅减少茶园审批事项的基础上，今年取消30项。', '30项', '2023'],
    ['is not how old a thing is', '制茶是近二十年来兴起的行业。石桥镇茶馆里有桌子30张。', '30张', null],
    ['is when those were made that are counted', '今年以来新建的茶馆达到30家。', '30家', '2023-01/2023-07-26'],
    ['is that of those who died', '今年上半年，石桥镇产值增长8%。\n镇上山洪造成茶农3人死亡。', '3人', '2023-01/2023-06'],
    [
      'is a moment for what is in stock',
      '截至6月底，石桥镇有茶馆56家。\n1—6月，镇上销售茶叶30吨。\n镇上户籍人口3.2万人。',
      '3.2万人',
      '../2023-06-30',
    ],
    ['is not any month that another follows', '老板说，这个月加10元，下个月再加10元。\n石桥镇的茶馆里有桌子30张。', '30张', null],
    ['is not a moment long gone of another paragraph', '2022年11月底，石桥镇开了茶馆。\n镇上推出措施30条。', '30条', '../2023-07-26'],
    ['of what is there by now is not a day gone by', '7月20日，石桥镇下大雨。山洪已冲毁茶园30亩。', '30亩', '../2023-07-26'],
    ['of what came of it is', '7月20日，石桥镇下大雨。山洪冲毁茶园30亩。', '30亩', '2023-07-20'],
    ['of what a thing is made of is not a year long gone', '2021年，石桥镇建茶博馆。茶博馆设有展柜300个。', '300个', '../2023-07-26'],
    ['of what is supposed is none', '7月20日，石桥镇开市。如果茶苗价格涨到300元，茶农就会改种。', '300元', null],
    ['of what is counted among those told of is theirs', '7月20日，石桥镇56家茶馆开张。其中已有30家免费。', '30家', '2023-07-20'],
    ['of what comes again and again is none', '2021年，石桥镇建茶博馆。茶博馆每天接待游客300人。', '300人', null],
    ['of what is still to be done is not a time gone by', '2021年，石桥镇接待游客5万人。镇上还将改造茶馆，新添桌子30张。', '30张', null],
    ['of what is so is not a time to come', '石桥镇茶市明天开张。镇上茶馆有桌子30张。', '30张', '../2023-07-26'],
    ['of what comes about then is', '9月，石桥镇小学将开学。镇上新增学位300个。', '300个', '2023-09'],
    ['is not the day of saying so', '石桥镇昨天（7月25日）公布，7月24日8时至20时，镇上卖茶40吨；退茶2吨。', '2吨', '2023-07-24'],
    ['is the day of what is done then', '7月25日，石桥镇茶市开张；今天（7月26日），镇上迎客300人。', '300人', '2023-07-26'],
    ['is not the year of the prices', '2022年，石桥镇产值按上年不变价计算增长8.8%，新建茶馆30家。', '30家', '2022'],
    ['of a time that nobody dates is none', '2021年，石桥镇建茶馆。有一年冬天，茶农走了30公里。', '30公里', null],
    ['is not the year it is compared with', '2022年，石桥镇产值3.4亿元，与上年增长8.8%。', '8.8%', '2022'],
  ])('%s', (_, text, figure, period) => expect(periodOf(text, figure)).toBe(period));
});
