import { GRADE_UNITS } from '../lexicon/lexicon.js';
import type { Scene } from './scene.js';

/** What a work is, from its plan on: it does not change with the time of telling. */
const ATTRIBUTE =
  /(?:^|[^新增完成到])(?:(?:计划|规划|预计|概算|估算|工程|项目|设备|协议)?总投资(?:额|概算)?|投资总额|总?概算|全长|总长|主线长|占地(?:面积)?|围网面积|规划面积|总?用地(?:面积)?|总?建筑面积|主跨|跨径|桥长|塔高|坝高|楼高|桥面宽度?|净宽|净高|(?:路基|路面|路幅|红线)宽度?|站间距|桥隧比|容积率|总?库容|设计(?:能力|产能|时速|行车时速|速度|行车速度|车速|通过能力|使用寿命|规模)|最高(?:运行|运营)?时速|(?:总|施工|建设|预计|计划|合同|设计)?工期|(?:建设|施工)周期|(?:年(?:设计)?)?(?:通过能力|吞吐能力)|海拔|注册资[本金])$/;
/** It stands before its figure, in its clause. */
const BEFORE =
  /(?:投资|概算|总额|全长|总长|主线长|长|占地|用地|面积|主跨|跨径|桥长|[塔坝楼]高|[面净基幅线]宽|宽度|净高|间距|桥隧比|容积率|库容|设计|[时车速]速|速度|工期|周期|能力|吞吐|海拔|资[本金])[^，。；,;]{0,8}$/;
/** 石桥隧道长3公里: the length of a work, by the words before it. */
const OWN_SIZE = /^(?:.{0,12}[^增延特总])?(?:长度?|宽度?|高度?)$/;
const A_WORK =
  /(?:[桥隧洞坝堤渠塔闸铁]|[公道铁]路|隧道|管道|通道|航道|跑道|步道|绿道|高速|高铁|[主正支环专干]线|大道|岸线|主塔|工程|项目|[一二三]期|段)(?:全?[长宽高]度?)?(?:达|约|近|为)*$/;
/** 长20公里的隧道 */
const OF_A_WORK = /^(?:余|多)?的[^，。；0-9]{0,8}?(?:[桥隧洞坝堤渠塔闸]|[公道铁]路|通道|航道|绿道|高速|高铁|大道|岸线|边境线|边界)/;
/** By what goods are told apart: 电视尺寸, 煤炭发热量. */
const GRADE = /(?:尺寸|发热量)$/;
/** A stretch of it, or one that was built in a time: 出现一段90米长的决口, 新建农村公路长300公里. */
const NO_WORK = /一段(?:约|近|达|长)*$|(?:新建|新修|完成|修通)(?!的)[^，。；,;]{0,12}$/;
/** How far off something is, in the words before a length. */
const APART =
  /(?:(?<![总护小短差])(?:相?距离?)|(?<![脱分偏距])离)(?!要求|标准)[^，。；,;]{0,16}$|(?:[东南西北](?:面|侧|方向|郊)|[城以][东南西北]|(?:在|位于)[^，。；,;]{0,12}(?<![湖河山广云海江华越陕济淮])[东南西北])(?:仅|只|约|不到)*$/;
/** What is under way is so far off at that moment: 飞到距地球2600公里的最高点. */
const UNDER_WAY =
  /飞|驶|跑|走|[开行]至|[开行]到|航|抵|水位|震|登陆|转移|疏散|撤|高度|台风|火|靠近|逼近|接近|无人机|战机|军机|最近距离|擦肩/;
/** 推介项目总投资, 开工项目总投资: of the works that something was done with in a time. */
const DONE = /推介|签约|签订|开工|新增|完成|到位|引进|落地|集中|合同|在建|重点项目|年度/;
/** 带动项目总投资500亿元: of all that was brought about in a time. */
const BROUGHT = /(?:带动|拉动|撬动|吸引|引进|引入|累计)[^，。；\d]{0,10}$/;
/** How many are counted with it: 新签约项目126个，总投资842亿元. */
const SET = /[0-9](?:余|多)?万?(?:余|多)?[个项宗家所处座户][^。；]*$/;
/** 总投资2万亿元的389个项目 */
const OF_SET = /^的(?:约|近|超)?[0-9]+(?:余|多)?[个项宗家所处座]/;

/**
 * Whether the figure of chunk `k` under `label` tells what one work is like (总投资, 全长, 占地): such a figure has a period only where its
 * own clause states one. Of a number of works it is summed up for a time, as their number is.
 */
export function isTimeless({ text, chunks }: Scene, k: number, label: string | null): boolean {
  if (label !== null && isDistance(text, chunks[k]!)) return true;
  const near = text.slice(Math.max(0, chunks[k]!.from - 16), chunks[k]!.from);
  const ofWork = A_WORK.test(near) || OF_A_WORK.test(text.slice(chunks[k]!.to, chunks[k]!.to + 16));
  if (label !== null && OWN_SIZE.test(label) && ofWork && !NO_WORK.test(near)) return true;
  if (label !== null && isGrade(text, chunks[k]!, label)) return true;
  if (label === null || !ATTRIBUTE.test(label) || DONE.test(label) || /^固定资产/.test(label)) return false;
  const before = text.slice(Math.max(0, chunks[k]!.from - 50), chunks[k]!.from);
  return BEFORE.test(before) && !SET.test(before) && !BROUGHT.test(before) && !OF_SET.test(text.slice(chunks[k]!.to, chunks[k]!.to + 8));
}

/** 32英寸彩电, 煤炭发热量5000大卡: what tells goods apart. */
const isGrade = (text: string, { to, figure }: Scene['chunks'][number], label: string): boolean =>
  GRADE.test(label)
    ? figure!.quantity.kind !== 'money'
    : GRADE_UNITS[figure!.quantity.unit ?? ''] !== undefined && text.slice(to, to + 16).includes(label);

/** 石桥距县城12公里: how far a place or a work lies from another. */
const isDistance = (text: string, { from, figure }: Scene['chunks'][number]): boolean =>
  figure!.quantity.kind === 'length' &&
  APART.test(text.slice(Math.max(0, from - 24), from)) &&
  !UNDER_WAY.test(/[^。；]*$/.exec(text.slice(0, from))![0]);

/** What a plant or a machine can do, before its name. */
const PLANT = /^级?(?!的)[^，。；、的0-9]{0,12}?(?:项目|电站|工程|基地|机组|生产线|装置|电厂|风电场|码头|泊位|油轮|货轮|起重机)/;
/** So much was built or begun: that is counted in its time. */
const BUILT = /(?:建成|新增|投产|投运|投用|并网|开工|建设|新建|完成|核准|引进|启动|安排|签约|达|共|约|了|建)$/;

/** 全国最大的200万千瓦光伏项目今天开工: what a plant can do tells which one is meant, and has no time. */
export function isSize({ text, chunks }: Scene, k: number): boolean {
  const { from, to, figure } = chunks[k]!;
  const { kind, unit } = figure!.quantity;
  if (kind !== 'energy' && kind !== 'mass' && kind !== 'volume' && !unit?.endsWith('瓦')) return false;
  // 甲电厂二期、乙电厂二期等402万千瓦机组: of several it is summed up
  return PLANT.test(text.slice(to, to + 18)) && !BUILT.test(text.slice(Math.max(0, from - 4), from)) && text[from - 1] !== '等';
}
