import type { FigureKind } from '../../../schemas/schemas.js';
import { OWNER_NOUNS } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { isBare } from '../label/bare.js';
import { dimensionOf } from '../label/dimension.js';
import { type Label, labelBefore, labelOf, onlyVerb, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import { verbal } from '../label/wording.js';
import type { Draft, Rule, Site } from '../rule.js';
import { type Scene, textBefore } from '../scene.js';
import { ofBranch } from './branch.js';
import { skip, textOf } from './clause.js';
import { counted, GETS, isPower, level } from './counted.js';
import { ofCrop } from './crops.js';
import { done } from './deeds.js';
import { alsoDone } from './listed.js';
import { MEASURED_NAME, measureOf } from './measureof.js';
import { ofCounted, ofOthers } from './ofcounted.js';
import { inHouseholds, inPlaces, PERSON, withBeasts } from './people.js';
import { GIVES, sizedBehind } from './sized.js';
import { told } from './told.js';

/** 签约百亿元以上项目3个, 超过10亿元的项目有5个: the threshold belongs to the name. */
function thresholded(scene: Scene, k: number, label: Label): Label {
  const { first } = wordsBefore(scene, k);
  const limit = scene.chunks[first - 1];
  // 备勤3500多人、机械设备1000多台; 收入不低于50万元或者资产不低于300万元: a figure of its own, not a limit
  if (scene.symbols[first] === 'c' || /^(?:或者|或|且|并且|以及)/.test(scene.text.slice(limit?.to ?? 0, (limit?.to ?? 0) + 2)))
    return label;
  if (!limit?.figure) return label;
  const { kind, unit, value, approximation } = limit.figure.quantity;
  if (unit !== '岁' && /^(?:percent|ratio|multiple|points|duration)$/.test(kind)) return label;
  if (kind === 'count' && approximation !== 'at_least') return label;
  // 为60岁以上老人发放高龄津贴: whom it is given to stands between
  if (label.from - limit.to > 2) return label;
  // 0—14岁人口, as 60岁及以上人口
  const ages = unit === '岁' && value === null;
  if (approximation === 'exact' && !limit.figure.vague && !ages) return label;
  const mark = scene.text.slice(limit.from, limit.to);
  const before = labelBefore(scene, first - 1)?.text ?? '';
  return { ...label, name: `${mark}${label.name}`, text: `${before}${mark}${label.text}`.slice(-LONGEST) };
}

/** Where something lies, and which of its kind it is. */
const PLACED = /(?:[里内上中间]的|首批|第[一二三四五]批|又一批)$/;

/** The words before a figure, as its readers see them. */
interface Words {
  site: Site;
  own: Label;
  /** The chunk that they end at. */
  at: number;
  /** The symbols behind the figure. */
  behind: string;
}

/** Kinds of figures that a verb before them leads to the noun behind them. */
const GOVERNED_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'mass', 'volume', 'other']);

/** Kinds of figures that tell how much there is of the noun behind them. */
const AMOUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money', 'mass', 'volume', 'area', 'length', 'energy']);

/** 拥有专利的6个系列: words before 的 that are no measure describe what stands behind the figure. */
function described({ site, own, behind }: Words): Label | null {
  const { scene, k, figure } = site;
  if (scene.symbols[k - 1] !== 'd' || !/^[NE"]/.test(behind) || !AMOUNTS.has(figure.quantity.kind)) return null;
  if (knownTail(own.name) > 0 || MEASURED_NAME.test(own.name) || own.to < figure.from - 1) return null;
  const noun = counted(site);
  return noun && noun.from >= figure.to && !/^之/.test(noun.name) && !onlyVerb(scene, noun) ? noun : null;
}

/** Who has or owns it: the noun behind the figure is what they have. */
const ofOwner = ({ site, own, behind }: Words): Label | null => (OWNER_NOUNS.has(own.name) && /^dN/.test(behind) ? counted(site) : null);

/** The measure that the words before are, or what they measure of a crop, a work or a thing. */
const measure = ({ site, own }: Words): Label | null =>
  ofCrop(site, own) ?? measureOf(site, own) ?? dimensionOf(site.scene, site.figure, own, site.chain.label);

/** 沉船上共有38人，: nothing says who they are. */
const aboard = ({ site, own, behind }: Words): Label | null =>
  PERSON.test(site.figure.quantity.unit ?? '') &&
  /^(?:[,.;)]|$)/.test(behind) &&
  /[^以之\d][上里内下]$/.test(site.scene.text.slice(own.from, own.to + 1).replace(/[共有]+$/, ''))
    ? { ...own, name: '人数' }
    : null;

/** 村里有40多人在养殖基地工作, 机上298人全部遇难: where they are is not what they are. */
const whereabouts = ({ site, own, behind }: Words): boolean =>
  PERSON.test(site.figure.quantity.unit ?? '') &&
  /^[TaLM]*N/.test(behind) &&
  (/[上中里内村镇乡]$/.test(own.text) || site.scene.text[site.figure.from - 1] === '有');

/** 产生的约1亿元借款, 统计的7万亿元: a clause before 的 names nothing. */
const clauseOf = ({ site: { scene, k }, own }: Words): boolean => scene.symbols[k - 1] === 'd' && verbal(scene, own);

/** 两大项目提供300万元经费支持: a verb right before money governs the noun behind it. */
function given({ site, own, at, behind }: Words): Label | null {
  if (!(behind.startsWith('N') || (GIVES.test(own.name) && /^d["N]/.test(behind)))) return null;
  if (at !== site.k || !GOVERNED_KINDS.has(site.figure.quantity.kind) || !verbal(site.scene, own)) return null;
  const noun = counted(site);
  const text = `${own.text}${noun?.text}`;
  return noun && { ...noun, text: text.length <= LONGEST ? text : noun.text };
}

/** 产业达到2000亿元市场规模: a bare measure behind is what was reached. */
function reached({ site: { scene, k }, own, at, behind }: Words): Label | null {
  if (at === k || scene.symbols[k - 1] !== 'L' || !/^d?N/.test(behind) || knownTail(own.name) > 0) return null;
  const noun = nounAfter(scene, k);
  const words = noun ? scene.text.slice(noun.from, noun.to) : '';
  return noun && (isBare(words) || /规模$/.test(words)) ? labelOf(scene, noun.from, noun.to) : null;
}

/** 专业镇分别获得1亿元资金支持: who gets is not what is got. */
function got({ site, own, at, behind }: Words): Label | null {
  const { scene, k, figure } = site;
  if (at === k || scene.symbols[k - 1] !== 'L' || !GETS.test(textOf(scene, k - 1))) return null;
  if (!/^d?N/.test(behind) || figure.quantity.kind === 'duration' || knownTail(own.name) > 0) return null;
  const noun = counted(site);
  return noun && !onlyVerb(scene, noun) ? noun : null;
}

/** The label that stands before the figure, or what it is told to be of. */
function asTold({ site, own, at }: Words): Draft | null {
  const { scene, k, figure } = site;
  const { label, carried } = told(ofCounted(site, own) ?? ofBranch(site, own) ?? own, site);
  if (!label) return null;
  if (carried) return level(k, label, { carried });
  // 一期项目600MW: the size of a plant
  if (isPower(figure) && /(?:项目|工程|电站|装置|机组|基地)$/.test(label.name))
    return level(k, { ...label, name: '规模', text: `${label.text}规模`.slice(-LONGEST) });
  return level(k, inHouseholds(thresholded(scene, at, label), figure.quantity.unit));
}

/** The noun behind the figure, where the words before it say less: where it lies, who gives it, of what it is one. */
function behindAll(site: Site, behind: string): Label | null {
  const { scene, k, figure } = site;
  // 仓库里的20万斤药材, 政府5万元的支持: where they are and who gives says less than the noun behind
  const placed = /^d?N/.test(behind) && PLACED.test(textBefore(scene.text, figure.from, 4));
  // 金龙和18头醒狮: what is counted stands behind, and something else before the joiner
  const joined = figure.quantity.kind === 'count' && /[NE]cF["N]/.test(scene.symbols.slice(k - 2, k + 2));
  const noun = placed || joined || ofOthers(site) ? counted(site) : null;
  return noun && !onlyVerb(scene, noun) ? noun : null;
}

/** What a name before the figure makes of it; null where it is none of what is measured. */
function read(words: Words): Draft | null {
  const { site, own, at, behind } = words;
  const { k } = site;
  const named = ofOwner(words) ?? measure(words) ?? aboard(words);
  if (named) return level(k, named);
  if (whereabouts(words)) return null;
  if (clauseOf(words)) {
    if (/^d?[NE"]/.test(behind)) return null;
    const { label } = told(null, site);
    return label && level(k, label, { carried: true });
  }
  const noun = described(words) ?? given(words) ?? reached(words) ?? got(words) ?? alsoDone(site, own);
  if (noun) return level(k, noun);
  const deed = done(site, own, at);
  if (deed) return deed;
  const sized = sizedBehind(site, own);
  return sized ? level(k, sized) : asTold(words);
}

/** How a price moves about what it is told to be. */
const ABOUT =
  /^(?:上下|小幅|窄幅|宽幅|区间|之间)*(?:浮动|波动|徘徊|震荡|振荡|运行|附近|一线|上方|下方|区间|之间|成交|关口|水平|整理|盘整)$|^(?:紧随其后|紧跟其后|次之|居次|居首|领跑|领先|垫底|随后)/;
/** Values as they are, named by the words around the figure. */
export const NAMED: readonly Rule[] = [
  {
    name: 'named',
    because: '进出口额49亿元, 签约率达96%: the words before the figure name it',
    produce: (site) => {
      const { scene, k, figure } = site;
      const behind = scene.symbols.slice(k + 1);
      const noun = behindAll(site, behind) ?? withBeasts(site);
      if (noun) return [level(k, noun)];
      // 平均值（39.93倍）: what stands before the bracket is named by it
      const at = scene.symbols[k - 1] === '(' && scene.symbols[k - 2] === 'N' ? k - 1 : skip(scene, k);
      const own = labelBefore(scene, at);
      if (!own) return null;
      const inhabitants = figure.quantity.kind === 'count' ? inPlaces(site) : null;
      if (inhabitants) return [level(k, inhabitants)];
      const draft = read({ site, own, at, behind });
      return draft && [draft];
    },
  },
  {
    name: 'noun-after',
    because: '3000亿元贷款, 70亿的销售额: nothing before the figure, its name after it',
    after: /^d?[NE"]/,
    produce: (site) => {
      if (site.figure.quantity.kind === 'duration') return null;
      const noun = counted(site);
      // 在20000元左右浮动: what is done at that price names nothing
      return noun && (site.scene.symbols[site.k + 1] === 'd' || !onlyVerb(site.scene, noun)) && !ABOUT.test(noun.name)
        ? [level(site.k, noun)]
        : null;
    },
  },
];
