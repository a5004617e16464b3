import type { EntityMention } from '../link.js';
import type { RoleRule } from './rolerule.js';
import { LINE_ENDS } from './settingroles.js';

/** What lines are that others meet. */
const LINE =
  /(?:铁路|高铁|高速|公路|客专|客运专线|城际|大道|[号]线|[^站]线|通道|机场|管道|运河|大桥|隧道)(?:[\p{Script=Han}]{1,6}段|[一二三]期)?$/u;
const ROW = '(?:[、和与及][^，。；、]{2,10})*';

/** Works that are named in passing, as what the one spoken of meets, belongs to or goes by. */
export const PASSING_ROLES: readonly RoleRule[] = [
  {
    role: 'comparand',
    because: '是继甲铁路、乙铁路之后的第三条铁路: those that the one spoken of comes after',
    before: /继(?:[^，。；]{1,24}[、和与及])?$/,
    after: /^(?:[、和与及][^，。；]{1,24})?之?后/,
    kinds: ['project', 'organisation', 'zone', 'other'],
  },
  {
    role: 'part',
    because: '是甲乙、乙丙铁路间的联络线, 作为某某高铁的一部分: what the line spoken of is a piece of',
    before: /(?:是|为|作为|系|属于?)(?:[^，。；的]{1,12}[、和与及])?$/,
    after: new RegExp(
      `^(?:全线|沿线)?${ROW}(?:之?间)?的?(?!项目|工程)[^，。；]{0,12}?(?:联络线|连接线|支线|复线|延伸线|组成部分|一部分|一段|控制性|节点|标段|通道|咽喉|枢纽)`,
    ),
    kinds: ['project'],
  },
  {
    role: 'part',
    because: '与甲高速、乙铁路相连: the lines that the one spoken of meets',
    before: /[与和同跟](?:[^，。；]{1,24}[、和与及])?$/,
    after: new RegExp(
      `^${ROW}(?:等[^，。；]{0,6})?(?:共同|直接|有机|实现|互相|相互)*(?:相[连接交汇通衔邻]|交[汇叉]|连接|衔接|接轨|并行|互通|连通|贯通|对接|联网)`,
    ),
    kinds: ['project'],
    only: LINE,
  },
  {
    role: 'part',
    because: '接入甲铁路, 下穿乙高速, 实现丙高铁的连接: the line that the one spoken of meets',
    before:
      /(?:连接|衔接|接入|引入|引至|接至|接轨|并入|汇入|对接|连通|下穿|上跨|跨越|横跨|穿越|并行|[起终]点接?|[东南西北]{1,2}[接连]|止于|终于|终到|途[经径]|实现(?:与)?|[自由])(?:既有|(?:规划|在建)中?)?的?(?:[^，。；的]{1,16}[、和与及])?$|(?:^|[，。；、和与])接(?:既有)?(?:[^，。；的]{1,16}[、和与及])?$|[接、和与](?:既有|已建成(?:通车)?|在建|规划)的$/,
    after: /^(?!(?:总投资|全长|建成|通车|开工|投用|正式))/,
    kinds: ['project'],
    only: LINE,
  },
  {
    role: 'part',
    because: '自甲站引出，引入乙枢纽丙站, 终到丁站: the stations at the ends of a line',
    before: /(?:引入|接入|接至|终到|终于|止于|变更为|起自|起于|[自由])[^，。；的]{0,8}$/,
    after: /^(?!(?:发送|日均|总投资|建筑面积|占地|到发))/,
    kinds: ['project'],
    only: /(?:站|枢纽|立交|互通)$/,
  },
];

/** Whether a work is named in passing in `text`, its sentence: what is told next is not of it. */
export const isPassing = (text: string, { from, to, entity }: EntityMention): boolean =>
  entity.kind === 'project' &&
  [...PASSING_ROLES, LINE_ENDS].some(
    ({ before, after, only }) =>
      (!only || only.test(entity.name)) && before.test(text.slice(Math.max(0, from - 30), from)) && after.test(text.slice(to, to + 40)),
  );
