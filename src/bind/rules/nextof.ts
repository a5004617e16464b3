import { PRICE_CLASSES, SCOPES } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import type { Label } from '../label/label.js';
import { LONGEST } from '../label/trim.js';
import type { Site } from '../rule.js';
import { unitKey } from '../unitkey.js';
import { ofClass } from './classes.js';

/** What words name that only say whose or which the next is of what was measured `before`; null where they say more. */
type Next = (label: Label, before: Label, site: Site) => Label | null;

/** So much for each, or each day. */
const AVERAGE = /^(?:[日月年周]均|人均|户均|单日)$/;

/** 日均7467人次: so much a day of what was told. */
const averaged: Next = (label, before) =>
  AVERAGE.test(label.name) && !AVERAGE.test(before.name.slice(0, 2))
    ? { ...before, name: `${label.name}${before.name}`.slice(-LONGEST), from: label.from, to: label.to }
    : null;

/** Kinds of owners, as a word that stands alone. */
const KINDS_OF_OWNER: ReadonlySet<string> = new Set([
  ...SCOPES,
  ...'城市 乡村 东部地区 中部地区 西部地区 东北地区 东部 中部 西部 国有企业 集体企业'.split(' '),
]);

/** Levels that raise and spend money. */
const LEVELS: ReadonlySet<string> = new Set(
  '本级 市本级 县本级 省本级 区本级 州本级 市直 县直 省直 县市区 区市县 县区 区县 各县区 各区县 各县市区 镇街 乡镇 中央 地方'.split(' '),
);

/** A verb of rising or falling right before the figure. */
const CHANGES = /[UD][aLP]*$/;

/** `before`, of nobody but whom `label` names. */
const narrowedTo = ({ text, from, to }: Label, before: Label): Label => ({ ...before, scope: text, text, from, to });

/** 外商投资企业1046亿元: a kind of owner. */
const owned: Next = (label, before, { scene, k, figure }) => {
  const { kind } = figure.quantity;
  const owner = label.text.replace(/的$/, '');
  const moneyed = kind === 'money' || (kind === 'percent' && CHANGES.test(scene.symbols.slice(0, k)));
  return kind !== 'count' && (KINDS_OF_OWNER.has(owner) || (LEVELS.has(owner) && moneyed)) ? narrowedTo(label, before) : null;
};

/** What countries are called by how many they are, behind the name of where they lie. */
const COUNTRIES = /^(?:[两二三四五六七八九十\d]+国|各?国家?|地区|市场)?$/;

/** Whether words are a place with whom something is done and no more: 对|中国香港, 对|北欧四国. */
const partnerIn = ({ from, to }: Label, { scene }: Site): boolean =>
  /^[对向与同自从]/.test(scene.text[from] ?? '') &&
  scene.linked.entities.some(
    ({ from: at, to: end, entity }) => at === from + 1 && end <= to && COUNTRIES.test(scene.text.slice(end, to)) && entity.kind === 'place',
  );

/** 对东盟进出口1.1万亿元；对美国增长15%: the next partner in the same trade. */
const ofPartner: Next = (label, before, site) =>
  site.figure.quantity.kind !== 'count' && partnerIn(label, site) ? narrowedTo(label, before) : null;

const SEASON = /[春夏秋冬][季天]/;
const SEASON_ALONE = /^[春夏秋冬][季天]$/;

/** 夏季最高负荷1350万千瓦、冬季1200万千瓦: the same of another season. */
const inSeason: Next = (label, before) => {
  if (!SEASON_ALONE.test(label.text)) return null;
  const name = before.name.replace(SEASON, label.text);
  return { ...before, name, text: name, from: label.from, to: label.to };
};

/** Offices that take in revenue. */
const COLLECTORS = /^(?:国税|地税|税务|财政|海关|住建|国土|自然资源)(?:部门|系统|局|机关)$/;
/** 地方收入按部门分：: what the offices behind the colon took in. */
const SPLIT_BY = /(?:^|[，。；])([^，。；：]{2,14}?)(?:按|分)[^，。；：]{1,8}(?:分|看)?：/;

/** 税务部门完成1431万元: what an office takes in is the revenue told of before it. */
export function collected(label: Label, before: Label | null, { scene, figure }: Site): Label | null {
  if (!COLLECTORS.test(label.text) || (figure.quantity.kind !== 'money' && figure.quantity.kind !== 'percent')) return null;
  const whole =
    before && /收入/.test(before.name) ? before.name : indicatorOf(SPLIT_BY.exec(scene.text.slice(0, label.from))?.[1] ?? '').name;
  return { ...label, name: /收入$/.test(whole) ? whole : '财政收入', scope: label.text, basis: 'flow' };
}

/** Those whose incomes are told one after the other. */
const RESIDENTS = /^(?:其中)?((?:城镇|农村|城乡|全体|全省|全市|全县|全区)(?:常住)?居民|农民)(?:人均)?的?$/;

/** 城镇居民人均可支配收入2万元，农村居民6725元: the others have the same income. */
const ofResidents: Next = (label, before, { figure }) => {
  if (figure.quantity.kind !== 'money' && figure.quantity.kind !== 'percent') return null;
  const words = `${label.scope ?? ''}${label.name}`;
  const who = RESIDENTS.exec(words.length < label.text.length ? label.text : words)?.[1];
  const measure = who ? /人均(?:可支配收入|纯收入|消费支出|生活消费支出|收入|支出)$/.exec(before.name)?.[0] : undefined;
  if (!measure) return null;
  return { ...before, ...indicatorOf(`${who}${measure}`), text: `${label.text}${measure}`.slice(-LONGEST), from: label.from, to: label.to };
};

/** Branches of the economy. */
const BRANCH = /^(?:其中|而|全市|全省|全国|全县|全区|分产业看|分门类看|分行业看)?([\p{Script=Han}、]{1,22}业)$/u;
/** Measures that branches are told of one after the other. */
const OF_BRANCHES =
  /(?:增加值|总产值|产值|投资额?|营业收入|收入|利润总额|利润|销售额|零售额|用电量|贷款余额|实际使用外资(?:金额)?|(?:实际)?利用外资|吸收外资|外商直接投资|出口交货值|产能利用率|融资额?|进出口额?|出口额?|进口额?|税收)$/;

/** 分产业看，第一产业增长3%: a sentence that takes apart what was told of before. */
const SPLIT = /(?:^|[，；：])(?:分|按|从)[^，。；：0-9]{1,10}[看分]，/;

/** 采矿业增加值增长5%，制造业增长6.2%: the next branch is told of by the same measure. */
const ofBranch: Next = (label, before, { figure, scene, k }) => {
  if (!/^(?:percent|money|energy)$/.test(figure.quantity.kind)) return null;
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
};

/** 食品上涨2%, behind the index of prices: a class of it. */
const priced: Next = (label, before, { figure }) =>
  figure.quantity.kind === 'percent' && /价格(?:指数)?$/.test(before.name) && PRICE_CLASSES.has(label.text)
    ? { ...label, name: `${label.text}价格`, scope: null }
    : null;

/** What the words before a figure may name alone, in the order in which it is asked, and whether later clauses go on with it. */
const NEXTS: readonly { next: Next; goesOn: (before: Label, site: Site) => boolean; own?: true }[] = [
  { next: averaged, goesOn: () => false },
  // 国有企业3357亿元，下降9.2%: what goes on is theirs
  { next: owned, goesOn: ({ scope }, { figure }) => figure.quantity.kind === 'money' && scope !== null },
  { next: ofPartner, goesOn: () => true },
  { next: ofResidents, goesOn: () => true },
  { next: inSeason, goesOn: () => false },
  { next: ofBranch, goesOn: () => true },
  { next: priced, goesOn: () => false, own: true },
  { next: ofClass, goesOn: () => true },
];

/** Words that only tell whose or which the next is of what was measured `before`; moves the chain on to it. Null for all others. */
export function nextOf(label: Label, before: Label, site: Site): { label: Label; carried: boolean } | null {
  for (const { next, goesOn, own } of NEXTS) {
    const found = next(label, before, site);
    if (!found) continue;
    if (goesOn(before, site)) goOn(found, before, site);
    return { label: found, carried: !own };
  }
  return null;
}

/** Sets what later clauses go on with, of which `before` was the last. */
function goOn(label: Label, before: Label, { chain, figure }: Site): void {
  chain.label = label;
  if (chain.byUnit.get(unitKey(figure))?.name === before.name) chain.byUnit.set(unitKey(figure), label);
}
