import type { PatternRule } from './patterns.js';

const NOT = '(?![的了在是和与及或等各全本该这那由从对把将被为让使])';
/** How works are called at their end, in a list of them. */
const ENDS =
  '(?:工程|项目|花园|家园|小区|花苑|公寓|佳苑|名城|新城|广场|大厦|中心|公园|大道|水库|隧道|机场|码头|高速|铁路|高铁|枢纽|通道|互通|立交|[一二三四]期|[路街桥线站港湖渠厂馆院校园城楼段])';
/** What is told of a work first of all. */
const ATTRIBUTES =
  '(?:项目|工程|计划|规划|预计|概算|估算)?(?:总投资|投资|全长|总长|线路长|长\\d|占地|用地|总用地|总?建筑面积|概算|起于|起点|起自|[东南西北]{1,2}起|位于|建设规模|总?库容|日处理|日供水|总?装机|工期|设计|新建|建设\\d|主线|双向)';

/** Works that only their town knows, by where their names stand and what is told of them. */
export const LISTED_WORKS: readonly PatternRule[] = [
  {
    rule: 'listed_work',
    because: '金湾花园：占地120亩: a name before a colon, ahead of what only works have',
    kind: 'project',
    needs: /[：:]/,
    pattern: new RegExp(
      `(?<=^\\s{0,4}(?:[▶►■◆●★◇]|[（(]?[一二三四五六七八九十\\d]{1,3}[）).．、])?\\s{0,2})((?!建设|项目|工程|规划|主要|基本|总体|目前|进展|投资|用地|交通|区位|线路|路线|重点|配套|其中|[一二三四五六七八九十]是|[前首一二三四五六]期|标段|第)(?:${NOT}[\\p{Script=Han}A-Za-z\\d]){2,16}?${ENDS})(?=[：:]${ATTRIBUTES})`,
      'gu',
    ),
  },
  {
    rule: 'port',
    because: '石门港现有泊位4个: what has berths, quays and cargo is a port',
    kind: 'project',
    needs: /港/,
    pattern: new RegExp(
      `(?<=^|[，。；：、\\s])((?!目前|如今|各|进|出|到|离|该|全|我|新|老|大型|主要|沿海|沿江|内河|亿吨|国际|货运)(?:${NOT}(?![空航海进出到离靠]港)\\p{Script=Han}){2,4}(?<!干线|各地|境内)港)(?![口区])(?=，?(?:现?有|拥有|建有|共有|已建成)(?:生产性)?[\\d万千吨级以上]{0,16}(?:泊位|码头)|[^，。；]{0,6}(?:货物|集装箱)吞吐量|，?可(?:停泊|停靠|靠泊))`,
      'gu',
    ),
  },
];
