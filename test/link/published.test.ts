import { describe, expect, it } from 'vitest';
import type { Source } from '../../schemas/schemas.js';
import type { Story } from '../../src/layout/layout.js';
import { published } from '../../src/link/when/published.js';
import { recognizePeriods } from '../../src/recognize/recognize.js';
import { sentence } from '../recognize/sentence.js';

function dated(lines: string[], story: Partial<Story> = {}) {
  const text = lines.join('\n');
  const source: Source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const whole: Story = {
    start: 0,
    end: text.length,
    title: null,
    publisher: null,
    dateline: null,
    metadata: {},
    blocks: [],
    language: 'zh',
    ...story,
  };
  const sentences = lines.map((line, i) => sentence(line, i));
  const { published: date, published_basis } = published(source, whole, sentences, sentences.map(recognizePeriods));
  return `${date} ${published_basis}`;
}

describe('published', () => {
  it.each([
    [
      'metadata before all else',
      ['本报7月26日讯 签约。'],
      { metadata: { published: '2023-07-27' }, dateline: '2023年7月26日' },
      '2023-07-27 metadata',
    ],
    ...[
      ['http://a.cn/2023-06/15/content_1.htm', '2023-06-15'],
      ['http://a.cn/xwzx/202306/t20230615_123.html', '2023-06-15'],
      ['http://a.cn/n1/2023/0615/c1001-2.html', '2023-06-15'],
      ['http://a.cn/art/2023/6/15/art_9.html', '2023-06-15'],
      ['http://a.cn/202306/912345.html', '2023-06'],
    ].map(([url, date]): [string, string[], Partial<Story>, string] => [
      `the address ${url}`,
      ['签约。'],
      { metadata: { url: url! } },
      `${date} metadata`,
    ]),
    ['no address without a date', ['签约。'], { metadata: { url: 'http://a.cn/c/2012345678/1.html' } }, 'null none'],
    [
      'a wire with the year of the address',
      ['本报7月26日讯 签约。'],
      { metadata: { url: 'http://a.cn/2023/0728/1.html' } },
      '2023-07-26 dateline',
    ],
    ['metadata with a time', ['签约。'], { metadata: { published: '2023-07-27 08:30:00' } }, '2023-07-27 metadata'],
    ['metadata that is a year', ['签约。'], { metadata: { published: '2023' } }, '2023 metadata'],
    ['the dateline of the page', ['本报10月18日讯 签约。'], { dateline: '2021年10月18日' }, '2021-10-18 dateline'],
    [
      'the day of the page before that of the wire',
      ['晚报 A03 2021年10月19日', '', '本报10月18日讯 签约。'],
      { dateline: '本报10月18日讯' },
      '2021-10-19 dateline',
    ],
    ['a wire with the year of the text', ['新华社北京7月26日电 2023年上半年，签约5个。'], {}, '2023-07-26 dateline'],
    ['a line that is a date', ['县统计局', '2023年3月28日', '2022年，全县生产总值增长。'], {}, '2023-03-28 dateline'],
    ['the latest year of the text', ['日前，全市公布2023年二季度结果，较2021年增长，力争2025年建成。'], {}, '2023 text'],
    ['where a collected text appeared', ['（载《江南报》1998年4月14日第二版）'], {}, '1998-04-14 dateline'],
    ['the year of a report to be given', ['某省2025年政府工作报告', '2024年，全省生产总值增长。'], {}, '2025 text'],
    ['the year of what is held on a day', ['12月3日，2021年全市四季度重点项目集中开工现场会在云湖工业园召开。'], {}, '2021 text'],
    ['no year that is looked back on', ['1月9日，2021年全市工作总结会在云湖召开。'], {}, 'null none'],
    [
      'the year after that of the results, where plans for this one follow',
      ['去年造林面积全省第三', '记者昨日获悉，2012年，全市完成造林21万亩、封山育林13万亩。', '今年，全市计划造林16万亩。'],
      {},
      '2013 text',
    ],
    ['the year after that which a part of it is held against', ['开局良好', '一季度增长4%，高于2005年全年0.8个百分点。'], {}, '2006 text'],
    ['the year of the aims that a part of it is held against', ['一季度增长4%，与2006年任务相当。'], {}, '2006 text'],
    ['no year that is compared with otherwise', ['一季度增长2%，比2016年同期增长。'], {}, 'null none'],
    ['the year after the one it is compared with', ['据统计，今年上半年，全县完成投资7亿元，比2009年同期增长5%。'], {}, '2010 text'],
    ['no year compared with in passing', ['全县完成投资7亿元，比2009年增长5%。'], {}, 'null none'],
    ['no year of one result in the past', ['2012年，厂房投产。', '今年，公司将扩建。'], {}, 'null none'],
    ['no year of a day that is looked back on', ['2018年4月13日，总部落户。三年来，招商5家。今年4月，园区扩建。'], {}, 'null none'],
    ['no year of what lies behind', ['项目2012年投产，今年扩建。'], {}, 'null none'],
    ['no day that a line tells of', ['一。', '二。', '三。', '1950年6月25日，厂房失火'], {}, 'null none'],
    ['no year that is planned for', ['到2030年，建成园区。'], {}, 'null none'],
    ['no year of a yearly report', ['全县2022年国民经济和社会发展统计公报', '2022年，全县生产总值增长。'], {}, 'null none'],
    ['nothing', ['1—9月份，签约5个。'], {}, 'null none'],
    ['no day that does not exist', ['签约。'], { metadata: { published: '2023-02-30' } }, 'null none'],
  ] as [string, string[], Partial<Story>, string][])('is %s', (_, lines, story, expected) => {
    expect(dated(lines, story)).toBe(expected);
  });
});
