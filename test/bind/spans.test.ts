import { describe, expect, it } from 'vitest';
import { labelsOf } from './labelsof.js';

/** Sentences, and what the times in them are the measure of. */
const CASES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['高铁开通后，青岛到济南只需2个小时。', [['2个小时', '通行时间']]],
  ['青岛至济南全程高速，3小时可达。', [['3小时', '通行时间']]],
  ['早高峰最短3分钟就发出一趟地铁列车。', [['3分钟', '间隔时间']]],
  ['陈大河守岛卫国31年，没有离开过。', [['31年', '守岛卫国年限']]],
  ['商户仅用20天就拿到了开店的补贴。', [['20天', '拿到补贴用时']]],
  ['两国军队交火近半个小时。', [['半个小时', '交火时长']]],
  ['中欧班列比海运节省20多天。', [['20多天', '中欧班列运输时间']]],
  ['港口煤价已连续上涨11周。', [['11周', '港口煤价上涨持续时间']]],
  ['今年重污染天气减少12天。', [['12天', '重污染天气天数']]],
  ['过户登记办理时限缩短至最快10分钟。', [['10分钟', '过户登记办理时限']]],
  ['社区连续三年被评为先进单位。', [['三年', '被评为先进单位持续时间']]],
  ['他在床上躺3天。', [['3天', '躺卧时长']]],
  ['窗口连续售票3天。', [['3天', '售票时长']]],
  ['他向厂里请两天假。', [['两天', '请假天数']]],
  ['缴费年限满15年的工人可以申请。', [['15年', '缴费年限']]],
  ['这座公园的游客最多一天达到了1万人次。', [['1万人次', '游客']]],
  ['石桥镇财政收入5年增12%。', [['12%', '财政收入']]],
  ['到2025年，年飞行量20万小时以上，培育一批机场。', [['20万小时以上', '飞行量']]],
  ['油茶5年进入盛产期，比老品种提前2年。', [['2年', '进入盛产期期限']]],
];

describe('a span of time', () => {
  it.each(CASES)('goes by a noun of time: %s', (text, labels) => {
    const found = labelsOf(text);
    for (const label of labels) expect(found).toContainEqual(label);
  });

  it.each([
    ['is no fact beside what it does not measure', '海关十年缴获毒品19吨。', '十年'],
    ['is none where it says which years are meant', '这是极不平凡的五年。', '五年'],
    ['is none of what was made in it and is spoken of', '他守山种树十八年打造的绿洲成了公园。', '十八年'],
    ['is none where it says how long ago', '大桥建成三年后，车流增长。', '三年'],
  ])('%s', (_, text, figure) => {
    expect(labelsOf(text).filter(([told]) => told === figure)).toEqual([]);
  });
});
