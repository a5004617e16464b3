import type { EntityKind } from '../../../schemas/schemas.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { onlyGeneric } from './edge.js';
import { nameAt } from './nameat.js';

/** What no name that a text begins with has in it. */
const NOT_IN = '的了在是由把被将该本此其这那我他她它各每等也都已于向从对为';
const LETTER = `(?![${NOT_IN}与和])[\\p{Script=Han}A-Za-z]`;
/** 材料科学与工程学院: joined where the name goes on to its type. */
const JOINED = '(?<=\\p{Script=Han}{2})[与和](?=\\p{Script=Han}{2,8}(?:学院|系|中心|所|公司)于)';
const ASIDE = '(?:[（(][^（）()]{1,24}[）)])?';
const YEAR = '[一二三四五六七八九〇○\\d]{2,4}年';

/** How a text begins that introduces what it is about. Group 1 is the name. */
const INTRODUCTIONS: readonly { rule: string; because: string; kind: EntityKind; needs: RegExp; pattern: RegExp }[] = [
  {
    rule: 'introduced_body',
    because: '某某科学与工程学院于一九九八年组建, 某某家私总部位于…: what a text says of when it was set up is a body',
    kind: 'organisation',
    needs: /总部(?:位于|设在)|(?:成立|创立|创办|组建|创建)于|年.{0,30}(?:成立|组建|创办|建校|建院|建厂)/,
    pattern: new RegExp(
      `^[\\s　]*((?:${LETTER}|${JOINED}){2,20}?)(?=${ASIDE}，?(?:总部(?:位于|设在)|(?:成立|创立|创办|组建|创建)于|于${YEAR}[^，。；]{0,30}(?:成立|组建|创办|建校|建院|建厂)))`,
      'u',
    ),
  },
  {
    rule: 'introduced_work',
    because: '云程鹿湾，项目选址…: what a text goes on to call the project is one',
    kind: 'project',
    needs: /，(?:该|本)?项目/,
    pattern: new RegExp(
      `^[\\s　]*((?:${LETTER}){3,16}?)(?<!开工|复工|竣工|完工|启动|投产|投用|签约|落户|奠基|通车|举行|建设|推进|进展|顺利|封顶|贯通)(?=${ASIDE}，(?:该|本)?项目(?:选址|位于|地处|坐落|占地|总投资|总用地|总建筑|规划|由|计划))`,
      'u',
    ),
  },
  {
    rule: 'introduced_place',
    because: '某某山位于…, 某某香谷，地处…: what a text says of where it lies is a place',
    kind: 'place',
    needs: /位于|地处|坐落|始建于/,
    pattern: new RegExp(
      `^[\\s　]*((?:${LETTER}){2,14}?)(?=${ASIDE}(?:，?地处|位于|坐落[于在]|始建于)(?!世界|全国|全省|全市|前列|中上游|高位|低位))`,
      'u',
    ),
  },
];

/** What is told where it lies without its name. */
const NO_NAME =
  /^(?:项目|工程|公司|企业|集团|学校|医院|震中|现场|事发|事故|新馆|新址|总部|全[省市县区村镇]|目前|此次|台风|冷空气|降雨|强降|记者|[一二三]期|新[校厂院]区|据|昨|今|日前|近日|其中|同时|此外|另外|不过|而|但|作为)|(?:现场|地点|所在地|地块|区域|位置|震中|车站|地区|核心区|起点|终点|总部|分布|主要|大多|大部分|均|全部|分别|一直|仍然?|排名|目前|项目|工程|住房|人口|家|处)$/;

/** The name that a sentence begins with and introduces; at most one. Pure; looks at the head of the sentence alone. */
export function introducedNames(text: string, { leads, sorts }: Lexicon): NameMention[] {
  const head = text.slice(0, 60);
  for (const { rule, kind, needs, pattern } of INTRODUCTIONS) {
    if (!needs.test(head)) continue;
    const m = pattern.exec(head);
    const name = m?.[1];
    if (!m || !name || name.length < 3 || NO_NAME.test(name) || leads.has(name.slice(0, 2)) || onlyGeneric(name, leads, sorts)) continue;
    const from = m.index + m[0].indexOf(name);
    return [nameAt(from, from + name.length, kind, rule)];
  }
  return [];
}
