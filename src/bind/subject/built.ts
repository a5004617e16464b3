import { BUILDINGS, BUILT_HEADS } from '../../lexicon/lexicon.js';
import type { EntityMention } from '../../link/link.js';
import { type Scene, tokensIn } from '../scene.js';
import { fromMention, type Subject, workCalled } from './subject.js';

/** What one builds, right before what is built. */
const BUILDS = '(?:进行|新建|建设|兴建|修建|改扩建|扩建|改建|改造|迁建|搬迁|筹建|续建|援建|建成|建立|打造|实施|启动|新上|开发建设|开发)';
/** So much is invested: the words before the figure. */
const INVESTS = /(?:投资|投入|斥资|出资|筹资|耗资)(?:资金|金额|额)?(?:达到?|约|为|近|超过?)?$/;
/** 投资5亿元，将在云岭县建设|…: from the sum to what is built with it. */
const FOR_WHAT = new RegExp(
  `^(?:人民币)?(?:左右|以上)?(?:[（(][^（）()]{1,16}[）)])?，?(?:将|拟|计划|预计|用于|用来|主要|重点|规划)*(?:[在于][^，。；\\d的]{2,12}?)?${BUILDS}(?:了|成)?(?:一[座条个幢家所栋处期])?`,
);
/** 新建|5000平方米|教学楼一幢: the size between the verb and what is built. */
const OF_SIZE = /^(?:[约近超]|超过)?\d[\d.]*[多余]?万?(?:平方米|平米|㎡)(?:以上|左右)?的?/;
const BUILT_SO_BIG = new RegExp(`${BUILDS}(?:了|成)?$`);

/** 新建5000平方米的|石塘中学教学楼|一幢. */
const BUILT_ONE = new RegExp(`${BUILDS}(?:了|成)?((?:[约近超]?\\d[\\d.]*[多余]?万?(?:平方米|平米|㎡)的?)?[^，。；\\d]{2,24})$`);

const LETTER = '(?![的了在是由把被将该本此其这那各每等也都已从向对为与和及、])[\\p{Script=Han}A-Za-z·]';
const PIECE = `(?:${LETTER}|“[^“”，。]{1,14}”|[（(][\\p{Script=Han}]{1,10}[）)]|\\d[\\d.]*(?:代|号)|第\\d+)`;
/** One thing that is built, up to the end of its clause or to how many of it; group 1 is its name. */
const THING = new RegExp(
  `^((?:${PIECE}){0,30}?(?:${[...BUILDINGS, ...BUILT_HEADS].join('|')})(?:[（(]?[一二三四首]期[）)]?)?(?:项目|工程)?)(?:(?:建设|改造|扩建|改扩建)(?=[，。；]|$))?(?=[，。；]|$|一[幢座栋所]|(?:以及|及)(?:其|相关)?(?:配套|附属)|以及)`,
  'u',
);
const BUILDING = new RegExp(`(?:${BUILDINGS.join('|')})$`);
/** So many, or a sort of them. */
const SEVERAL =
  /^(?:[\d一二两三四五六七八九十几数多百]+[余多]?[个座条家所处项类批大栋幢]|一批|多[个座条家处]|各|全[省市县区]|[一二两三四]批|相关|有关|一系列|大批|重[点大](?:项目|工程)$)/;
/** What is called by no more than what sort of thing it is: 汽车工厂, 生态修复工程. */
const SORT = /^.{0,7}$/;
/** What gets something: 给某校划拨土地，并投资…. */
const GIVEN = new RegExp(`(?:给|为|向|支持|帮助|对|${BUILDS}了?)$`);
const IS_BODY = /(?:学|校|院|园|所|中专|职中|职高|[一二三四五六七八九十]中|中心)$/;

/** What is measured of a thing that is built, in the clauses behind the one that builds it. */
const SIZES =
  /^(?:项目|工程|计划|预计|概算|规划|总)*(?:投资额?|占地(?:面积)?|用地(?:面积)?|建筑面积|全长|总长|长度|工期|建设工期|建设周期|造价|床位|车位|桥长|装机容量|库容)$/;
/** 新建云岭中学，|占地30亩: the clause before, from its verb on; figures may stand in those between. */
const BUILT_BEFORE = new RegExp(
  `(?:^|[，。；：]|投资|(?:亿|万|美|欧)元)(?:将|拟|计划|现|已|新)*${BUILDS}(?:了|成)?(?:一[座条个幢家所栋处])?([^，。；：\\d]{3,34})，(?:[^。；]{0,40}，)?[^，。；]{0,16}$`,
  'u',
);

const named = (name: string): Subject => workCalled(name, 'what is built');

/** A mention of what may be built or have buildings. */
const isThing = ({ entity }: EntityMention): boolean => /^(?:project|zone|organisation|other)$/.test(entity.kind);

/** What is built, at `at` in the text of a scene, up to a figure at chunk `k`; null where it is several, a sort, or no name is read. */
function thingAt(scene: Scene, at: number, k: number): Subject | null {
  const { text, linked } = scene;
  const sized = linked.entities.find(({ mention, to }) => mention?.full && to - mention.full.length === at);
  if (sized) return fromMention(text, sized);
  const size = OF_SIZE.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  const start = at + size;
  const rest = text.slice(start, start + 64);
  if (SEVERAL.test(text.slice(at, at + 16)) || SEVERAL.test(rest)) return null;
  const name = THING.exec(rest)?.[1];
  const end = start + (name?.length ?? 0);
  const mention = linked.entities.find((other) => other.from === start && isThing(other) && (name ? other.to === end : true));
  if (!name) return mention && /^(?:[，。；]|$|以及)/.test(text.slice(mention.to)) ? fromMention(text, mention) : null;
  if (mention) return fromMention(text, mention);
  if (BUILDING.test(name)) {
    if (name.length > 8 || linked.entities.some((other) => other.from === start && other.to < end && isThing(other))) return named(name);
    const given = linked.entities.find(
      ({ entity, from, to }) =>
        to <= scene.chunks[k]!.from && IS_BODY.test(entity.name) && GIVEN.test(text.slice(Math.max(0, from - 5), from)),
    );
    return given ? fromMention(text, given) : null;
  }
  // 公司投资1亿元扩建二期工厂: what goes by its sort alone is told of who builds it
  const before = linked.entities.filter(({ entity, role, to }) => entity.kind === 'organisation' && !role && to <= scene.chunks[k]!.from);
  const own =
    tokensIn(scene, start, end).some(({ tag }) => /^(?:nr|ns|nz|nt|x|eng)/.test(tag)) ||
    linked.entities.some((other) => other.from >= start && other.from < end) ||
    before.some(({ from, to }) => text.slice(from, to).startsWith(name.slice(0, 2)));
  return own || (before.length === 0 && !SORT.test(name)) ? named(name) : null;
}

/**
 * What the figure at chunk `k` builds or tells the size of: 投资5亿元，建设|云岭产业园项目; 新建5000平方米的|石塘中学教学楼一幢; 新建|石塘中学，占地30亩.
 */
export function builtWith(scene: Scene, k: number, label: string | null): Subject | null {
  const { text, chunks } = scene;
  const { figure, from, to } = chunks[k]!;
  const { kind } = figure!.quantity;
  const before = text.slice(Math.max(0, from - 60), from);
  if (kind === 'money' && INVESTS.test(before)) {
    const verb = FOR_WHAT.exec(text.slice(to, to + 50));
    return verb && thingAt(scene, to + verb[0].length, k);
  }
  if (kind === 'area' && BUILT_SO_BIG.test(before) && /^的?[^，。；]{2,24}(?:一[幢座栋所]|1[幢座栋所]|[，。；]|$)/.test(text.slice(to))) {
    const found = thingAt(scene, from, k);
    if (found) return found;
  }
  if (kind === 'count' && /^[一1][幢座栋所]$/.test(text.slice(from, to))) {
    const one = BUILT_ONE.exec(before);
    return one && thingAt(scene, from - one[1]!.length, k);
  }
  if (!label || !SIZES.test(label)) return null;
  const built = BUILT_BEFORE.exec(before);
  if (!built) return null;
  const at = from - before.length + before.lastIndexOf(built[1]!, built.index + built[0].length - built[1]!.length);
  return thingAt(scene, at, k);
}
