import { matchesOf, TRADES, WORK_HEADS } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import { nameAt } from './nameat.js';
import { isComponent, isFieldOfWorks, MEASURED } from './owners.js';

const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** What single works are called by: what is built, storeys and lines, and what is set up for all. */
const TYPES = [...WORK_HEADS, '代线', '大楼', '教学楼', '综合楼', '养护楼', '救治体系', '保障体系'].join('|');
const LETTER =
  '(?:(?![的了在是由把被将该本此其这那我各每等也都已从向对为与和及])[\\p{Script=Han}A-Za-z·]|“[^“”，。；]{2,14}”|\\d{1,2}(?:\\.\\d)?(?=代)|[（(][\\p{Script=Han}]{2,8}[）)](?=[\\p{Script=Han}]))';
/** A name of so many characters before one of the types, which no count or word for many leads. */
const nameOf = (types: string, length: string): string =>
  `(?!(?:第?[一二两三四五六七八九十几数多某首]|重[点大]|各|全部|所有|有关|相关|许多|不少|新)[个项座批大类条处]?)(?:${LETTER}){${length}}?(?:${types})(?:[（(]?[一二三四首]期[）)]?)?(?:项目|工程)?`;
const NAME = nameOf(TYPES, '2,30');

/** Behind 的, what says that one work is meant; group 1 is the name. */
const AFTER_OF = new RegExp(
  `^(${NAME})(?=[，。：（]|[一二三四首]期|占地|概算|计划|预计|位于|地处|坐落|建成|竣工|投[产运用]|正式|正在|在|于|顺利|全[面线部长]|总|桥|主|双向|[东南西北][起至]|[东南西北]接|已|将|由|自|从|开[工园业]|启动|签约|落[户地成]|封顶|合龙|贯通|通车|完成|累计|设计|规划|今[天日年]|昨[天日]|近日|日前|目前|完工|奠基|举行|不久|刚|近期|最近|也|都|仍|还|即|率先|成功|破土|动工|进[展入]|获|有|是|为|被|成|建设(?!者|单位|项目|工程))`,
  'u',
);
/** Behind 投资5亿元的, a name of its own before a trade: 云鞍机械. */
const AFTER_SUM = new RegExp(
  `^((?:${LETTER}){2,6}?(?:${TRADES.join('|')}))(?=[，。]|项目|已|正式|正在|在|于|顺利|将|开工|签约|落户|投产)`,
  'u',
);
const SUM = /(?:投资|注资|斥资)[^，。；的\d]{0,6}[\d.]+[多余]?[万亿]?(?:多|余)?(?:美|欧|日|港)?元(?:人民币)?的$/;
/** 投资5亿元的, 由某公司承建的, 位于某镇的, 备受关注的: what is said of one work before its name. */
const DESCRIBES =
  /(?:(?:投资|造价|耗资|斥资|投入|出资|总额)[^，。；的\d]{0,6}[\d.]+[多余]?[万亿]?(?:多|余)?(?:美|欧|日|港)?元(?:人民币)?|(?:占地|面积|年产|全长|规模|容量|装机|产能)[^，。；的\d]{0,6}[\d.]+[多余]?[万亿]?(?:多|余)?(?:亩|公顷|平方米|平方公里|公里|吨|千瓦|兆瓦|米)|(?:投资|兴建|承建|[新改扩]建|建设|打造|开发|引进|筹建|修建|援建|在建|开工|开建|竣工|完工|通车|投产|投用|封顶|落成|奠基|签约)(?:中|建成)?|(?:位于|坐落于|坐落在|地处|落户于?|选址于?|建在|落地)[^，。；的]{2,12}|关注|瞩目|期待|期盼)的$/;
/** 是全省首条由民间投资的: what follows is the sort that a work named before is the first of. */
const FIRST_OF = /(?:是|为)[^，。；是为]*(?:首[个条座项家]|第[一二三四五六七八九十]+[个条座项家]|唯一|[之一][个条座项])[^，。；]*的$/;
/** 开发区的: its name tells one work where a measure of works follows. */
const LOCATES = /[省市区县镇乡村园港]的$/;

/** A clause that begins with the name of a work and goes on with a measure of works: 云岭钢铁搬迁改造项目总投资…. Group 1 is the name. */
const OPENING = new RegExp(
  `(?:^|[，。；：]|其中)((?!目前|如今|今年|去年|今后|同时|其中|此外|全?[省市区县州](?!区)|截至|据|该|这|本|当年|年内|由于|通过|围绕|按照|涉及|包括|用于|安排|下达|争取|实施|推进|完成|实现|加快|开工|新开工|续建|新建|累计|计划|预计|共|总)${nameOf('项目|工程', '4,20')})(?=[，：]?(?:[^，。；、]{0,3})?(?:总投资|计划总?投资|概算|占地|总建筑面积|建筑面积|年产|全长|总长|[东南西北]起|起[于自]|建设规模|铺设|总?用地(?:面积)?[约\\d]|主要(?:生产|建设|产品|从事|建设内容)|选址|位于|坐落|分[两二三]期|(?:全部|全面)?(?:建成|投产|达产|建成投产)后))`,
  'gu',
);

/**
 * 县污水处理厂, 我市第二水厂扩建工程: works of which a place has one or few, by its level. Group 1 is the level where it is part of the name,
 * group 2 the rest.
 */
const OF_A_PLACE = new RegExp(
  `(?<=^|[，。；：、（\\s的]|[年月日前今]|新建|建设)(?:[我本该][省市县区镇乡]|([省市县区镇乡]))((?:第[一二三四五]|新|老|城[东南西北]|中心城区|城区|城市|生活)*(?:${words(`
    污水处理厂 自来水厂 净水厂 水厂 垃圾焚烧发电厂 垃圾发电厂 垃圾处理厂 垃圾填埋场 热电厂 体育中心 体育场 体育馆 文化中心 文体中心 文化艺术中心 会展中心 图书馆 博物馆 科技馆
    规划馆 客运站 客运中心 汽车站 职教中心 行政中心 市民中心 政务中心 福利中心 养老中心 殡仪馆 大剧院 人民公园 中央公园 防洪堤 环城路 绕城公路`)})(?:[（(]?[一二三四首]期[）)]?)?(?:(?:建设|改造|扩建|改扩建|迁建|新建|提标改造)?(?:工程|项目))?)(?!等|建设[^工项]|[们所数]|的?(?:数量|个数)|\\d*[座个家])`,
  'gu',
);

/** 现场共签约六个项目, 第一座大型水库: so many works, or the first of a sort. */
const COUNTS = /[一二两三四五六七八九十百几多数余][个座项条批处家]/;

/**
 * Works made of common words that what stands around them tells for names: behind a clause that describes one work (备受关注的…, 由某公司承建的…)
 * or at the head of a clause that measures it. Pure; linear in the sentence.
 */
export function describedWorks(text: string): NameMention[] {
  const out: NameMention[] = [];
  const add = (from: number, name: string) => {
    if (COUNTS.test(name)) return;
    if (out.some((other) => from < other.to && other.from < from + name.length)) return;
    out.push(nameAt(from, from + name.length, 'project', 'described_work'));
  };
  for (let at = text.indexOf('的'); at >= 0; at = text.indexOf('的', at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at + 1);
    if (FIRST_OF.test(before)) continue;
    const after = text.slice(at + 1, at + 56);
    const name = AFTER_OF.exec(after)?.[1];
    const called = name === undefined && SUM.test(before) ? AFTER_SUM.exec(after)?.[1] : undefined;
    if (called) add(at + 1, called);
    if (!name || name.length < 5 || isFieldOfWorks(name) || isComponent(name)) continue;
    const end = at + 1 + name.length;
    if (DESCRIBES.test(before) || (LOCATES.test(before) && MEASURED.test(text.slice(end, end + 40).replace(/^，/, '')))) add(at + 1, name);
  }
  for (const m of matchesOf(OF_A_PLACE, text)) {
    const name = `${m[1] ?? ''}${m[2]!}`;
    add(m.index + m[0].length - name.length, name);
  }
  if (/项目|工程/.test(text)) {
    for (const m of matchesOf(OPENING, text)) if (m[1]!.length >= 6 && !isFieldOfWorks(m[1]!)) add(m.index + m[0].indexOf(m[1]!), m[1]!);
  }
  return out;
}
