import { type Scene, tokensIn } from '../scene.js';

/** What is done to the noun behind 将, with what it ends in: 放宽到, 更正为, 维持在. */
const MADE_INTO =
  /(?:放宽|更正|维持|控制|保持|锁定|设定|缩短|延长|压缩|压减|提升|提高|降低|下调|上调|调整|扩大|升级|推迟|提前|划分|评定|认定|确定|定|选|评)[了]?(?:为|成|到|至|在|入)(?:约|近|超过)?$/;

/** … and what becomes of what is counted behind it: 将某地等29处湿地列入名录, 将甲号和乙号3颗卫星送入轨道, 将原来的30年，改为15年, 将车里的2人甩了出去. */
const LISTED =
  /^[^，。；]{0,14}(?:列入|纳入|列为|定为|评为|认定为|带回|遣返|移交|移送|转移到|送往|送入|送上|送达|送至|送到|发射|运往|运抵|运到|运回|抓获|查获|救出|解救|转运|归还|返还|退还)|^[^，。；]{0,6}，(?:变为|改为|调整为|缩短|延长|提高到|降低?到)|^[^，。；]{0,18}(?:划分[为成]|整合[为成]|合并[为成])|^[^，。；0-9]{0,8}(?<![为除])了(?!解)/;

/** What is no object, though it is tagged as a noun: 将总投资46亿元. */
const NO_OBJECT = /^(?:总?投资|年产|产能|日产|产值|分[类批步期级]|充分|全[力面程]|大力|重点|着力|积极|共同|携手)/;

/** 将云梯伸向五楼，救下8人: behind 将 stand an object and what is done with it, and the clause is over before chunk `k`. */
function doneBefore(scene: Scene, i: number, k: number): boolean {
  const mark = scene.symbols.slice(i + 1, k).search(/[,;]/);
  if (mark < 1) return false;
  const [first, ...rest] = tokensIn(scene, scene.chunks[i + 1]!.from, scene.chunks[i + 1 + mark]!.from);
  return /^(?:n|r|s|j|x)/.test(first!.tag) && !NO_OBJECT.test(first!.text) && rest.some(({ tag }) => /^v$/.test(tag));
}

/** What says before 将 that something was done to what follows. */
const ACHIEVED = /(?:成功|已经?|曾经?|先后|相继|陆续|随后|接连|成功地|一举)$/;

/** 将刑期增加到12年, 将云梯伸向五楼，救下8人: 将 before a noun and the verb done to it looks at no future, in its clause or behind it. */
export function handles(scene: Scene, i: number, k: number): boolean {
  const next = scene.chunks[i + 1];
  // 成功将3颗卫星发射升空, 先后将两地攻下: it was done
  if (ACHIEVED.test(scene.text.slice(Math.max(0, scene.chunks[i]!.from - 4), scene.chunks[i]!.from))) return true;
  // 将5升豆油与1升米醋进行捆绑销售: two goods and what is done with them; 将投资3亿元对道路进行改造 is planned
  if (
    scene.chunks[k]!.figure?.quantity.kind !== 'money' &&
    /^[^，。；对并]{1,16}与$/.test(scene.text.slice(scene.chunks[i]!.to, scene.chunks[k]!.from)) &&
    /^[^，。；、0-9对和并]{1,12}进行/.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 16))
  )
    return true;
  // 将500多颗航天器送入太空
  if (i + 1 === k && next?.symbol === 'F' && next.figure?.quantity.kind !== 'duration') return true;
  // 将16GB版本的价格降到99美元; 将129名嫌疑人带回，其中大陆51人
  if (next?.symbol === 'F' && i + 1 < k)
    return (
      /^[^,;.]*[IUDtO]/.test(scene.symbols.slice(i + 2, k)) ||
      (next.figure?.quantity.kind !== 'duration' && /[,;]/.test(scene.symbols.slice(i + 2, k)))
    );
  if (!next || !/[NE"]/.test(next.symbol)) return false;
  const first = tokensIn(scene, next.from, next.to)[0];
  if (!first || !/^(?:[nmstrljix]|b|a$|vn)/.test(first.tag)) return false;
  if (doneBefore(scene, i, k)) return true;
  // 将投资46亿元，…其中国道改造6条: what is done stands in the clause of 将
  const between = scene.text.slice(next.from, scene.chunks[k]!.from).split(/[，；]/)[0]!;
  const symbols = scene.symbols.slice(i + 2, k).split(/[,;]/)[0]!;
  return (
    /[IUDtO]/.test(symbols) ||
    /[列纳归并视作转改]|成了|分为|形成|整合/.test(between) ||
    MADE_INTO.test(between) ||
    LISTED.test(scene.text.slice(scene.chunks[k]!.to, scene.chunks[k]!.to + 24))
  );
}
