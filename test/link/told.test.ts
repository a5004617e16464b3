import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../schemas/schemas.js';
import { periodAt } from '../../src/link/when/periodat.js';
import { resolvePeriods } from '../../src/link/when/periods.js';
import { recognizePeriods } from '../../src/recognize/recognize.js';
import { sentence } from '../recognize/sentence.js';

interface Setting {
  published?: string;
  title?: string;
}

/** Where 〇〇 stands in a text: the period that holds, and the day of telling. `#` before a line makes it a heading. */
function at(text: string, { published = '2023-07-26', title }: Setting = {}) {
  const sentences = text.split('\n').flatMap((line, block) => {
    const kind: BlockKind = line.startsWith('#') ? 'heading' : 'paragraph';
    return (line.replace(/^#/, '').match(/[^。]+。?/g) ?? []).map((part) => sentence(part, block, kind));
  });
  const timed = resolvePeriods(sentences, sentences.map(recognizePeriods), published, title ?? null);
  const i = sentences.findIndex(({ text }) => text.includes('〇〇'));
  const { period } = periodAt(sentences[i]!.text, timed[i]!, sentences[i]!.text.indexOf('〇〇'));
  return { period: period?.period.period ?? null, told: timed[i]!.told?.period.period ?? null };
}

describe('a year told by another', () => {
  it.each([
    ['of its paragraph', '2019年，镇里修了渠。当年增收〇〇3万元。', '2019'],
    ['of a year named by the article', '去年，镇里修了渠，当年增收〇〇3万元。', '2022'],
    ['of what began in a clause', '条例于2019年5月通过，同年10月修订〇〇3条。', '2019-10'],
    ['of another paragraph', '2019年4月，镇里修了渠。\n次年，全镇增收〇〇3万元。', '2020'],
    ['of an account', '#一、2022年工作回顾\n完成固定资产投资，当年增收〇〇3万元。', '2022'],
    ['long ago', '村里修了渠。\n当年村民有〇〇30户。', null],
    ['long ago, as told', '2019年，老人讲述当年的故事，有〇〇3个。', '2019'],
    ['long ago, set against now', '2019年修了渠。当年走过的〇〇3座桥，如今成了路。', null],
    ['in every year', '湖面每年10月封冻，次年6月化开〇〇3处。', null],
  ])('%s', (_, text, period) => expect(at(text).period).toBe(period));

  it('is the one that a register was made for', () => {
    expect(at('2022年末登记商户300家；本年新增〇〇30家。').period).toBe('2022');
    expect(at('2018年末登记商户300家；本年新增〇〇30家。').period).toBe('2023');
  });
});

describe('a holiday without its name', () => {
  it('holds in its paragraph', () => {
    const published = '2025-10-09';
    expect(at('假日期间，全县接待7万人次。售票〇〇3万张。', { published }).period).toBe('2025-10-01/2025-10-08');
    expect(at('假日期间，全县接待7万人次。\n全县售票〇〇3万张。', { published }).period).toBeNull();
  });
  it.each([
    ['that has just ended', '2025-10-09', '2025-10-01/2025-10-08'],
    ['that is under way', '2025-05-03', '2025-05-01/2025-05-05'],
    ['that nobody speaks of by now', '2025-07-26', null],
  ])('is the one %s', (_, published, period) => expect(at('小长假期间，全县接待〇〇7万人次。', { published }).period).toBe(period));

  it('is what the paragraphs below report on', () => {
    expect(at('“双节”期间，全县旅游火热。\n博物馆接待〇〇7万人次。', { published: '2025-10-09' }).period).toBe('2025-10-01/2025-10-08');
  });
});

describe('the year gone by', () => {
  const published = '2026-01-09';
  it('holds for the paragraphs below where a text opens with it', () => {
    expect(at('过去的一年，全县上下攻坚克难。\n新建学校〇〇7所。', { published }).period).toBe('2025');
    expect(at('刚刚过去的一年，全县上下攻坚克难。\n新建学校〇〇7所。', { published }).period).toBe('2025');
  });

  it('does not where it is told of further down', () => {
    expect(at('县里开了会。\n过去的一年很忙。\n新建学校〇〇7所。\n县里有路。', { published: '2026-08-09' }).period).toBeNull();
  });

  it('ends where an address turns to the new one', () => {
    const title = '县政府工作报告';
    expect(at('过去一年，完成投资6亿元。\n新的一年，我们要抓好产业。\n新建学校〇〇7所。', { published, title }).period).toBe('2026');
  });
});

describe('what something is raised from', () => {
  it.each([
    ['has its own time', '今年，镇里将去年的〇〇3名名额增至5名。', '2022'],
    ['is not when it is raised', '今年，镇里将去年的3名名额增至〇〇5名。', '2023'],
    ['is told apart from what is done then', '镇里将今年的名额定为〇〇5名。', '2023'],
  ])('%s', (_, text, period) => expect(at(text).period).toBe(period));
});

describe('五年后', () => {
  it('counts from the article where no year is spoken of', () => {
    expect(at('五年后，全县学校将达〇〇7所。').period).toBe('2028');
    expect(at('五年后，全县学校达〇〇7所。').period).toBeNull();
  });
});

describe('当天', () => {
  it('is a day that was named, not the one that something is so on', () => {
    expect(at('通讯社23日报道，目前药品紧缺，当天转移〇〇5人。').period).toBe('2023-07-23');
    expect(at('通讯社23日报道，围困已近一周，当天转移〇〇5人。').period).toBe('2023-07-23');
  });
});

describe('an address to a congress', () => {
  const title = '2025年某县政府工作报告';
  const published = '2025-01';
  it.each([
    ['looks back on the year before', '县城新建公园〇〇3个，获批省级示范区，成功举办运动会。', '2024'],
    ['plans its own', '力争新建公园〇〇3个，加快推进旧城改造，确保年底见效。', '2025'],
    ['plans behind a cue', '建成公园3个，荣获称号。\n重点做好以下5项工作。\n新建公园〇〇4个。', '2025'],
    ['looks back behind what was taken up', '建成公园3个，荣获称号，成功举办运动会。\n重点抓了以下工作：\n新建公园〇〇4个。', '2024'],
    ['plans below a heading', '#一、过去一年的工作\n建成公园3个。\n#二、今年的主要任务\n新建公园〇〇4个。', '2025'],
    ['looks back below a heading', '#一、过去一年的工作\n建成公园〇〇3个。\n#二、今年的主要任务\n新建公园4个。', '2024'],
  ])('%s', (_, text, period) => expect(at(text, { title, published }).period).toBe(period));

  it('says nothing of other articles', () => {
    expect(at('县城新建公园〇〇3个，成功举办运动会。', { title: '代表热议政府工作报告提出的目标' }).period).toBeNull();
  });

  it.each([
    ['what stands of the last of the years looked back on', '财政收入达到〇〇20亿元。', '2022'],
    ['what is summed up over all of them', '新改建农村公路〇〇1260公里。', '2018/2022'],
    ['what is summed up behind a year', '2022年，收入达20亿元；固定资产投资累计完成〇〇9亿元。', '2018/2022'],
    ['of the last year alone what is told behind its end', '各位代表！刚刚过去的2022年，我们重点推进城建。\n新建学校〇〇3所。', '2022'],
    ['of the last year alone what is told of it', '各位代表！2022年，我们重点推进城建。\n新建学校〇〇3所。', '2022'],
    ['what is planned ahead', '#三、2023年工作安排\n新增就业〇〇5000人。', '2023'],
  ])('tells %s', (_, text, period) => {
    const report = `#2023年某县政府工作报告\n#一、过去五年工作回顾\n五年来，我们攻坚克难。\n${text}`;
    expect(at(report, { published: '2023-01-15', title: '2023年某县政府工作报告' }).period).toBe(period);
  });

  it.each([
    ['an item what its lead looks back on', '——累计引进项目〇〇86个。', '2018/2022'],
    ['what stands in an item of the last of its years', '——高新技术企业达到〇〇213家。', '2022'],
    ['nothing below the list', '园区占地〇〇3平方公里。', null],
  ])('gives %s', (_, text, period) => {
    expect(at(`回顾过去的五年，全区走过了不平凡的历程。\n${text}`, { published: '2023-01-15' }).period).toBe(period);
  });

  it('averages over the years that its section reports on', () => {
    expect(
      at('#一、“十三五”时期和2020年工作回顾\n生产总值年均增长〇〇6%。', { published: '2021-01', title: '2021年某县政府工作报告' }).period,
    ).toBe('2016/2020');
  });
});

describe('an event', () => {
  const staged = (text: string) => resolvePeriodsOf(text).at(-1)!.staged?.period.period ?? null;
  const resolvePeriodsOf = (text: string) => {
    const sentences = (text.match(/[^。]+。/g) ?? []).map((part, i) => sentence(part, i, 'paragraph'));
    return resolvePeriods(sentences, sentences.map(recognizePeriods), '2023-07-26', null);
  };
  it.each([
    ['is staged on its days', '第三届茶叶博览会将于8月16日至19日在甲市举办。展位达540个。', '2023-08-16/2023-08-19'],
    ['is staged on the day to come', '第三届茶叶博览会将于8月16日开幕。展位达540个。', '2023-08-16'],
    ['is not staged by what took place today', '第三届茶叶博览会今天开幕。展位达540个。', null],
    ['is not staged by a briefing', '8月16日至19日举行茶叶博览会新闻发布会。展位达540个。', null],
  ])('%s', (_, text, days) => expect(staged(text)).toBe(days));
});

describe('a digest of briefs', () => {
  const digest = (last: string) =>
    `#甲县工业平稳\n记者获悉，上半年甲县工业增长5%。\n#乙县开新路\n今天，乙县新路通车。\n#丙县办集市\n${last}`;
  it('does not carry from one to the next', () => expect(at(digest('近日，丙县办了〇〇3场集市。')).period).toBeNull());
  it('is told by its title as well', () => {
    const briefs = digest('丙县集市有摊位〇〇3个。').replace('今天，乙县', '乙县');
    expect(at(briefs).period).toBe('2023-01/2023-06');
    expect(at(briefs, { published: '2023-07-26', title: '县域快讯' }).period).toBeNull();
  });
  it('is no report with subheadings', () => {
    expect(at('#甲县工业平稳\n上半年甲县工业增长5%。\n#农业向好\n粮食总产〇〇3万吨。\n#外贸回升\n出口增长2%。').period).toBe(
      '2023-01/2023-06',
    );
  });
});

describe('the day of telling', () => {
  it.each([
    ['is not that of the article alone', '县里有公园〇〇3个。', null],
    ['is the one named', '7月24日，记者从县里获悉，县里有公园〇〇3个。', '2023-07-24'],
    ['is not one long gone', '2020年3月1日，县里发布了办法。县里有公园〇〇3个。', null],
  ])('%s', (_, text, told) => expect(at(text).told).toBe(told));
});

describe('the year of an account', () => {
  it('is not that of the day it is told', () => {
    const { period } = at('截至目前，进展顺利，1—12月份，完成投资〇〇7亿元。', { published: '2022-01-21' });
    expect(period).toBe('2021-01/2021-12');
  });
  it('is the one that it was written in', () => {
    const { period } = at('2021年12月28日，老人们住进新居。今年该县建房〇〇7套。', { published: '2022-01-02' });
    expect(period).toBe('2021');
  });
  it('is not one of long ago', () => {
    const { period } = at('18年前，石桥镇还是穷乡。全镇种茶〇〇7亩。', { published: '2022-06-02' });
    expect(period).not.toBe('2004');
  });
  it('is not that of a batch', () => {
    const { period } = at('1月8日上午，全市2021年第一批项目集中开工。〇〇7个项目开工。', { published: '2021-01-09' });
    expect(period).toBe('2021-01-08');
  });
});

describe('今年 in what sums up a year', () => {
  it('is that year, however late it is put out, and not in the section of plans', () => {
    const text = '#柳桥镇2016年工作总结和2017年工作计划\n#一、2016年工作总结\n今年1—10月，全镇引进项目〇〇7个。';
    expect(at(text, { published: '2017-12-08' }).period).toBe('2016-01/2016-10');
    expect(at(text.replace('一、2016年工作总结', '二、2017年工作计划'), { published: '2017-12-08' }).period).not.toBe('2016-01/2016-10');
  });
});

describe('元', () => {
  it('is January where no sum can stand', () => {
    expect(at('元至10月，我市引进项目〇〇7个。', { published: '2022-11-05' }).period).toBe('2022-01/2022-10');
    expect(at('每件12元至10月有效，〇〇7个。', { published: '2022-11-05' }).period).not.toBe('2022-01/2022-10');
  });
});

describe('a day without its month', () => {
  it('lies near the beginning of the holiday spoken of', () => {
    const { period } = at('春节假期（截至6日），我市接待游客〇〇7万人次。', { published: '2022-02-08' });
    expect(period).not.toContain('2022-01-06');
  });
});

describe('what was done in a year told with 于', () => {
  it('is what the next clause says was done, and not what is so', () => {
    expect(at('王明于2018年回乡创业，承包果园〇〇30亩。').period).toBe('2018');
    expect(at('公司于2018年成立，有员工〇〇30人。').period).not.toBe('2018');
  });
});

describe('the year of a title that was given', () => {
  it.each([
    ['does not hold for what the next paragraph tells', '2017年，本县被评为“稻米之乡”。\n全县水稻种植〇〇32万亩。', null],
    ['does where more than that is told of it', '2017年，本县水稻喜获丰收。全县水稻种植〇〇32万亩。', '2017'],
  ])('%s', (_, text, period) => expect(at(text, {}).period).toBe(period));
});
