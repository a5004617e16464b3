import { describe, expect, it } from 'vitest';
import { formerly } from '../../src/link/when/formerly.js';
import { periodAt } from '../../src/link/when/periodat.js';
import { resolvePeriods } from '../../src/link/when/periods.js';
import { recognizePeriods } from '../../src/recognize/recognize.js';
import { sentence } from '../recognize/sentence.js';

function last(text: string, published: string) {
  const sentences = (text.match(/[^。]+。?/g) ?? []).map((part) => sentence(part, 0));
  const timed = resolvePeriods(sentences, sentences.map(recognizePeriods), published);
  return { text: sentences.at(-1)!.text, timed: timed.at(-1)! };
}

describe('lastOfSpan', () => {
  it.each([
    ['五年来，全县规上企业由38户增加到〇〇', '2015'],
    ['五年来，城镇化率达到〇〇', '2015'],
    ['“十二五”期间，公路通车里程达〇〇', '2015'],
    ['五年来，累计新建公路〇〇', '2011/2015'],
    ['五年来，人均生产总值突破〇〇', '2015'],
    ['五年来，总里程分别达4246公里和〇〇', '2015'],
    ['五年来，收入年均增长率达到〇〇', '2011/2015'],
    ['“十三五”期间，力争城镇化率达到〇〇', '2016/2020'],
    ['2015年，企业由38户增加到〇〇', '2015'],
  ])('%s → %s', (line, period) => {
    const { text, timed } = last(line, '2016-01-20');
    expect(periodAt(text, timed, text.indexOf('〇〇')).period?.period.period).toBe(period);
  });
});

it('is the last year of a span for what grew by the year', () => {
  const { text, timed } = last('五年来，居民收入2.33万元，年均增长6.7%', '2016-01-20');
  expect(periodAt(text, timed, text.indexOf('2.33')).period?.period.period).toBe('2015');
});

it('holds all through a story whose headline looks back on years', () => {
  const parts = ['五年来，经济较快增长。', '创新动能增强', '高新技术企业达到〇〇。'].map((part, i) => sentence(part, i));
  const timed = (title: string) => resolvePeriods(parts, parts.map(recognizePeriods), '2016-01-20', title).at(-1)!;
  const at = (title: string) => periodAt(parts[2]!.text, timed(title), parts[2]!.text.indexOf('〇〇')).period?.period.period ?? null;
  expect(at('数说云岭五年成绩')).toBe('2015');
  expect(at('云岭召开大会')).toBeNull();
});

describe('formerly', () => {
  it.each([
    ['五年来，企业由〇〇增加到92户', '2010'],
    ['2012年至2015年，企业由〇〇增加到92户', '2012'],
    ['与2012年相比，企业由〇〇增加到92户', '2012'],
    ['收入由2011年的9亿元增加到2015年的12亿元；企业由〇〇增加到92户', '2011'],
    ['2015年，班列同比增加71列，线路由〇〇增至9条', '2014'],
    ['菜价由上周的每斤〇〇涨到3元', '2016-01-11/2016-01-17'],
    ['审批时限由原来的〇〇压缩到3天', null],
    ['截至2015年9月末，股东6万户，较2015年6月末减少2户；持股比例由〇〇升至4%', '2015-06'],
    ['自2015年7月1日起，最低工资标准由〇〇调整为1500元', '../2015-06-30'],
    ['从2015年起，报销比例由〇〇提高到75%', '../2014'],
    ['2015年，新建学校8所，时限由〇〇压缩到3天', null],
    ['2015年全县新增企业8户。时限由〇〇压缩到3天', null],
  ])('%s → %s', (line, period) => {
    const { text, timed } = last(line, '2016-01-20');
    const at = text.indexOf('〇〇');
    expect(formerly(text, timed, text.lastIndexOf('由', at), at)?.period.period ?? null).toBe(period);
  });

  it('leaves open what a year is told to have begun with', () => {
    const { text, timed } = last('2015年员工由〇〇增加到5000人', '2016-01-20');
    expect(formerly(text, timed, text.indexOf('由'), text.indexOf('〇〇'))).toBeUndefined();
  });
});
