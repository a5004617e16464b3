import { plainLabel } from '../label/label.js';
import type { Rule, Site } from '../rule.js';
import { textBefore, textFrom } from '../scene.js';
import { level } from './counted.js';

const called = ({ figure }: Site, name: string, text: string) => plainLabel(name, text, figure.from);

/** What was done with balls, right before so many: 打进28球, 净胜17球. */
const BALLS: readonly [RegExp, string][] = [
  [/净胜$/, '净胜球'],
  [/(?:失|丢|丢掉|被攻入|被打进|被攻破大门)$/, '失球数'],
  [/(?:打进|攻入|射入|打入|进|收获|狂轰|轰进|独造|斩获|贡献)$/, '进球数'],
];

/** Verbs that lead to how far, high or heavy. */
const REACHED = /(?:跳过|跳出|越过|跃过|掷出|投出|推出|抛出|举起|抓举|挺举|总成绩|游出|跑出|滑出|射出|试跳|试举|试投|试掷)了?$/;

/** What someone came to with that. */
const WON = /^(?:的成绩|获得?|夺|摘|名列|位列|排名|排在|刷新|打破|创造|晋级|卫冕|收获|斩获)/;

/** What matches, teams and athletes reach, in the measure words of sports. */
export const SPORTS: readonly Rule[] = [
  {
    name: 'won-and-lost',
    because: '取得10胜3平1负: matches won, drawn and lost',
    produce: (site) => {
      const name = { 胜: '胜场', 平: '平局', 负: '负场', 篮板: '篮板', 助攻: '助攻', 抢断: '抢断', 盖帽: '盖帽' }[
        site.figure.quantity.unit ?? ''
      ];
      return name ? [level(site.k, called(site, name, site.figure.quantity.unit!))] : null;
    },
  },
  {
    name: 'balls',
    because: '打进28球，失11球: goals by the verb before them',
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.unit !== '球') return null;
      const before = textBefore(scene.text, figure.from, 6);
      const found = BALLS.find(([form]) => form.test(before));
      return found ? [level(k, called(site, found[1], found[0].exec(before)![0]))] : null;
    },
  },
  {
    name: 'performance',
    because: '跳过1米95, 掷出65.32米: how far or high someone came',
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.kind !== 'length' && figure.quantity.kind !== 'mass') return null;
      const verb =
        REACHED.exec(textBefore(scene.text, figure.from, 5))?.[0] ??
        (scene.text[figure.from - 1] === '以' && WON.test(textFrom(scene.text, figure.to, 8)) ? '以' : undefined);
      return verb ? [level(k, called(site, '成绩', verb))] : null;
    },
  },
];
