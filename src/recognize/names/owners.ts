/**
 * 国际集装箱枢纽港扩建工程累计完成投资58.4亿元: words that elsewhere say of which sort a work is name one where it opens its clause and a
 * measure that only single works have follows.
 */

/** What is built, as opposed to a field of works (交通项目, 技改项目). */
const BUILT =
  /(?:产业园|工业园|科技园|物流园|创业园|创新园|软件园|生态园|[园园城港厂桥塔坝渠闸馆院校坊街]|港区|库区|厂区|校区|院区|社区|小区|景区|片区|贸易区|市场|广场|机场|体育场|停车场|牧场|农场|电站|车站|泵站|变电站|枢纽|中心|基地|总部|厂房|大厦|公寓|大楼|综合体|生产线|码头|泊位|锚地|航道|隧道|大道|公路|高速|铁路|专用线|水库|灌区|河道|湿地|管网|管廊|矿山|油库|气库|仓库|冷库|粮库|酒店|线|路)(?:[（(]?[一二三四五六首]期[）)]?)?(?:建设|扩建|改建|改扩建|迁建|新建|改造|提升|提质|升级|整治|治理|拓宽|续建|配套|加固|修缮|开发)*$/;
/** A code or a number tells one from another: 第6代AMOLED生产线, 2号. */
const CODED = /[A-Za-z]{2}|\d/;
/** Fields and stages of works: a sum over them. */
const SORTED =
  /^(?:重[点大]|各|全部|所有|产业|工业|农业|基础设施|民生|技改|技术改造|外资|内资|民营|招商|签约|新?开工|续建|新建|在建|储备|前期|[省市区县国]+级?|亿元|以上|交通|水利|能源|环保|生态|文旅|旅游|社会事业|城建|市政|房地产|投资|建设|政府|专项|老旧小区|保障性住房|安置|类|性|、|和|及)*(?:老旧小区|小区|公路|铁路|道路|市场|管网|园区|景区|社区|校|厂房|中心|基地|港|厂|城|农村公路|通村公路|河道|水库|线|路)?(?:建设|扩建|改建|改造|新建|整治|治理|提升)*$/;
/** What is measured of one work. */
export const MEASURED =
  /^(?:（[^（）]{1,12}）)?，?(?:目前|现|已|共|累计|计划|拟|今年|全年|当年|年内|年度|实际|桩基(?:施工)?|主体(?:结构|工程)?)*(?:完成(?:总?投资|工程量|总?工程)|总投资|计划总投资|概算|投资额|投资(?=[约超近\d])|总?占地|总?建筑面积|规划(?:总?面积|用地)|用地面积|形象进度|工程进度|总体进度|进度|完成(?=[约超近\d])|围网面积|设计(?:年|日|产能|能力|总?库容|时速)|年产(?!值)|年处理|总装机|装机容量|全长|总长|工期|总库容)[^，。；、]{0,10}\d/;
/** What a park, base or station does, as a place of many does: 中欧物流基地前11个月发运班列742列. */
const BUSY =
  /^(?:(?:今年)?(?:前?\d{1,2}(?:[—～~至-]\d{1,2})?个?月份?|[上下]半年|全年|[一二三四前]{1,2}季度)|今年以来|今年|目前|现|已)?(?:累计|共|新)?(?:完成|实现|发运|开行|接待|吞吐|入驻|落户|集聚|引进|处理|到发|装卸)[^，。；、]{0,12}\d/;
const PARK =
  /(?:产业园|工业园|科技园|物流园|创业园|创新园|软件园|物流基地|产业基地|生产基地|交易中心|物流中心|集散中心|会展中心|集装箱中心|场站|货场|港站)$/;

/** What stands before a name that opens its clause. */
const OPENS =
  /(?:^(?:[我本]?[省市区县镇])?|[，。；](?:[我本][省市区县])|[，。；：（“\s★●■◆▲△·]|其中|元的|亩的|平方米的|(?:引进|投资|建设|承建|实施|签约|打造|新建)的)$/;
/** Words that are taken off a name at its edge, and belong to one that is made of common words. */
const PART = /(?:国际|国家|现代|高端|智能|新型|大型|高新|重大)+$/;

/** Whether a name is that of a field or stage of works, over which one sums: 重点工业项目, 新开工项目. */
export const isFieldOfWorks = (name: string): boolean => SORTED.test(name.replace(/(?:项目|工程)$/, ''));

/** What every reservoir or road is made of: 输水干渠工程, 移民安置工程. */
const COMPONENT =
  /^(?:[输引供排]水|灌溉|导流|泄洪|主体|附属|配套|移民|安置|土建|安装|路基|路面|桥梁|隧道|管网|管道|管线|线路|干渠|支渠|渠道|干管|隧洞|枢纽|绿化|交安|机电|房建)+(?:工程|项目)$/;

/** Whether a name is that of a part that every work of its kind has. */
export const isComponent = (name: string): boolean => COMPONENT.test(name);

/** Where the work or zone begins that owns the figure behind it: one that is found from `from` to `to`, whose last word begins at `at`; null where none does. */
export function ownerOfFigures(text: string, { from, at, to }: { from: number; at: number; to: number }): number | null {
  const after = text.slice(to, to + 40);
  if (!MEASURED.test(after) && !(PARK.test(text.slice(from, to)) && BUSY.test(after))) return null;
  const start = from - (PART.exec(text.slice(Math.max(0, from - 6), from))?.[0].length ?? 0);
  if (!OPENS.test(text.slice(Math.max(0, start - 5), start))) return null;
  const word = text.slice(at, to);
  const stem = text.slice(start, at);
  const named = /^(?:项目|工程)/.test(word) ? stem : stem + word;
  if (stem.length < 2 || named.length < 4 || SORTED.test(named)) return null;
  return BUILT.test(named) || CODED.test(stem) ? start : null;
}
