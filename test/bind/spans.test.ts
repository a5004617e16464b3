import { describe, expect, it } from 'vitest';
import { labelsOf } from './labelsof.js';

/** Sentences, and what the times in them are the measure of. */
const CASES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['高铁开通后，青岛到济南只需2个小时。', [['2个小时', '通行时间']]],
  ['青岛至济南全程高速，3小时可达。', [['3小时', '通行时间']]],
  ['节日里最短6分钟就开出一列地铁列车。', [['6分钟', '间隔时间']]],
  ['陈大河守岛卫国31年，没有离开过。', [['31年', '守岛卫国年限']]],
  ['商户仅用20天就拿到了开店的补贴。', [['20天', '拿到补贴用时']]],
  ['两国军队交火近半个小时。', [['半个小时', '交火时长']]],
  ['冷链班列比海运快9天。', [['9天', '冷链班列运输时间']]],
  ['港口煤价已连续上涨11周。', [['11周', '港口煤价上涨持续时间']]],
  ['今年重污染天气减少12天。', [['12天', '重污染天气天数']]],
  ['开户审批周期压缩至最快3天。', [['3天', '开户审批周期']]],
  ['社区连续三年被评为先进单位。', [['三年', '被评为先进单位持续时间']]],
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
    ['is none where it says how long ago', '大桥建成三年后，车流增长。', '三年'],
  ])('%s', (_, text, figure) => {
    expect(labelsOf(text).filter(([told]) => told === figure)).toEqual([]);
  });
});
