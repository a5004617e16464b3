import type { FigureKind } from '../../../schemas/schemas.js';
import { OWNER_NOUNS } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { isBare } from '../label/bare.js';
import { deedOf } from '../label/deed.js';
import { dimensionOf } from '../label/dimension.js';
import { type Label, labelBefore, labelOf, onlyVerb, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import { verbal } from '../label/wording.js';
import type { Rule, Site } from '../rule.js';
import { type Scene, textBefore, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { ofBranch } from './branch.js';
import { clauseStart, skip } from './clause.js';
import { counted, GETS, GOVERNS, governed, isPower, level } from './counted.js';
import { ofCrop } from './crops.js';
import { ELSEWHERE } from './elsewhere.js';
import { alsoDone } from './listed.js';
import { measureOf } from './measureof.js';
import { inAll, ofCounted, ofOthers } from './ofcounted.js';
import { averaged, doersIn, inHouseholds, inPersons, inPlaces, PERSON, peopleAlone, withBeasts } from './people.js';
import { GIVES, sizedBehind } from './sized.js';
import { announced, told } from './told.js';
import { before, byKind, completed, doneAlone, spent, timeOf } from './unnamed.js';

/** 签约百亿元以上项目3个, 超过10亿元的项目有5个: the threshold belongs to the name. */
function thresholded(scene: Scene, k: number, label: Label): Label {
  const { first } = wordsBefore(scene, k);
  const limit = scene.chunks[first - 1];
  // 备勤3500多人、机械设备1000多台; 收入不低于50万元或者资产不低于300万元: a figure of its own, not a limit
  if (scene.symbols[first] === 'c' || /^(?:或者|或|且|并且|以及)/.test(scene.text.slice(limit?.to ?? 0, (limit?.to ?? 0) + 2)))
    return label;
  if (limit?.figure?.quantity.unit !== '岁' && /^(?:percent|ratio|multiple|points|duration)$/.test(limit?.figure?.quantity.kind ?? ''))
    return label;
  if (limit?.figure?.quantity.kind === 'count' && limit.figure.quantity.approximation !== 'at_least') return label;
  if (!limit?.figure) return label;
  // 为60岁以上老人发放高龄津贴: whom it is given to stands between
  if (label.from - limit.to > 2) return label;
  // 0—14岁人口, as 60岁及以上人口
  const ages = limit.figure.quantity.unit === '岁' && limit.figure.quantity.value === null;
  if (limit.figure.quantity.approximation === 'exact' && !limit.figure.vague && !ages) return label;
  const mark = `${scene.text.slice(limit.from, limit.to)}`;
  const before = labelBefore(scene, first - 1)?.text ?? '';
  return { ...label, name: `${mark}${label.name}`, text: `${before}${mark}${label.text}`.slice(-LONGEST) };
}

/** Kinds of figures that a verb before them leads to the noun behind them. */
const GOVERNED_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'mass', 'volume', 'other']);

/** How a price moves about what it is told to be. */
const ABOUT =
  /^(?:上下|小幅|窄幅|宽幅|区间|之间)*(?:浮动|波动|徘徊|震荡|振荡|运行|附近|一线|上方|下方|区间|之间|成交|关口|水平|整理|盘整)$|^(?:紧随其后|紧跟其后|次之|居次|居首|领跑|领先|垫底|随后)/;

/** Where something lies, and which of its kind it is. */
const PLACED = /(?:[里内上中间]的|首批|第[一二三四五]批|又一批)$/;

/** The symbols of the clause of a figure before it. */
const symbolsSince = ({ scene, k }: Site) => scene.symbols.slice(clauseStart(scene, k), k);

/** Names of amounts. */
const MEASURED_NAME = /(?:[量额值率度数高深长宽]|面积|里程|距离|规模|库容|水位|重量|容积|产能)$/;

/** What is planned for the year, before its sum. */
const FOR_THE_YEAR = /(?:年度|今年|本年|当年)计划$/;
/** What leads from how high something came to how much exactly. */
const REACHED = /^(?:大关|关口)?[、，]?(?:并|已)?(?:达到?|为|升至|增至)了?$/;

/** Kinds of figures that tell how much there is of the noun behind them. */
const AMOUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'money', 'mass', 'volume', 'area', 'length', 'energy']);

/** 拥有专利的6个系列: words before 的 that are no measure describe what stands behind the figure. */
function ofDescribed(site: Site, own: Label): Label | null {
  const { scene, k, figure } = site;
  if (scene.symbols[k - 1] !== 'd' || !/^[NE"]/.test(scene.symbols.slice(k + 1)) || !AMOUNTS.has(figure.quantity.kind)) return null;
  if (knownTail(own.name) > 0 || MEASURED_NAME.test(own.name) || own.to < figure.from - 1) return null;
  const noun = counted(site);
  return noun && noun.from >= figure.to && !/^之/.test(noun.name) && !onlyVerb(scene, noun) ? noun : null;
}

/** Values as they are, named by the words around the figure, by its kind, or by what was measured before. */
export const NAMED: readonly Rule[] = [
  ...ELSEWHERE,
  {
    name: 'named',
    because: '进出口额49亿元, 签约率达96%: the words before the figure name it',
    produce: (site) => {
      const { scene, k } = site;
      // 仓库里的20万斤药材, 政府5万元的支持: where they are and who gives says less than the noun behind
      const placed = /^d?N/.test(scene.symbols.slice(k + 1)) && PLACED.test(textBefore(scene.text, site.figure.from, 4));
      // 金龙和18头醒狮: what is counted stands behind, and something else before the joiner
      const joined = site.figure.quantity.kind === 'count' && /[NE]cF["N]/.test(scene.symbols.slice(k - 2, k + 2));
      if (placed || joined || ofOthers(site)) {
        const noun = counted(site);
        if (noun && !onlyVerb(scene, noun)) return [level(k, noun)];
      }
      // 平均值（39.93倍）: what stands before the bracket is named by it
      const at = scene.symbols[k - 1] === '(' && scene.symbols[k - 2] === 'N' ? k - 1 : skip(scene, k);
      const own = labelBefore(scene, at);
      const beasts = withBeasts(site);
      if (beasts) return [level(k, beasts)];
      if (!own) return null;
      const inhabitants = site.figure.quantity.kind === 'count' ? inPlaces(site) : null;
      if (inhabitants) return [level(k, inhabitants)];
      if (OWNER_NOUNS.has(own.name) && /^dN/.test(scene.symbols.slice(k + 1))) {
        const noun = counted(site);
        if (noun) return [level(k, noun)];
      }
      const measured = ofCrop(site, own) ?? measureOf(site, own) ?? dimensionOf(scene, site.figure, own, site.chain.label);
      if (measured) return [level(k, measured)];
      // 村里有40多人在养殖基地工作, 机上298人全部遇难: where they are is not what they are
      const somewhere = /[上中里内村镇乡]$/.test(own.text) || scene.text[site.figure.from - 1] === '有';
      // 沉船上共有38人，: nothing says who they are
      if (
        /[^以之\d][上里内下]$/.test(scene.text.slice(own.from, own.to + 1).replace(/[共有]+$/, '')) &&
        PERSON.test(site.figure.quantity.unit ?? '') &&
        /^(?:[,.;)]|$)/.test(scene.symbols.slice(k + 1))
      )
        return [level(k, { ...own, name: '人数' })];
      if (somewhere && /^(?:人|名|位)$/.test(site.figure.quantity.unit ?? '') && /^[TaLM]*N/.test(scene.symbols.slice(k + 1))) return null;
      // 产生的约1亿元借款, 统计的7万亿元: a clause before 的 names nothing
      if (scene.symbols[k - 1] === 'd' && verbal(scene, own)) {
        if (/^d?[NE"]/.test(scene.symbols.slice(k + 1))) return null;
        const { label } = told(null, site);
        return label && [level(k, label, { carried: true })];
      }
      const described = ofDescribed(site, own);
      if (described) return [level(k, described)];
      // 两大项目提供300万元经费支持: a verb right before money governs the noun behind it
      const given = scene.symbols[k + 1] === 'N' || (GIVES.test(own.name) && /^d["N]/.test(scene.symbols.slice(k + 1)));
      if (given && GOVERNED_KINDS.has(site.figure.quantity.kind) && at === k && verbal(scene, own)) {
        const noun = counted(site);
        if (noun) return [level(k, { ...noun, text: `${own.text}${noun.text}`.length <= LONGEST ? `${own.text}${noun.text}` : noun.text })];
      }
      // 产业达到2000亿元市场规模: a bare measure behind is what was reached
      if (at < k && scene.symbols[k - 1] === 'L' && /^d?N/.test(scene.symbols.slice(k + 1)) && knownTail(own.name) === 0) {
        const reached = nounAfter(scene, k);
        const words = reached ? scene.text.slice(reached.from, reached.to) : '';
        if (reached && (isBare(words) || /规模$/.test(words))) return [level(k, labelOf(scene, reached.from, reached.to))];
      }
      // 专业镇分别获得1亿元资金支持: who gets is not what is got
      const gets =
        at < k && scene.symbols[k - 1] === 'L' && GETS.test(scene.text.slice(scene.chunks[k - 1]!.from, scene.chunks[k - 1]!.to));
      if (gets && /^d?N/.test(scene.symbols.slice(k + 1)) && site.figure.quantity.kind !== 'duration' && knownTail(own.name) === 0) {
        const noun = counted(site);
        if (noun && !onlyVerb(scene, noun)) return [level(k, noun)];
      }
      const also = alsoDone(site, own);
      if (also) return [level(k, also)];
      const bare = own.act !== undefined && own.act.subject === '' && own.act.object === '';
      const only = onlyVerb(scene, own);
      const deed = only ? null : deedOf(scene, own);
      if ((only && !own.lead) || bare || own.text.replace(GOVERNS, '') === '' || deed) {
        const verb = deed ?? own;
        // 派发每月1000元的津贴
        const each = scene.text[scene.chunks[k - 1]!.from] === '每' && /^d?N/.test(scene.symbols.slice(k + 1));
        const { kind } = site.figure.quantity;
        // 投入约400万开展…: a sum that was spent on doing something is named by its own verb
        const doing = kind === 'money' && /^v/.test(tokensIn(scene, site.figure.to, site.figure.to + 1)[0]?.tag ?? '');
        // 48小时核酸阴性证明 is a proof, 从业十几年的导游 and 提前3个月全线贯通 a time
        const lasts =
          kind === 'duration' &&
          (/^(?:提前|提早|推迟|延期|历时|缩短)$/.test(verb.name) ||
            scene.symbols[k + 1] !== 'N' ||
            /^(?:时间|[之以]?[后前内里来])/.test(scene.text.slice(site.figure.to)));
        const noun = (at === k || (at === k - 1 && each)) && !lasts && !doing ? counted(site) : null;
        if (noun) {
          const named = governed(scene, k, { ...noun, text: `${deed ? deed.name : own.text}${noun.text}`.slice(0, LONGEST) });
          return [level(k, own.act && named.name === noun.name ? { ...named, act: { ...own.act, object: noun.name } } : named)];
        }
        if (bare) return [level(k, own)];
        const time = kind === 'duration' ? spent(site, verb) : null;
        if (time) return [level(k, time)];
        if (deed) return [level(k, doneAlone(site, deed))];
        const object = completed(site, own);
        return [level(k, object, { carried: object !== own && object.to <= scene.chunks[clauseStart(scene, k)]!.from })];
      }
      const sized = sizedBehind(site, own);
      if (sized) return [level(k, sized)];
      const { label, carried } = told(ofCounted(site, own) ?? ofBranch(site, own) ?? own, site);
      if (!label) return null;
      if (carried) return [level(k, label, { carried })];
      // 一期项目600MW: the size of a plant
      if (isPower(site.figure) && /(?:项目|工程|电站|装置|机组|基地)$/.test(label.name))
        return [level(k, { ...label, name: '规模', text: `${label.text}规模`.slice(-LONGEST) })];
      return [level(k, inHouseholds(thresholded(scene, at, label), site.figure.quantity.unit))];
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
  {
    name: 'by-kind',
    because: '33个老旧小区、74.7万平方米; 20天完成: a measure of its own kind says what it measures',
    produce: (site) => {
      const time = site.figure.quantity.kind === 'duration' && site.figure.quantity.unit !== '岁' ? timeOf(site) : null;
      if (time) return [level(site.k, time)];
      const label = byKind(site);
      if (!label) return null;
      // 吞吐量增长33%，突破100万吨: what grew, and to how much
      const grown = site.figure.quantity.kind === 'duration' ? null : site.chain.recent.at(-1);
      // 流转面积占三成，达到3.8亿亩
      if (grown?.measure === 'share' && grown.label && /%[N"E]{0,2},[LIa]+t?$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, { ...grown.label, name: grown.label.name.replace(/(?<=.{2})(?:占比|份额)$/, '') }, { carried: true })];
      if (grown?.measure === 'change' && grown.label && /%,[LIat]*$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, grown.label, { carried: true })];
      // 最大降雨量出现在青岭镇，达286毫米
      const reached = /^[La]+$/.test(symbolsSince(site)) ? announced(site) : null;
      if (reached && (knownTail(reached.name) > 0 || MEASURED_NAME.test(reached.name))) {
        site.chain.label = reached;
        return [level(site.k, reached, { carried: true })];
      }
      const last = site.chain.recent.at(-1);
      const theirs = last && inAll(site.scene, last.k, site.k) ? ofCounted(site, label) : null;
      if (theirs) return [level(site.k, { ...theirs, text: theirs.name })];
      const same = site.chain.byUnit.get(unitKey(site.figure)) ?? ofCounted(site, label);
      return [level(site.k, same ?? label, same ? { carried: true } : {})];
    },
  },
  {
    name: 'people',
    because: '38万人将用上大电网的电: what they do is all that tells the counted from others',
    after: /^[TaLM]*N/,
    produce: (site) => {
      const doers = doersIn(site);
      return doers && [level(site.k, doers)];
    },
  },
  {
    name: 'inherited',
    because: '海曙区68个，江北区41个: only the subject changes, what is measured goes on',
    before: /(?:^|[EZPc,LaMX;TF]|Z,)$/,
    produce: (site) => {
      // 文物3组13件: counted twice
      const twin = site.chain.recent.at(-1);
      if (twin?.k === site.k - 1 && twin.measure === 'level' && twin.label && site.figure.quantity.kind === 'count')
        return [level(site.k, inPersons(site, twin.label), { carried: true })];
      // 产值突破3万元、达到30415元: to how much, of the same
      const reached =
        twin &&
        site.figure.from > site.scene.chunks[twin.k]!.to &&
        REACHED.test(site.scene.text.slice(site.scene.chunks[twin.k]!.to, site.figure.from));
      if (reached && twin.label && unitKey(site.figure) === unitKey(site.scene.chunks[twin.k]!.figure!))
        return [level(site.k, twin.label, { carried: true })];
      const topic = announced(site);
      if (topic) site.chain.label = topic;
      const people = topic ? null : peopleAlone(site);
      if (people) return [level(site.k, people)];
      const label = averaged(site, topic ?? before(site));
      const money = site.figure.quantity.kind === 'money';
      const ahead = textBefore(site.scene.text, site.figure.from, 8);
      // 113个项目，总投资9亿元，年度计划3亿元: the part of the investment that is planned for the year
      if (label && money && FOR_THE_YEAR.test(ahead) && /投资|概算|项目$/.test(label.name))
        return [level(site.k, { ...label, ...indicatorOf('年度计划投资'), text: '年度计划' })];
      // 总投资124亿元，累计完成108亿元: the part of the investment that is done
      const done = label && money && /完成了?$/.test(ahead);
      if (done && /总投资|概算|计划投资/.test(label.name) && !/X[^,;.]*$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, { ...label, ...indicatorOf('完成投资'), text: '完成投资' })];
      return label && [level(site.k, label, { carried: true })];
    },
  },
];
