import type { Article, Entity, Fact, Figure, Source, Status } from '../../schemas/schemas.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { knownTail } from '../link/link.js';
import type { FigureMention } from '../recognize/recognize.js';
import { aspectsOf, turnTo } from './aspects.js';
import { derivationOf, type Watch } from './derivation.js';
import { factOf } from './fact.js';
import { governed, shareNamed } from './governed.js';
import type { Grammar } from './grammar.js';
import { ofIndex } from './indexlevel.js';
import { isGeneric } from './label/generic.js';
import { type Label, onlyVerb, plainLabel } from './label/label.js';
import { byDoing, nominalized } from './label/nominal.js';
import { LONGEST } from './label/trim.js';
import { changeByName, ofPart, ofWholeAgain, pulled, shareByName, totalled } from './measures.js';
import { perField, perHead } from './perhead.js';
import { priced } from './priced.js';
import type { Chain, Draft, Rule } from './rule.js';
import { type Scene, textBefore, tokensIn } from './scene.js';
import { sectionLength } from './sectionlength.js';
import { spanned } from './spans.js';
import { goodsOf } from './subject/goods.js';
import { ofTheWhole } from './subject/parts.js';
import type { PriceTalk } from './subject/pricetalk.js';
import { fromMention, fromRow, fromTopic, type Subject } from './subject/subject.js';
import type { CellReading } from './table/table.js';
import { unitKey } from './unitkey.js';
import type { When } from './when.js';
import { wholeOf } from './whole.js';

/** What the facts of a stretch are made from besides its words. */
export interface Setting {
  source: Source;
  article: Article;
  home: Entity | null;
  lexicon: Lexicon;
  grammar: Grammar;
  figures: ReadonlyMap<FigureMention, Figure>;
  attribution: string | null;
  /** Set where the sentence is a cell of a table. */
  cell: CellReading | null;
  chain: Chain;
  /** Of which goods the story tells the prices. */
  prices: PriceTalk;
  /** Told how each fact came about. */
  watch: Watch | undefined;
}

/** A fact, the chunk of its figure, and the entity it names. */
interface PlacedFact {
  k: number;
  fact: Fact;
  entity: Entity | null;
}

/** Makes a fact of a draft; `planned` is what a heading says of it. */
type Write = (draft: Draft, rule: string, subject: Subject | null, planned?: Status | null) => void;

/** Symbols before and after a figure that a rule's pattern may look at. */
const REACH = 40;

/** The facts of a stretch of a sentence, in the order of its figures; moves the chain on. */
export function factsIn(scene: Scene, setting: Setting): PlacedFact[] {
  const { chain, source, article, lexicon, attribution, grammar } = setting;
  const placed: PlacedFact[] = [];
  // what the cells of other rows say goes on in none
  if (setting.cell) {
    Object.assign(chain, { label: setting.cell.label, whole: null, items: [] });
    chain.byUnit.clear();
  }
  const write: Write = (draft, rule, subject, planned = null) => {
    const { period } = draft;
    const first: When | null =
      period === undefined
        ? grammar.whenOf(scene, draft.k, draft.label?.text ?? null)
        : period && { period, inferred: !scene.linked.periods.includes(period) };
    const figure = setting.figures.get(scene.chunks[draft.k]!.figure!)!;
    let ordinal = 1;
    for (let i = placed.length - 1; i >= 0 && placed[i]!.k === draft.k; i--) ordinal++;
    const status = planned ?? grammar.statusOf(scene, draft.k, first, article);
    const when = period === undefined ? grammar.whenBy(scene, draft.k, first, status) : first;
    const fact = factOf({ figure, draft, rule, subject, when, status, scene, article, source, attribution, ordinal, lexicon });
    if (fact.entity === null && fact.indicator === null) return;
    fact.of = wholeOf(scene, draft, fact, placed);
    placed.push({ k: draft.k, fact, entity: subject?.entity ?? null });
    setting.watch?.(derivationOf({ fact: fact.id, scene, draft, rule: reasonOf(rule, grammar), subject, when }));
  };
  const done = new Set<number>();
  const aspects = aspectsOf(scene);
  for (let k = 0; k < scene.chunks.length; k++) {
    if (!scene.chunks[k]!.figure || done.has(k) || grammar.isThreshold(scene, k)) continue;
    turnTo(chain, aspects, scene.chunks[k]!.from);
    if (setting.cell && (setting.cell.heading || !tellsItself(scene, k))) {
      writeCell(setting.cell, scene, k, write);
      continue;
    }
    for (const { draft: drafted, rule } of apply(scene, k, setting)) {
      const found = pulled(drafted, scene, chain);
      const named = inUnit(changeByName(shareByName(sectionLength(found, scene), scene), scene, chain), scene);
      const whole = totalled(ofWholeAgain(narrowed(named, scene, chain), scene), scene);
      const measured = perField(perHead(priced(governed(whole, scene), scene), scene), scene);
      const draft = spanned(measured, scene);
      done.add(draft.k);
      // 煤价下跌3个月，跌幅达19%: what moved goes on, not how long it did
      moveOn(chain, scene, measured.measure === draft.measure ? draft : measured);
      const goods = goodsOf(scene, draft, chain.goods, setting.prices);
      const before = { owner: chain.owner, goods };
      const subject = draft.subject
        ? fromMention(scene.text, draft.subject)
        : ofTheWhole(scene, draft.k, placed, grammar.subjectOf(scene, draft.k, draft.label?.text ?? null, setting.home, before));
      if (goods) chain.goods = { ...goods, text: null, inferred: true };
      chain.owner = subject?.spoken ? { ...subject, inferred: true } : null;
      const told = ofIndex(draft, scene, subject);
      if (told !== draft) chain.label = told.label;
      write(ofPart(shareNamed(told, scene), scene), rule, subject);
    }
  }
  return placed;
}

/** A cell with words of its own (惠及居民8239户) says itself what it measures. */
const tellsItself = ({ text, chunks }: Scene, k: number): boolean => {
  const { from } = chunks[k]!;
  return from >= 2 && /\p{Script=Han}{2}/u.test(textBefore(text, from, 12));
};

function writeCell(
  { label, headless, row, owner, table, change, share, status }: CellReading,
  scene: Scene,
  k: number,
  write: Write,
): void {
  const topics = (owner ? [] : (table ?? scene.linked).topics).filter(({ about }) => !about);
  const subject = owner ? fromRow(row!, owner) : topics[0] ? fromTopic(topics[0]) : null;
  const figure = scene.chunks[k]!.figure!;
  const named = headless ? inKind(label, figure) : label;
  if (!named) return;
  const { kind, value } = figure.quantity;
  const draft: Draft = {
    k,
    label: named,
    measure: share && /^(?:percent|ratio|other)$/.test(kind) ? 'share' : 'level',
  };
  if (change && kind !== 'rank')
    Object.assign(draft, { measure: 'change', comparison: change.comparison, base: null, direction: (value ?? 0) < 0 ? 'down' : 'up' });
  write(draft, 'table-cell', subject, status);
}

/** What lists of ranks and scores are of, where no heading says which is which: 综合 over 第1名：城关镇 96.8分 ★★★★. */
const KINDS_OF_CELLS: readonly { is: (figure: FigureMention) => boolean; named: RegExp; adds: string }[] = [
  { is: ({ quantity }) => quantity.kind === 'rank', named: /[名排位座]次?$|排[名行序]|榜$|名$/, adds: '排名' },
  { is: ({ quantity }) => quantity.unit === '分', named: /分|成绩|积分|绩效|考核|评$/, adds: '得分' },
];

function inKind(label: Label | null, figure: FigureMention): Label | null {
  const kind = KINDS_OF_CELLS.find(({ is }) => is(figure));
  if (!label) return kind ? plainLabel(kind.adds, kind.adds, figure.from) : null;
  const found = kind && !kind.named.test(label.name) ? kind : undefined;
  return found && label.name.length <= 12 ? { ...label, name: `${label.name}${found.adds}` } : label;
}

/** The reason of a rule by its name. */
const reasonOf = (name: string, { rules }: Grammar) =>
  rules.find((rule) => rule.name === name) ?? { name, because: 'the row and the heading of a table cell say whose it is and what' };

interface Bound {
  draft: Draft;
  rule: Rule['name'];
}

/** The first rule that answers for the figure at chunk `k`. */
function apply(scene: Scene, k: number, { chain, grammar }: Setting): Bound[] {
  const before = scene.symbols.slice(Math.max(0, k - REACH), k);
  const after = scene.symbols.slice(k + 1, k + 1 + REACH);
  const figure = scene.chunks[k]!.figure!;
  for (const rule of grammar.sieve.through(before + after)) {
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    const drafts = rule.produce({ scene, k, figure, chain });
    if (drafts) return drafts.map((draft) => ({ draft, rule: rule.name }));
  }
  return [];
}

/** What later clauses inherit. */
function moveOn(chain: Chain, scene: Scene, draft: Draft): void {
  chain.recent.push(draft);
  // 降幅比前两个月收窄1.5个百分点: what a distance in points is measured from says nothing of the rates that follow
  // 年均增长6%。…分别增长32%: a yearly average is told of what is told so
  if (draft.comparison && draft.comparison !== 'annual_average' && scene.chunks[draft.k]!.figure!.quantity.kind !== 'points')
    chain.comparison = draft.comparison;
  if (!draft.label || draft.carried) return;
  // 是第一大经营主体；国有企业增长3%: what is ranked is not what goes on, unless it was measured; a place among others never is
  if (scene.chunks[draft.k]!.figure!.quantity.kind === 'rank') {
    const ranked = draft.label.name.replace(/排名$/, '');
    const measured = knownTail(ranked) > 0 && scene.text[scene.chunks[draft.k]!.to - 1] !== '大';
    if (ranked.length > 1 && !isGeneric(ranked) && (measured || !chain.label)) chain.label = { ...draft.label, name: ranked };
    return;
  }
  // 20天, 3.5公里: a measure that nothing names is not what the next clause goes on about
  if (draft.measure === 'level' && draft.label.from === draft.label.to) return;
  // the parts of a whole (其中小学4.1万个) are what a sentence goes on about, and no more after it
  const among = scene.symbols.lastIndexOf('Z', draft.k);
  const whole = wholeAt(scene, draft.k, chain);
  const part = among >= 0 && !outgrows(scene, draft.k, whole, chain);
  if (part) chain.whole = whole;
  // 利润由连续两个月下降转为增长0.8%: what has lasted goes on, not how long it has
  const lasted = /.用时$/.test(draft.label.name) && !draft.label.text.endsWith('用时');
  chain.label = lasted ? { ...draft.label, name: draft.label.name.slice(0, -2) } : draft.label;
  if (draft.measure === 'level' && !part) chain.byUnit.set(unitKey(scene.chunks[draft.k]!.figure!), draft.label);
}

/** Kinds of which parts make a whole: rates, ranks and prices of parts may be larger than that of the whole. */
const ADDS_UP: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'length', 'area', 'volume', 'energy']);

/** What the parts behind 其中 are parts of, at chunk `k`: what was told before it, until the next 其中. */
function wholeAt({ symbols }: Scene, k: number, chain: Chain): Label | null {
  const last = chain.recent.findLast((draft) => draft.k < k);
  return last && !symbols.slice(last.k, k).includes('Z') ? (chain.whole ?? chain.label) : chain.label;
}

/** 隧道5座，其中长隧道1座；桥梁75座: whether the figure at chunk `k` is larger than the whole, and so no part of it. */
function outgrows(scene: Scene, k: number, whole: Label | null, chain: Chain): boolean {
  const { kind, value } = scene.chunks[k]!.figure!.quantity;
  const told = whole && chain.recent.find((one) => one.label === whole && one.k < k);
  return told ? ADDS_UP.has(kind) && (scene.chunks[told.k]!.figure!.quantity.value ?? Infinity) < (value ?? 0) : false;
}

/** The last character of a name and the one before it: what two names of one kind share. */
const headOf = (name: string) => name.slice(-2);

/**
 * 发送旅客1079万人次。其中，铁路226万人次: words behind 其中 that name no indicator narrow the whole, where they are reckoned in its unit.
 * A name of the whole's own kind (企业61家，其中小微企业20家) stands by itself.
 */
function narrowed(draft: Draft, scene: Scene, chain: Chain): Draft {
  const { label } = draft;
  const among = scene.symbols.lastIndexOf('Z', draft.k);
  if (!label || draft.measure !== 'level' || draft.carried || among < 0 || label.from === label.to) return draft;
  const whole = wholeAt(scene, draft.k, chain);
  const { figure, from } = scene.chunks[draft.k]!;
  if (!whole || whole.scope || /(?:时速|速度|单价|均价)$/.test(whole.name) || chain.byUnit.get(unitKey(figure!)) !== whole) return draft;
  if (
    label.from < scene.chunks[among]!.from ||
    label.to > from ||
    (label.act && !(label.act.subject && label.act.object === '')) ||
    onlyVerb(scene, label)
  )
    return draft;
  // 其中发明专利186项，制定标准12项: what is done to another thing is no part
  if (tokensIn(scene, label.from, label.to)[0]?.tag === 'v' && scene.symbols.slice(among, draft.k).includes(',')) return draft;
  if (
    knownTail(label.name) > 0 ||
    headOf(label.name) === headOf(whole.name) ||
    // 桥梁75座，其中特大桥3座: of the same kind by its last character
    (label.name.length > 1 &&
      scene.chunks[draft.k]!.figure!.quantity.kind === 'count' &&
      whole.name.slice(-2).includes(label.name.slice(-1))) ||
    !/^(?:.{2,10}|[铜铝铅锌镍锡金银钢铁锰钴锂煤油气粮棉糖盐茶肉蛋奶菜果药酒车])$/.test(label.text)
  )
    return draft;
  // 跨国公司总部20家和研发中心10家…，其中地区总部7家: of the kind of what was told of before the last
  if (chain.recent.some(({ label: told }) => told && told !== whole && told !== label && headOf(told.name) === headOf(label.name)))
    return draft;
  if (
    /(?:规模|量|额|数|值|率|人次|出资|认缴|实缴|认购|收入|支出|利润|资产|负债|债务|贷款|存款|投资|成本|费用|连接|企业|公司|单位|机构|项目|学校|医院|户|者)$/.test(
      label.text,
    ) ||
    /[人户次]数$/.test(label.name)
  )
    return draft;
  if (outgrows(scene, draft.k, whole, chain)) return draft;
  const text = `${label.text}${whole.text}`;
  return {
    ...draft,
    label: { ...whole, scope: label.text, text: text.length > LONGEST ? label.text : text, from: label.from, to: label.to },
  };
}

/** What is told of in degrees of a scale. */
const SCALES: readonly [RegExp, string][] = [
  [/地震$|余震$/, '震级'],
  [/(?:大|阵|强|狂|偏[东南西北]+)风$|风力$/, '风力'],
];

const VALUES: ReadonlySet<string> = new Set(['出口额', '进口额', '进出口额']);

/** 出口24.3万辆 is no value in money. */
function inUnit(draft: Draft, scene: Scene): Draft {
  const { figure } = scene.chunks[draft.k]!;
  if (draft.measure !== 'level' || !draft.label || (draft.carried && !draft.label.act)) return draft;
  const label = byDoing(scene, nominalized(draft.label, figure!), figure!);
  const { kind, unit } = figure!.quantity;
  // 4.8级地震, 7级大风
  const scale = unit === '级' ? SCALES.find(([form]) => form.test(label.name))?.[1] : undefined;
  if (scale) return { ...draft, label: { ...label, name: scale } };
  if (!VALUES.has(label.name) || (kind !== 'count' && kind !== 'mass')) return { ...draft, label };
  return { ...draft, label: { ...label, name: label.name.replace('额', '量') } };
}
