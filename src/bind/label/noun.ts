import { ATTRIBUTIVE, NOUNS, SORTING, SORTING_ANY } from '../../lexicon/lexicon.js';
import { knownHead } from '../../link/link.js';
import { type Chunk, type Scene, textBefore, textFrom, tokensIn } from '../scene.js';
import { AGENTS, BODIES, IN_USE, LOOSE, MASS, NOMINAL, OF, OWNERS, PLANNED_HEAD, RELATIVE, SHAPES, TAKES } from './nounwords.js';
import { headEnd } from './phrase.js';

/** Whether [from, to) is made of nouns alone. */
const nouns = (scene: Scene, from: number, to: number) =>
  tokensIn(scene, from, to).every(({ tag, text }) => /^(?:n|vn|b|j|l|m|q|c|x|eng)/.test(tag) || /^[、和与]$/.test(text) || NOUNS.has(text));
/** Whether a verb that takes a plain object stands before the count at chunk `k`, or before the row of counts it is in. */
function governedBy(scene: Scene, k: number): boolean {
  if (scene.chunks[k]!.figure?.quantity.kind !== 'count') return false;
  let at = k;
  for (let i = k - 1; i >= 0 && scene.chunks[k]!.from - scene.chunks[i]!.to < 40; i--) {
    if (',;:.'.includes(scene.symbols[i]!)) break;
    if (scene.chunks[i]!.figure) at = i;
  }
  const first = scene.symbols[k - 1] === 'c' ? at : k;
  const end = scene.chunks[first]!.from;
  return TAKES.test(textBefore(scene.text, end, 8)) || (/d/.test(scene.symbols.slice(k, k + 6)) && OF.test(textBefore(scene.text, end, 9)));
}

/** Whether a time behind a count tells which ones are counted: 1230个今年重点建设项目. */
function ofWhen(scene: Scene, k: number, from: number): boolean {
  const { quantity } = scene.chunks[k]!.figure ?? {};
  if (quantity?.kind !== 'count' || !/^[个项处条座批]$/.test(quantity.unit ?? '')) return false;
  return /^(?:n|vn|b|j|a)$/.test(tokensIn(scene, from, from + 1)[0]?.tag ?? '');
}

/** 利润只有3%的情况下: under what something else is told. */
const UNDER = /^(?:情况|背景|前提|形势|条件|压力|影响|带动|推动|基数|价格水平|水平)[下上]/;

/** Where the noun that follows chunk `k` ends: at a mark, a figure, or a verb that opens a predicate. */
export function nounAfter(scene: Scene, k: number): { from: number; to: number; next: number } | null {
  const { chunks } = scene;
  let i = k + 1;
  if (chunks[i]?.symbol === 'd') i++;
  let from = chunks[i]?.from;
  if (from === undefined) return null;
  if (UNDER.test(textFrom(scene.text, from, 6))) return null;
  // 902个|在用|水源断面: which ones, in two words of one character
  if (chunks[i]!.symbol === 'N' && IN_USE.test(textFrom(scene.text, from, 4))) from += 2;
  // 占据2%的市场份额
  if (chunks[i]!.symbol === 'A' && /份额$/.test(scene.text.slice(from, chunks[i]!.to))) return { from, to: chunks[i]!.to, next: i + 1 };
  // 十多款拥有自主知识产权的产品: what it has describes what stands behind 的
  if (chunks[i]!.symbol === 'L' && /^(?:拥有|有|具有|具备|含|设有)$/.test(scene.text.slice(from, chunks[i]!.to))) {
    const had = /^L[NEc"P]{1,6}d(?=[NE"])/.exec(scene.symbols.slice(i, i + 10));
    return had ? nounAfter(scene, i + had[0].length - 1) : null;
  }
  // 56家尚在整顿的企业: in what state they are describes what stands behind 的
  const state = chunks[i]!.symbol === 'N' && /^[尚仍还正已]$/.test(scene.text.slice(from, chunks[i]!.to)) ? i + 1 : i;
  if (chunks[state]?.symbol === 'L' && scene.text.slice(chunks[state]!.from, chunks[state]!.to) === '在') {
    const clause = /^L[NEc"P]{1,6}d(?=[NE"])/.exec(scene.symbols.slice(state, state + 10));
    if (clause) return nounAfter(scene, state + clause[0].length - 1);
  }
  // 285个计划新开工项目: a plan in a name
  if (
    chunks[i]!.symbol === 'T' &&
    chunks[i + 1]?.symbol === 'N' &&
    /^(?:计划|规划|预期|目标|未来)$/.test(scene.text.slice(chunks[i]!.from, chunks[i]!.to))
  )
    return nounFrom(scene, k, i + 1, chunks[i]!.from);
  // 1230个今年重点建设项目: of when
  if (chunks[i]!.symbol === 'P' && chunks[i + 1]?.symbol === 'N' && ofWhen(scene, k, chunks[i + 1]!.from)) {
    i++;
    from = chunks[i]!.from;
  }
  // 50个标箱的“甲城—乙城”货运班列: between which ends it runs
  if (scene.symbols.startsWith('"E-E"N', i)) {
    i += 5;
    from = chunks[i]!.from;
  }
  if (!['N', 'E', '"', 'c'].includes(chunks[i]!.symbol)) return null;
  return nounFrom(scene, k, i, from);
}

/** The noun that begins at `from`, in chunk `i` or right before it. */
function nounFrom(scene: Scene, k: number, i: number, from: number): { from: number; to: number; next: number } | null {
  const { chunks } = scene;
  const object = governedBy(scene, k);
  const agent = AGENTS.has(chunks[k]!.figure?.quantity.unit ?? '') || !chunks[k]!.figure?.quantity.unit;
  // 30度的极低气温, 23%的较大涨幅: behind 的 stands a phrase, whatever it begins with
  const described = chunks[k + 1]?.symbol === 'd';
  let to = from;
  let last = i;
  let quoteEnd = -1;
  for (let j = i; j < chunks.length; j++) {
    const chunk: Chunk = chunks[j]!;
    // 5项“办好身边事”, 0.6万套“暖心房”任务: words in quotes are one name, whatever they hold
    if (chunk.to <= quoteEnd) {
      to = chunk.to;
      last = j;
      continue;
    }
    if (chunk.symbol === '"' && scene.text[chunk.from] === '“') quoteEnd = endOfQuote(scene.text, chunk.from);
    // 来自69个国家和地区的企业, 覆盖23个县市区的农作物: places and bodies are what is counted; what is theirs comes after
    // 15个省的电价
    const division = chunk.symbol === 'd' && to === from + 1 && j === i + 1 && /^[省市县区州国村乡镇旗]$/.test(scene.text.slice(from, to));
    if (division) break;
    if (chunk.symbol === 'd' && j > i && to > from + 1 && nouns(scene, from, to)) {
      const unit = chunks[k]!.figure?.quantity.unit ?? '';
      if (
        OWNERS.test(scene.text.slice(from, to)) ||
        // 两个传感器的数据: what comes in no pieces is theirs
        (!SHAPES.has(unit) && chunks[k]!.figure?.quantity.kind === 'count' && MASS.test(textFrom(scene.text, chunk.to, 5))) ||
        // 20个病床的收治工作: work comes in no pieces either
        (unit === '个' && chunks[k]!.figure!.quantity.value !== 1 && WORK.test(textFrom(scene.text, chunk.to, 10))) ||
        (!LOOSE.has(unit) && /^(?:count|percent)$/.test(chunks[k]!.figure?.quantity.kind ?? '') && k + 1 === i)
      )
        break;
    }
    // 专题片《…》: a title behind what it is the title of
    if (j > i && to > from + 1 && scene.text[chunk.from] === '《') break;
    if (chunk.symbol === 'E' || chunk.symbol === 'd' || chunk.symbol === '"') {
      to = chunk.symbol === 'd' ? to : chunk.to;
      last = j;
      continue;
    }
    if (chunk.symbol === 'c' && j > i) {
      // 15个乡和甲镇等6个镇: the next count has its own
      if (to === from + 1 && /[乡镇村县区市]/.test(scene.text[from]!) && /^c[NE"]+(?:c[NE"]+)*e?F/.test(scene.symbols.slice(j))) break;
      // 镇、街道 goes on; 49亿元、增长 does not
      if (chunks[j + 1]?.symbol !== 'N') break;
      last = j;
      continue;
    }
    // 两个约束性|目标: a plan that is the head of the name
    if (chunk.symbol === 'T' && to === chunk.from && to > from && PLANNED_HEAD.test(scene.text.slice(chunk.from, chunk.to + 1))) {
      to = chunk.to;
      last = j;
      break;
    }
    if (chunk.symbol !== 'N') break;
    // 2727亿元的一般公共预算收入: a name that the table knows is not cut
    const known = j === i ? knownHead(scene.text.slice(chunk.from, chunk.to)) : 0;
    // 国家级非物质文化遗产|传承人: it is not cut off from its head either
    const head =
      known > 3 && chunks[k]!.figure?.quantity.kind === 'count'
        ? tokensIn(scene, chunk.from + known, chunk.from + known + 1)[0]
        : undefined;
    if (known > 3 && !(head && head.from === chunk.from + known && /^(?:n|nz)$/.test(head.tag) && head.to <= chunk.to))
      return { from, to: chunk.from + known, next: j + 1 };
    const inside = tokensIn(scene, chunk.from, chunk.to).filter((token) => token.from >= chunk.from && token.to <= chunk.to);
    // 近30个跨年活动同步举行: a verb that opens the phrase describes what is counted, where that does not act or acts behind it
    const opens =
      inside.length > 1 &&
      inside[0]!.from === from &&
      /^v/.test(inside[0]!.tag) &&
      (/^n/.test(inside[1]!.tag) ||
        (/^[vxab]/.test(inside[1]!.tag) &&
          !/[省市县区国门方地校]$/.test(chunks[k]!.figure?.quantity.unit ?? '') &&
          /^n|^m$/.test(inside[2]?.tag ?? ''))) &&
      chunks[k]!.figure?.quantity.kind === 'count' &&
      (!AGENTS.has(chunks[k]!.figure?.quantity.unit ?? '') || inside.slice(2).some(({ tag }) => /^v/.test(tag)));
    // 20多场涉及多学科、多领域的论坛: a clause that describes what stands behind 的
    if (
      j === i &&
      inside.length > 1 &&
      inside[0]!.from === from &&
      (inside[0]!.tag === 'v' || inside[0]!.text === '像') &&
      RELATIVE.has(inside[0]!.text)
    ) {
      const clause = /^[NEc"PLaT]{1,8}d(?=[NE"])/.exec(scene.symbols.slice(i, i + 10));
      const thing = clause ? nounAfter(scene, i + clause[0].length - 1) : null;
      if (thing) return thing;
    }
    // 95名被扣押人员: what was done to them comes first
    const passive = inside[0]?.text === '被' && inside[0].from === from;
    let stop: number | null = null;
    inside.forEach((token, n) => {
      if (
        stop === null &&
        ((object || passive ? /^(?:d|p|r)$/ : /^(?:v|d|p|r)$/).test(token.tag) ||
          // 危重病人进行…, 孩子供到大学: what is done with them, however the segmenter tags it
          (n > 0 &&
            ((!described && CARRIES_OUT.has(token.text)) || (token.tag === 'x' && n < inside.length - 1 && REACHES.test(token.text))))) &&
        !(token.from === from && (passive || opens || (described && /^[vd]$/.test(token.tag) && inside.length > 1))) &&
        (token.from > from || inside.length > 1) &&
        !NOUNS.has(token.text) &&
        !(ATTRIBUTIVE.has(token.text) && /^(?:n|vn|j|a|b)/.test(inside[n + 1]?.tag ?? '')) &&
        !sorting(inside, n) &&
        // 煤制天然气项目|开工建设: behind a name stands what it does
        (!nominal(inside, n) || (n === 0 && chunks[j - 1]!.symbol === 'E' && j > i)) &&
        // 50万个快速检测试剂盒: an adverb that begins a name
        !(
          token.from === from &&
          token.tag === 'd' &&
          token.text.length > 1 &&
          // 集中采购项目, 共同建议
          ((/^v/.test(inside[1]?.tag ?? '') && /^n/.test(inside[2]?.tag ?? '')) || /^n$/.test(inside[1]?.tag ?? ''))
        ) &&
        !(token.text === '组织' && n > 0 && BODIES.test(inside[n - 1]!.text)) &&
        !(n === inside.length - 1 && (NOMINAL.has(token.text) || (n > 0 && inside.slice(0, n).every(({ tag }) => /^[ab]/.test(tag)))))
      )
        stop = token.from;
    });
    to = stop === null ? chunk.to : howBefore(inside, stop);
    last = j;
    if (stop !== null) break;
  }
  if (to > from) return { from, to: headEnd(scene, from, to, agent), next: last + 1 };
  // 有股权融资需求的拟上市企业: a clause that describes, then 的, then the noun
  const relative = /^[NEc"PLaT]{1,8}d(?=[NE"])/.exec(scene.symbols.slice(i, i + 10));
  return relative ? nounAfter(scene, i + relative[0].length - 1) : null;
}

/** Where the quote that opens at `at` ends, its mark counted in; -1 where it holds a clause, denies something or does not end soon. */
function endOfQuote(text: string, at: number): number {
  const found = /^“(?![不未非])[^”“，。；：！？]{1,16}”/.exec(textFrom(text, at, 18));
  return found ? at + found[0].length : -1;
}

/** 8艘快艇|紧急|赶赴: where the word begins that says how the verb at `stop` is done; `stop` where a noun stands before it. */
function howBefore(tokens: readonly { from: number; to: number; tag: string; text: string }[], stop: number): number {
  const n = tokens.findIndex(({ to }) => to === stop);
  return n > 0 && /^ad?$/.test(tokens[n]!.tag) && /^.+[^单表度率量]$/.test(tokens[n]!.text) && /^[nixlj]/.test(tokens[n - 1]!.tag)
    ? tokens[n]!.from
    : stop;
}

/** Work that is done for what is counted. */
const WORK = /^\p{Script=Han}{0,6}(?:工作|任务|服务|保障|供应|管理|管护|运维)(?=[，。；、]|$)/u;

/** Heads of names that hold a verb: 试点示范|项目, 人才培养|基地, 污水处理|厂. */
const HOLDS_VERB =
  /^(?:项目|工程|基地|中心|[厂站园区库所队组岗点]|园区|机构|平台|设施|设备|装置|系统|课题|技术|工艺|产品|企业|公司|行业|产业|单位|场所|网点|站点|服务站|试点|政策|措施|制度|方案|标准|协议|合同|订单|案件|事件|活动|工作|服务|业务|任务|事项|资金|经费|基金|贷款|计划|行动|体系|机制|区域|示范区|示范县|示范点|工作室|实验室|委员会|专业|岗位|人才|能力|指标|面积|规模|[镇村县市乡路街岛港]|分区|片区|专区|社区|街区|学校|家庭|农户|车间|生产线|线路|模式|场景|赛事|大赛|论坛|车辆|船舶)$/;
/** Those who act: what a verb behind them says is what they do. */
const DOERS =
  /(?:企业|公司|机构|单位|部门|媒体|学校|高校|医院|银行|家庭|.人|人员|.者|.员|.生|.手|.民|群众|代表|嘉宾|专家|国家|城市|省份|地区|县市?|镇|村|市民|队伍|团队|选手|旅客|游客|儿童|官兵|观众|车辆|船舶|列车|航班|病例)$/;

/** Verbs of carrying something out: no part of what is counted before them. */
const CARRIES_OUT = new Set('进行 开展 实施 予以 给予 加以 作出 做出 提出'.split(' '));
/** Verbs with what they reach: 供到, 抓好. */
const REACHES = /^.[到出走掉完住好]$/;
/** Verbs of one character of which no names are made. */
const ONLY_VERBS = /^[赴送给让使拿变获遭抵返赢败驶领请]$/;

/** 装备|制造|完整产业链: a verb that sorts the noun behind it. */
function sorting(tokens: readonly { tag: string; text: string }[], n: number): boolean {
  const { text } = tokens[n]!;
  const next = tokens[n + 1];
  if (n === 0 || !next || !SORTING.has(text) || !/^(?:n|vn|an|j|b|a|m$)/.test(next.tag)) return false;
  return SORTING_ANY.has(text) || !DOERS.test(tokens[n - 1]!.text);
}

/** A verb that stands inside a noun phrase (产业链切割环节, 征迁协议签订工作): a noun follows it directly. */
function nominal(tokens: readonly { tag: string; text: string }[], n: number): boolean {
  const next = tokens[n + 1];
  const previous = tokens[n - 1];
  const last = tokens.at(-1)!;
  if (n > 0 && (REACHES.test(tokens[n]!.text) || ONLY_VERBS.test(tokens[n]!.text))) return false;
  // 3万亩育种展示基地: verbs that open a name of a place or work
  const named = n === 0 && tokens.length > 2 && tokens.length < 5 && /^(?:基地|园区?|示范区|中心|项目|工程|平台|设施)$/.test(last.text);
  if (named && tokens.slice(1, -1).every(({ tag }) => /^[vb]/.test(tag))) return true;
  // 光伏复合项目: behind no one who acts, before the head that closes the phrase
  if (
    previous &&
    n + 2 >= tokens.length - 1 &&
    tokens[n]!.tag === 'v' &&
    tokens[n]!.text.length === 2 &&
    /^(?:n|vn|an|j|l|b|v)/.test(previous.tag) &&
    !DOERS.test(previous.text) &&
    HOLDS_VERB.test(last.text) &&
    last !== tokens[n]
  )
    return true;
  return (
    tokens[n]!.tag === 'v' &&
    next !== undefined &&
    /^(?:n|vn|an)/.test(next.tag) &&
    tokens[n]!.text !== '投入' &&
    (previous === undefined ||
      !/^n/.test(previous.tag) ||
      tokens[n]!.text.length < 2 ||
      /^(?:年度|季度|月度|技术|产业)$/.test(previous.text))
  );
}
