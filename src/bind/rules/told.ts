import { LIGHT_VERBS, PRICE_CLASSES, SCOPES } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isGeneric, isReached, standsBeside } from '../label/generic.js';
import { type Label, labelBefore, labelOf, onlyVerb } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';
import { chunkAt, type Scene, textFrom, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { ofClass } from './classes.js';
import { clauseStart, skip } from './clause.js';

const KINDS_OF_OWNER = new Set([
  ...SCOPES,
  '城市',
  '乡村',
  '东部地区',
  '中部地区',
  '西部地区',
  '东北地区',
  '东部',
  '中部',
  '西部',
  '国有企业',
  '集体企业',
]);

/** Levels that raise and spend money. */
const LEVELS: ReadonlySet<string> = new Set(
  '本级 市本级 县本级 省本级 区本级 州本级 市直 县直 省直 县市区 区市县 县区 区县 各县区 各区县 各县市区 镇街 乡镇 中央 地方'.split(' '),
);

/** A verb of rising or falling right before the figure. */
const CHANGES = /[UD][aLP]*$/;

/**
 * A label that says nothing of its own (增速, 总数) gives way to what was measured before it; one that only names a kind of owner
 * (外商投资企业1046亿元) narrows that.
 */
export function told(found: Label | null, site: Site): { label: Label | null; carried: boolean } {
  const before = site.chain.label;
  // 进口量环比出现23%的涨幅
  const light = found && LIGHT_VERBS.has(found.name) && !found.lead;
  const label = light ? behindLight(site.scene, found) : found;
  // 日均7467人次: so much a day of what was told
  if (label && before && AVERAGE.test(label.name) && !AVERAGE.test(before.name.slice(0, 2)))
    return { label: { ...before, name: `${label.name}${before.name}`.slice(-LONGEST), from: label.from, to: label.to }, carried: true };
  const { kind } = site.figure.quantity;
  const owner = label?.text.replace(/的$/, '') ?? '';
  if (
    label &&
    before &&
    kind !== 'count' &&
    (KINDS_OF_OWNER.has(owner) ||
      (LEVELS.has(owner) && (kind === 'money' || (kind === 'percent' && CHANGES.test(site.scene.symbols.slice(0, site.k))))))
  ) {
    const narrow = { ...before, scope: label.text, text: label.text, from: label.from, to: label.to };
    // 国有企业3357亿元，下降9.2%: what goes on is theirs
    if (kind === 'money' && before.scope) site.chain.label = narrow;
    return { label: narrow, carried: true };
  }
  // 对东盟进出口1.1万亿元；对美国增长15%: the next partner in the same trade
  const partner = label && before && kind !== 'count' && partnerIn(label, site) ? label.text : null;
  if (partner) {
    site.chain.label = { ...before!, scope: partner, text: partner, from: label!.from, to: label!.to };
    return { label: site.chain.label, carried: true };
  }
  const collected = label && collectedBy(label, before, site);
  if (collected) {
    site.chain.label = collected;
    return { label: collected, carried: true };
  }
  const residents = label && before ? ofResidents(label, before, site) : null;
  if (residents) {
    site.chain.label = residents;
    return { label: residents, carried: true };
  }
  // 夏季最高负荷1350万千瓦、冬季1200万千瓦: the same of another season
  if (label && before && SEASON_ALONE.test(label.text)) {
    const name = before.name.replace(SEASON, label.text);
    return { label: { ...before, name, text: name, from: label.from, to: label.to }, carried: true };
  }
  const branch = label && before ? branched(label, before, site) : null;
  if (branch) {
    site.chain.label = branch;
    return { label: branch, carried: true };
  }
  const priced = label && before && kind === 'percent' && /价格(?:指数)?$/.test(before.name) && PRICE_CLASSES.has(label.text);
  if (priced) return { label: { ...label, name: `${label.text}价格`, scope: null }, carried: false };
  const other = label && before ? ofClass(label, before, site) : null;
  if (other) {
    site.chain.label = other;
    if (site.chain.byUnit.get(unitKey(site.figure))?.name === before!.name) site.chain.byUnit.set(unitKey(site.figure), other);
    return { label: other, carried: true };
  }
  if (label && !isGeneric(label.name) && !isGeneric(label.text)) return { label, carried: false };
  if (label) {
    // 社会物流总费用与GDP的比率: what it is of stands before 的
    if (label.lead) return { label: { ...label, name: `${label.lead.replace(/的$/, '')}${label.name}`.slice(-LONGEST) }, carried: false };
    // 贸易额达到创纪录的2401亿美元: the name stands before the verb
    const at = chunkAt(site.scene, label.from);
    const named = at > 0 && /[LI]/.test(site.scene.symbols[at - 1]!) ? labelBefore(site.scene, skip(site.scene, at)) : null;
    if (named && !isGeneric(named.name)) return { label: named, carried: false };
  }
  const topic = announced(site);
  if (topic) site.chain.label = topic;
  return { label: topic ?? before ?? label, carried: true };
}

const SEASON = /[春夏秋冬][季天]/;
const SEASON_ALONE = /^[春夏秋冬][季天]$/;

/** What countries are called by how many they are, behind the name of where they lie. */
const COUNTRIES = /^(?:[两二三四五六七八九十\d]+国|各?国家?|地区|市场)?$/;

/** Whether words are a place with whom something is done and no more: 对|中国香港, 对|北欧四国. */
const partnerIn = ({ from, to }: Label, { scene }: Site): boolean =>
  /^[对向与同自从]/.test(scene.text[from] ?? '') &&
  scene.linked.entities.some(
    ({ from: at, to: end, entity }) => at === from + 1 && end <= to && COUNTRIES.test(scene.text.slice(end, to)) && entity.kind === 'place',
  );

const AVERAGE = /^(?:[日月年周]均|人均|户均|单日)$/;

/** What stands before a verb that says nothing: 煤炭进口量环比已经|出现. */
function behindLight(scene: Scene, { from }: Label): Label | null {
  let at = chunkAt(scene, from);
  while (at > 0 && /[BaLMTP]/.test(scene.symbols[at - 1]!)) at--;
  const label = at > 0 && scene.symbols[at - 1] === 'N' ? labelBefore(scene, at) : null;
  return label && !LIGHT_VERBS.has(label.name) ? label : null;
}

/** Offices that take in revenue. */
const COLLECTORS = /^(?:国税|地税|税务|财政|海关|住建|国土|自然资源)(?:部门|系统|局|机关)$/;
/** 地方收入按部门分：: what the offices behind the colon took in. */
const SPLIT_BY = /(?:^|[，。；])([^，。；：]{2,14}?)(?:按|分)[^，。；：]{1,8}(?:分|看)?：/;

/** 税务部门完成1431万元: what an office takes in is the revenue told of before it. */
function collectedBy(label: Label, before: Label | null, { scene, figure }: Site): Label | null {
  if (!COLLECTORS.test(label.text) || (figure.quantity.kind !== 'money' && figure.quantity.kind !== 'percent')) return null;
  const whole =
    before && /收入/.test(before.name) ? before.name : indicatorOf(SPLIT_BY.exec(scene.text.slice(0, label.from))?.[1] ?? '').name;
  return { ...label, name: /收入$/.test(whole) ? whole : '财政收入', scope: label.text, basis: 'flow' };
}

/** Those whose incomes are told one after the other. */
const RESIDENTS = /^(?:其中)?((?:城镇|农村|城乡|全体|全省|全市|全县|全区)(?:常住)?居民|农民)(?:人均)?的?$/;

/** 城镇居民人均可支配收入2万元，农村居民6725元: the others have the same income. */
function ofResidents(label: Label, before: Label, { figure }: Site): Label | null {
  if (figure.quantity.kind !== 'money' && figure.quantity.kind !== 'percent') return null;
  const who = RESIDENTS.exec(
    `${label.scope ?? ''}${label.name}`.length < label.text.length ? label.text : `${label.scope ?? ''}${label.name}`,
  )?.[1];
  const measure = who ? /人均(?:可支配收入|纯收入|消费支出|生活消费支出|收入|支出)$/.exec(before.name)?.[0] : undefined;
  if (!measure) return null;
  return { ...before, ...indicatorOf(`${who}${measure}`), text: `${label.text}${measure}`.slice(-LONGEST), from: label.from, to: label.to };
}

/** Branches of the economy. */
const BRANCH = /^(?:其中|而|全市|全省|全国|全县|全区|分产业看|分门类看|分行业看)?([\p{Script=Han}、]{1,22}业)$/u;
/** Measures that branches are told of one after the other. */
const OF_BRANCHES =
  /(?:增加值|总产值|产值|投资额?|营业收入|收入|利润总额|利润|销售额|零售额|用电量|贷款余额|实际使用外资(?:金额)?|(?:实际)?利用外资|吸收外资|外商直接投资|出口交货值|产能利用率|融资额?|进出口额?|出口额?|进口额?|税收)$/;

/** 分产业看，第一产业增长3%: a sentence that takes apart what was told of before. */
const SPLIT = /(?:^|[，；：])(?:分|按|从)[^，。；：0-9]{1,10}[看分]，/;

/** 采矿业增加值增长5%，制造业增长6.2%: the next branch is told of by the same measure. */
function branched(label: Label, before: Label, { figure, scene, k }: Site): Label | null {
  const { kind } = figure.quantity;
  if (kind === 'count' || (kind !== 'percent' && kind !== 'money' && kind !== 'energy')) return null;
  const branch = BRANCH.exec(label.text)?.[1];
  const measure = branch ? OF_BRANCHES.exec(before.name)?.[0] : undefined;
  if (
    !branch ||
    !measure ||
    knownTail(label.name) === label.name.length ||
    !(/业/.test(before.text + before.name) || SPLIT.test(scene.text.slice(0, label.from))) ||
    /[AHb]d?$/.test(scene.symbols.slice(0, k).slice(-1))
  )
    return null;
  return {
    ...before,
    ...indicatorOf(`${branch}${measure}`),
    text: `${label.text}${measure}`.slice(-LONGEST),
    from: label.from,
    to: label.to,
  };
}

/** 进出口总值|创历史新高，达到5379亿元: how high it got. */
const HEIGHT =
  /(?:均|再|也|双双|首次|连续)?(?:创|刷新)(?:下|出|造)?了?(?:历史|同期|近年来?|历年|有史以来)?(?:的|最好)?(?:新高|新低|新纪录|纪录|最高|水平|佳绩)$|(?:再?[上迈登跃]上?|迈入)新?(?:的)?(?:大)?台阶$/;

/** A clause that says why, when or on what condition names nothing for the next. */
const CAUSES = /^(?:由于|根据|依据|按照|另据|因|受|随着|在|为了|据|经|通过|按|如果|虽然|尽管|对于|与此)/;

/**
 * 固定资产投资稳步增长，同比增长8%: a clause without a figure, between the last one and this, names what is measured. A name the table
 * knows is taken from any such clause; other words only where nothing was measured before.
 */
export function announced({ scene, k, chain }: Site): Label | null {
  const { symbols } = scene;
  // 预算支出8397亿元、增长5.3%: said of the figure before
  // 比全国平均增速高5个百分点: what it is compared with names nothing
  const opened = clauseStart(scene, k);
  const against = symbols.slice(opened, k).search(/b/);
  const own = scene.chunks.slice(opened, against < 0 ? k : opened + against);
  if (
    own.some(
      ({ figure, symbol, from, to }) => (figure && figure.quantity.kind !== 'duration') || (symbol === 'N' && named(scene, from, to)),
    )
  )
    return null;
  const last = clauseStart(scene, k) - 1;
  // 新增规模以上企业：甲区56家，乙区43家: what a colon sets before the first of a row
  const headed = symbols[last] === ':' && /^E[PaL]*$/.test(symbols.slice(opened, k));
  for (let end = last; end > 0 && (symbols[end] === ',' || (headed && end === last)); ) {
    const start = clauseStart(scene, end);
    if (symbols[end] === ':') return headOf(scene, start, end);
    if (CAUSES.test(textFrom(scene.text, scene.chunks[start]!.from, 3))) return null;
    if (/[F%RX]/.test(symbols.slice(start, end))) return chain.label ? null : tailOf(scene, end);
    for (let i = end; i > start; i--) {
      if (symbols[i - 1] !== 'N') continue;
      const height = HEIGHT.exec(scene.text.slice(scene.chunks[i - 1]!.from, scene.chunks[i - 1]!.to));
      const label = height ? labelOf(scene, scene.chunks[i - 1]!.from, scene.chunks[i - 1]!.to - height[0].length) : labelBefore(scene, i);
      // 全国生猪出栏价跌至谷底，为5.96元: what moves is what is measured
      if (label && (knownTail(label.text) > 0 || (end === last && !onlyVerb(scene, label) && /^a?[UDI]/.test(symbols.slice(i)))))
        return label;
    }
    // 进出口贸易总额，由…增加到…: nothing but a name, set apart
    if (!chain.label || /^[NEPcd"_]+$/.test(symbols.slice(start, end))) {
      const words = tailOf(scene, end);
      if (words && !standsBeside(words.text) && !isGeneric(words.name)) return words;
    }
    end = start - 1;
  }
  return null;
}

/** 各区引进项目情况如下：: what a colon sets before a row; the words that say that a row comes name nothing. */
function headOf(scene: Scene, start: number, end: number): Label | null {
  if (scene.symbols[end - 1] !== 'N') return null;
  const to = scene.chunks[end - 1]!.to;
  const comes = /(?:的?(?:具体)?(?:情况|分布|数量|排名|名单)?(?:如下|分别[为是]|[为是])|的?(?:具体)?(?:情况|分布))$/.exec(
    scene.text.slice(scene.chunks[start]!.from, to),
  );
  return comes ? labelOf(scene, scene.chunks[end - 1]!.from, to - comes[0].length) : tailOf(scene, end);
}

/** Whether words name something, and do not only do something. */
export function named(scene: Scene, from: number, to: number): boolean {
  const label = labelOf(scene, from, to);
  return label !== null && !onlyVerb(scene, label);
}

/** 全国百家孵化器平均人流量，: the noun that a clause ends with; no hour or day. */
function tailOf(scene: Scene, end: number): Label | null {
  let at = end;
  while (at > 0 && 'UDa'.includes(scene.symbols[at - 1]!)) at--;
  const label = labelBefore(scene, at);
  return label &&
    label.text.length >= 2 &&
    !isReached(label.name) &&
    !/以[^，]{2,}为/.test(scene.text.slice(scene.chunks[clauseStart(scene, end)]!.from, label.from + 1)) &&
    !/[\d时]$|^(?:截[至止]|今|昨|明|目前|据|受|因|由于|随着|为)/.test(label.text) &&
    (knownTail(label.text) > 0 || /^(?:n|vn|an|l)/.test(tokensIn(scene, label.to - 1, label.to)[0]?.tag ?? ''))
    ? label
    : null;
}
