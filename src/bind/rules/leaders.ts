import { labelOf } from '../label/label.js';
import type { Rule } from '../rule.js';
import { level } from './counted.js';

/** 在法人单位中，位居前三位的地区是：: of what those named behind it have most. */
const LEADERS =
  /(?:(?:^|[，。；])在([^，。；：]{2,24})[中里]，)?([^，。；：]{0,20}?)(?:位?居|位列|列|名列|排名|位于)(?:全[国省市县])?前[一二两三四五六七八九十\d]{1,2}[位名]的[^，。：；]{1,10}?(?:分别|依次)?(?:是|为|有)[：:，]?/;

/** Those that have most of something, each with its amount. */
export const OF_LEADERS: readonly Rule[] = [
  {
    name: 'of-leaders',
    because: '在法人单位中，居前三位的地区是：甲省31万个，占14%；乙省20万个: what the leaders have is said before them',
    before: /E[La]?$/,
    after: /^(?:[,;.c(]|$)/,
    produce: ({ scene, k, figure, chain }) => {
      const { kind } = figure.quantity;
      if (!/^(?:count|money|mass|area)$/.test(kind) || !scene.text.includes('前')) return null;
      const at = Math.max(0, figure.from - 120);
      const found = LEADERS.exec(scene.text.slice(at, figure.from));
      const words = found && (found[2] || found[1]);
      if (!words) return null;
      const from = at + found.index + found[0].indexOf(words);
      const label = labelOf(scene, from, from + words.length);
      if (!label) return null;
      chain.label = label;
      return [level(k, label, { carried: true })];
    },
  },
];
