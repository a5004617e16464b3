import { DIGITS } from './numerals.js';

/** Chinese digits as they stand in years and days: 二〇二三, 一九六○. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = { ...DIGITS, '○': 0, Ο: 0 };

/** A word for a period counted from another: how far, and from what (see `Relative`). */
export interface RelativeWord {
  relative: number;
  of: 'article' | 'force';
  /** Characters before and after which it is part of another word: 以|上年|龄. */
  notAfter?: string;
  notBefore?: string;
}

const article = (relative: number, notAfter = '', notBefore = ''): RelativeWord => ({ relative, of: 'article', notAfter, notBefore });
const force = (relative: number, notAfter = '', notBefore = ''): RelativeWord => ({ relative, of: 'force', notAfter, notBefore });

/** 上年 is counted from the year a report speaks of, 去年 from the day it appeared. */
export const RELATIVE_YEARS: Readonly<Record<string, RelativeWord>> = {
  今年: article(0),
  本年: article(0, '日资成基文样版书原根', '龄轻'),
  去年: article(-1),
  前年: article(-2, '年日月以之目此', '后龄'),
  大前年: article(-3),
  明年: article(1, '光'),
  来年: article(1, '年以', '均'),
  后年: article(2, '以此之然今前产成工建满营', '产销度均龄'),
  上年: force(-1, '以之', '龄级纪轻'),
  上一年: force(-1, '以之'),
  当年: force(0, '正', '轻'),
  同年: force(0, '', '龄级代'),
  这一年: force(0, '', '来多以半度龄'),
  那一年: force(0, '', '来多以半度龄'),
  次年: force(1, '0123456789一两二三四五六七八九十每本首这届'),
  翌年: force(1),
};

export const RELATIVE_QUARTERS: Readonly<Record<string, RelativeWord>> = {
  本季度: article(0, '日'),
  上季度: force(-1, '以'),
  上一季度: force(-1, '以'),
  上个季度: force(-1),
  下季度: article(1),
  下一季度: article(1),
  下个季度: article(1),
};

export const RELATIVE_MONTHS: Readonly<Record<string, RelativeWord>> = {
  本月: article(0, '日'),
  这个月: article(0),
  上月: force(-1, '以'),
  上个月: article(-1),
  上一月: force(-1),
  下月: article(1, '以'),
  下个月: article(1),
  当月: force(0),
  同月: force(0),
};

export const RELATIVE_DAYS: Readonly<Record<string, RelativeWord>> = {
  今天: article(0),
  今日: article(0, '', '头美'),
  今晨: article(0),
  今早: article(0),
  今晚: article(0, '', '报'),
  昨天: article(-1),
  昨日: article(-1),
  昨晚: article(-1),
  前日: article(-2, '提年月日以之目此会节午', '本均游报'),
  前晚: article(-2, '提年月日以之目此会节'),
  昨夜: article(-1),
  昨晨: article(-1),
  今夜: article(0),
  明晚: article(1),
  明晨: article(1),
  后天: article(2, '先', '性形努培教养因的'),
  前天: article(-2, '年月日以之目此会', '津然文空气河府鹅'),
  明天: article(1, '光'),
  明日: article(1, '光', '之'),
  当天: force(0),
  当日: force(0),
  当晚: force(0),
  同日: force(0),
  前一日: force(-1, '提以之此', '游均'),
  前一天: force(-1, '提以之此', '然'),
  上一日: force(-1),
  次日: force(1, '', '达送'),
  翌日: force(1),
};

/** What follows a day written with 号 in speech: 12号宣布, 8号在…; behind a name of a machine or a line none does. */
export const AFTER_DAY_NUMBER: readonly string[] = [
  '凌晨 清晨 早上 早些 上午 中午 下午 傍晚 晚上 晚间 深夜 夜间 夜里 白天 零点 当天 当晚',
  '起 以来 之前 之后 前后 在 对 从 到 至 以 就 因 向 将 也 还 与 遭 被 抵 离',
  '宣布 表示 说， 说： 称 透露 证实 确认 承认 重申 强调 指出 警告 呼吁 批评 谴责 抗议 拒绝',
  '发表 发布 公布 报道 援引 刊登 刊文 播出 提供 提交 提出 裁定 判决 认定 批准 通过 签署 签订',
  '决定 投票 选举 当选 就任 宣誓 任命 辞职 下令 召开 举行 开幕 闭幕 开始 继续 再次 首次 再度',
  '正式 分别 集中 共同 联合 所 结束 启动 启程 前往 抵达 出席 会见 会晤 访问 致电 致信 迎来',
  '发生 造成 袭击 空袭 轰炸 占领 夺回 收复 逮捕 扣押 释放 爆发 出现 普降 进入 进行 达成 展开',
].flatMap((words) => words.split(' '));

/** Names that a number with 号 belongs to: 嫦娥3号在…. */
export const NUMBERED_NAMES: readonly string[] = [
  '嫦娥 神舟 天宫 天舟 天问 天链 长征 北斗 风云 海洋 资源 高分 实践 遥感 快舟 玉兔 鹊桥 中星 亚太',
  '蛟龙 雪龙 大洋 科学 向阳红 潜龙 勇士 希望 卫星 火箭 机组 轨道交通 地铁 公交 泊位 高炉 种子 月船',
].flatMap((words) => words.split(' '));

/** Words that say when something was published or became known, and never when a figure holds. */
export const RECENTLY = ['日前', '近日', '连日来', '近日来', '刚刚', '前不久', '不久前'] as const;

/** How something was before: 由原来的5天, 以往. */
export const FORMERLY = '原来 原先 过去 最初 起初 当初 之前 此前 以往 以前 从前 先前 早先'.split(' ');

/** The article's own day. */
export const NOW = ['目前', '当前', '眼下', '现在', '现如今', '如今'] as const;

/** 截至目前, up to the article's own day. */
export const UNTIL_NOW = ['目前', '现在', '当前', '记者发稿时', '记者发稿', '发稿时', '发稿', '昨日', '昨天', '今日', '今天'] as const;

/** Seasons by their months in the Chinese statistical year; winter runs into the next. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  春: [3, 5],
  夏: [6, 8],
  秋: [9, 11],
  冬: [12, 2],
};
