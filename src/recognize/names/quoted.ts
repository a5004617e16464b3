import type { EntityKind } from '../../../schemas/schemas.js';
import { EVENT_TYPES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';

/** What a quoted word is, by what follows the quotes: “三湖连通”工程, “比学赶超”考核. */
const AFTER: readonly { words: RegExp; kind: EntityKind; rule: string }[] = [
  { words: /^(?:工程|项目|片区|园区|电站|班列|航线)/, kind: 'project', rule: 'quoted_project' },
  { words: /^考核/, kind: 'other', rule: 'quoted_event' },
];
/** 村民称这座桥为“迎仙桥”: what somebody calls a thing that stands on the ground. */
const CALLED = /(?:称|叫做?|名为|名叫|取名|得名|命名|唤作)[^，。；“”]{0,8}$/;
const STANDS = /^\p{Script=Han}{1,5}[桥塔寺庙洞井树楼祠院宅墓亭阁泉湖岛街巷宫殿]$/u;
/** “一把手”工程, “一号”工程: how much it matters to those who say so, not what it is called. */
const LABEL =
  /^(?:[一1]把手|[一1]号|头号|头等|天字号|书记|牛鼻子|先手棋|生命线|形象|面子|政绩|豆腐渣|民心|民生|良心|放心|暖心|德政|阳光|希望|安心|幸福|富民|惠民)$/;
/** Events and campaigns; not seasons, which are of the place that holds them, nor fairs by their short names (“云上文博会”). */
const EVENT = new RegExp(`(?:${EVENT_TYPES}|(?<!联合|集体|自觉)行动|(?<!系列|主题)活动)(?<!季|[博交洽贸]会)$`, 'u');
/** “山里的日子——改革四十年大型展览”: an exhibition by all of its title. */
const SHOWN = /[“"]([^“”"]{4,32}(?:展览|图片展|成就展|主题展|特展|文物展|摄影展|书画展|美术展|艺术展))[”"](?!区|馆|室|品)/g;
/** What nobody calls a campaign by: “停止一切敌对行动”. */
const SAID = /[的了不要]|(?:破坏|敌对|军事|恐怖|犯罪|违法)|各方|停止|一切|所有|我们|大家|[一二两三四五六七八九十\d](?:大|项|个)/;

/**
 * Documents in 《》, and quoted names of works, contests and forums. Slogans in quotes are no names. The stretch covers quotes and the word
 * after them.
 */
export function quotedNames(text: string): NameMention[] {
  const out: NameMention[] = [];
  if (!/[《“"]/.test(text)) return out;
  for (const m of text.matchAll(/《[^《》]{2,60}》/g)) out.push(nameAt(m.index, m.index + m[0].length, 'other', 'document'));
  for (const m of text.matchAll(SHOWN)) out.push(nameAt(m.index, m.index + m[0].length, 'other', 'quoted_event'));
  for (const m of text.matchAll(/[“"]([^“”"]{2,14})[”"]/g)) {
    const from = m.index;
    const end = from + m[0].length;
    if (EVENT.test(m[1]!) && !SAID.test(m[1]!)) {
      out.push(nameAt(from, end, 'other', 'quoted_event'));
      continue;
    }
    if (STANDS.test(m[1]!) && CALLED.test(text.slice(Math.max(0, from - 12), from))) out.push(nameAt(from, end, 'place', 'quoted_sight'));
    const rest = text.slice(end, end + 4);
    // “云岭翠芽”品牌价值13亿元: a brand that has a value of its own
    if (rest.startsWith('品牌价值')) out.push(nameAt(from, end, 'other', 'quoted_brand'));
    for (const { words, kind, rule } of AFTER) {
      const tail = words.exec(rest);
      if (tail && !(kind === 'project' && LABEL.test(m[1]!))) out.push(nameAt(from, end + tail[0].length, kind, rule));
    }
  }
  return out;
}
