import type { FigureKind } from '../../../schemas/schemas.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import { type Scene, tokensIn } from '../chunks.js';
import { type Label, labelBefore, labelOf, onlyVerb, wordsBefore } from '../label.js';
import { nounAfter } from '../noun.js';
import type { Draft, Rule, Site } from '../rule.js';
import { predicated, verbal } from '../wording.js';
import { announced, skip, told } from './change.js';

/** Verbs that make another indicator of the noun they govern: 签约15个项目 is 签约项目. */
const GOVERNS =
  /(?:新?签约|新?开工|竣工|投产|完工|新建|续建|在建|改造|引进|新增|关停|获批|开通|落地|新开|建成|开行|取缔|改建|扩建|创建|认定|入选|培育|通车|交付|动工|复工)$/;

/** The same at the beginning of a name. */
const GOVERNED = new RegExp(`^${GOVERNS.source.slice(0, -1)}`);

const level = (k: number, label: Label | null, more: Partial<Draft> = {}): Draft => ({ k, label, measure: 'level', ...more });

/** Heights that a value reaches: 跨过400亿元台阶. */
const STEPS = /^新?(?:台阶|大关|关口|门槛|新高|高点|纪录|关)$/;

/** The noun that the figure counts, without a name that the next figure takes for itself: 17个|项目|总投资超1亿元. */
function counted(site: Site): Label | null {
  const { scene, k } = site;
  // 46座500千伏变电站: the size of what is counted stands between
  const sized = scene.chunks[k + 1];
  const groups = /^(?:批|大|类|种|组)$/.test(site.figure.quantity.unit ?? '') && sized?.figure?.quantity.kind === 'count';
  if (
    sized?.figure &&
    sized.from === scene.chunks[k]!.to &&
    (groups || !['count', 'money', 'percent'].includes(sized.figure.quantity.kind))
  ) {
    const behind = nounAfter(scene, k + 1);
    const label = behind && !STEPS.test(scene.text.slice(behind.from, behind.to)) ? labelOf(scene, behind.from, behind.to) : null;
    return label && { ...label, text: `${scene.text.slice(sized.from, sized.to)}${label.text}`.slice(-24) };
  }
  const noun = nounAfter(scene, k);
  if (!noun) return null;
  const words = scene.text.slice(noun.from, noun.to);
  // 迈上4个万亿元台阶: a height reached, by what the clause is about
  if (STEPS.test(words)) return null;
  const whole = noun.to === scene.chunks[noun.next - 1]?.to;
  const joins = whole ? /^[La]*(?=[F%])/.exec(scene.symbols.slice(noun.next)) : null;
  const tail = joins ? knownTail(words) : 0;
  // 重点项目总投资达…: the figure behind takes 总投资, what is counted stays whole
  const taken = tail > 0 && /^(?:项目|工程)/.test(words.slice(-tail)) ? tail - 2 : tail;
  if (taken < words.length) return labelOf(scene, noun.from, noun.to - taken);
  // 100个投资5000万元以上项目: the noun stands behind the threshold
  const limit = noun.next + joins![0].length;
  const behind = scene.chunks[limit]!.figure!.quantity.approximation === 'exact' ? null : nounAfter(scene, limit);
  const label = behind && labelOf(scene, behind.from, behind.to);
  return label && { ...label, name: `${scene.text.slice(noun.from, scene.chunks[limit]!.to)}${label.name}`.slice(-24) };
}

/** 签约15个示范引领项目, 集中签约总投资310亿元的25个项目: the verb before and the noun after name it together. */
function governed(scene: Scene, k: number, noun: Label): Label {
  const attribute = /F[La]*d$/.exec(scene.symbols.slice(0, k));
  const { from, to } = wordsBefore(scene, attribute ? attribute.index : k);
  const words = scene.text.slice(from, to);
  const verb = GOVERNS.exec(words.slice(0, words.length - (attribute ? knownTail(words) : 0)))?.[0];
  if (!verb || noun.text.startsWith(verb)) return noun;
  const text = `${verb}${noun.text}`.slice(0, 24);
  return { ...noun, ...(noun.scope ? {} : indicatorOf(`${verb}${noun.name}`)), text };
}

/** 签约百亿元以上项目3个, 超过10亿元的项目有5个: the threshold belongs to the name. */
function thresholded(scene: Scene, k: number, label: Label): Label {
  let first = wordsBefore(scene, k).first;
  if (scene.symbols[first - 1] === 'd') first--;
  const limit = scene.chunks[first - 1];
  // 备勤3500多人、机械设备1000多台: a figure of its own, not a limit
  if (scene.symbols[first] === 'c') return label;
  if (!limit?.figure || (limit.figure.quantity.approximation === 'exact' && !limit.figure.vague)) return label;
  const mark = `${scene.text.slice(limit.from, limit.to)}`;
  const before = labelBefore(scene, first - 1)?.text ?? '';
  return { ...label, name: `${mark}${label.name}`, text: `${before}${mark}${label.text}`.slice(-24) };
}

/** What a figure of a kind measures where nothing names it. */
const BY_KIND: Partial<Record<FigureKind, string>> = {
  area: '面积',
  length: '长度',
  duration: '用时',
  mass: '重量',
  energy: '规模',
  volume: '体积',
};

function byKind(site: Site): Label | null {
  const { figure, scene } = site;
  const name = figure.quantity.unit === '岁' ? '年龄' : BY_KIND[figure.quantity.kind];
  if (!name) return null;
  // 用3年时间实现覆盖: what the time was taken by is its wording
  const rest =
    name === '用时'
      ? /^(?:左右|多)?(?:的?时间)?(?:[之以]?内|里|来|间)?([^，。；：！？、“”（）\s\d]{2,16})/.exec(
          scene.text.slice(figure.to, figure.to + 24),
        )
      : null;
  return { name, text: rest?.[1] ?? name, scope: null, basis: null, from: figure.from, to: figure.from };
}

/** What runs for a time by its nature. */
const RUNS =
  /(?:权|期|合同|协议|计划|行动|规划|贷款|债券?|国债|禁渔|培训|课程|任务|徒刑|保修|质保|周期|普查|访问|状态|制|租约|授信|保险|服务|免费|比赛|训练|演习)$/;

/** What is said of a term: 为期3年的普查, 20年经营权. */
function termed({ scene, k, figure }: Site): Label | null {
  if (figure.quantity.unit === '岁') return null;
  const noun = nounAfter(scene, k);
  const words = noun ? scene.text.slice(noun.from, noun.to) : '';
  if (!noun || /^(?:时间|时长|以?[内来里前后间]|左右|多|之|的|时|光|历史|后|后来|期间)/.test(words)) return null;
  const label = labelOf(scene, noun.from, noun.to);
  const terms = RUNS.test(label?.name ?? '') || /为期$/.test(scene.text.slice(Math.max(0, figure.from - 2), figure.from));
  return label && terms ? { ...label, name: `${label.name}期限`.slice(-24), from: figure.from, to: figure.from } : null;
}

/** What was last measured in the same unit, or else last of all. */
const before = ({ chain, figure }: Site): Label | null => chain.byUnit.get(figure.quantity.unit ?? '') ?? chain.label;

/** Verbs of dealing; in money they are sums of their own: 集中签约232.8亿元. */
const DEALS = /(?:签约|成交|销售|采购|融资|募资|中标|理赔|赔付|捐赠|捐款|罚没|退税|减免|分红)$/;

/** A verb alone (新增, 开行, 竣工) says it of what was measured before: 新增学位, 竣工项目. */
function completed(site: Site, verb: Label): Label {
  if (site.figure.quantity.kind === 'money' && DEALS.test(verb.text)) return { ...verb, ...indicatorOf(`${verb.name}额`) };
  const object = site.chain.whole ?? announced(site) ?? before(site);
  if (!object || object.text.includes(verb.text)) return object ?? verb;
  const head = GOVERNS.test(verb.text)
    ? (/(?:项目|企业|小区|工程|道路|桥梁|园区|学校)$/.exec(object.name)?.[0] ?? object.name)
    : object.name;
  const text = `${verb.text}${head.replace(GOVERNED, '')}`;
  return text.length > 24 ? verb : { ...object, ...indicatorOf(text), text };
}

/** Measure words that name what they count. */
const PLACES: Readonly<Record<string, string>> = { 省: '省份', 省份: '省份', 市: '城市', 县: '县', 国: '国家', 部门: '部门', 州: '州' };

/** Kinds of figures that a verb before them leads to the noun behind them. */
const GOVERNED_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'mass', 'volume', 'other']);

/** What is said of a thing that stands behind: 价值1200万元的现金. */
const ATTRIBUTES = new Set(['价值', '总价值', '总额', '总金额', '金额', '规模', '总规模', '总价', '货值', '总值', '面额', '面值']);

/** Units of grades: 5500大卡动力煤, 52度白酒. */
const GRADES = new Set(['大卡', '度', '英寸', '寸', '纳米', '像素', '匹', '号', '目', '克拉', '℃', '摄氏度']);

export const LEVELS: readonly Rule[] = [
  {
    name: 'equivalent',
    because: '12亿美元（约合人民币86亿元）, 250英亩（约101.2万平方米）: the figure before in another unit says the same',
    before: /[F%][(,]?N?[La]*$/,
    produce: ({ scene, k, figure, chain }) => {
      const last = chain.recent.at(-1);
      if (!last || !/^.(?:[(,]?N?[La]*)$/.test(scene.symbols.slice(last.k, k))) return null;
      const one = scene.chunks[last.k]!.figure!.quantity;
      if (one.kind !== figure.quantity.kind) return null;
      // 超过4323万（43230197例）: the same to the last digit
      const sharper = scene.symbols[k - 1] === '(' && k - 2 === last.k && one.approximation !== 'exact';
      if (sharper) return [{ ...last, k, carried: true }];
      if (one.unit === figure.quantity.unit) return null;
      const between = scene.text.slice(scene.chunks[last.k]!.to, figure.from + 2);
      const says = /^[（(，]?(?:[约大]{0,2}(?:折合|折|合|相当于|合计)(?:约|人民币|美元|成)*)/.test(between);
      if (!says && !(scene.symbols[k - 1] === '(' && one.kind !== 'count')) return null;
      return [{ ...last, k, carried: true }];
    },
  },
  {
    name: 'grade',
    because: '5500大卡动力煤平仓价…, 46座500千伏变电站: the grade of a good tells it from others and is no fact of its own',
    after: /^[NE"]/,
    produce: ({ scene, k, figure }) => {
      const before = scene.chunks[k - 1];
      if (
        before?.figure?.quantity.kind === 'count' &&
        before.to === figure.from &&
        figure.quantity.kind !== 'money' &&
        figure.quantity.kind !== 'count'
      )
        return [];
      if (!GRADES.has(figure.quantity.unit ?? '')) return null;
      return wordsBefore(scene, k).from < figure.from && knownTail(scene.text.slice(wordsBefore(scene, k).from, figure.from)) > 0
        ? null
        : [];
    },
  },
  {
    name: 'of-which',
    because: '41个国家行业大类中有31个: a part of what was counted just before',
    before: /[F%]d?[NEc"d]*zd?[NLa]*$/,
    produce: (site) => {
      const { scene, k } = site;
      if (site.figure.quantity.kind !== 'count') return null;
      let whole = k - 1;
      while (whole > 0 && scene.symbols[whole] !== 'F') whole--;
      const noun = nounAfter(scene, whole);
      const own = /z.*N/.test(scene.symbols.slice(whole, k)) ? labelBefore(scene, skip(scene, k)) : null;
      const label =
        counted(site) ??
        (own && !onlyVerb(scene, own) ? own : null) ??
        (noun && labelOf(scene, noun.from, Math.min(noun.to, scene.chunks[whole + 1]!.to))) ??
        labelBefore(scene, whole);
      const told = label && predicated(scene, k, { ...label, text: '', to: Math.max(label.to, scene.chunks[k]!.to) });
      return [
        level(k, label && told && { ...label, text: told.text || label.text }, {
          part: true,
          ofText: scene.text.slice(scene.chunks[whole]!.from, noun?.to ?? scene.chunks[whole]!.to),
        }),
      ];
    },
  },
  {
    name: 'rank',
    because: '居全国第五位: the place of what was named before it among others',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'rank') return null;
      // 数量跃居全国第一: the field of comparison and its verb stand between the name and the place
      const between = /(?:[LaI]+[ENc]{0,4}|(?<=N)EN?)$/.exec(site.scene.symbols.slice(0, site.k))?.[0].length ?? 0;
      const end = site.k - between;
      const { label, carried } = told(labelBefore(site.scene, end), site);
      const named = label
        ? { ...label, name: `${label.name}排名`.slice(-24) }
        : { name: '排名', text: '排名', scope: null, basis: null, from: site.figure.from, to: site.figure.to };
      return [level(site.k, named, { carried })];
    },
  },
  {
    name: 'score',
    because: '以97.44分夺魁, 经济运行得38.76分: points of a review',
    produce: (site) => {
      if (site.figure.quantity.kind !== 'score') return null;
      const own = labelBefore(site.scene, skip(site.scene, site.k));
      const name = own ? (/(?:分|成绩|满分)$/.test(own.name) ? own.name : `${own.name}得分`) : '得分';
      const label = own ?? { text: '得分', scope: null, basis: null, from: site.figure.from, to: site.figure.to, name };
      return [level(site.k, { ...label, name })];
    },
  },
  {
    name: 'places',
    because: '对北京、天津、河北3省（市）, 5部门联合印发: places and bodies counted by themselves',
    produce: ({ scene, k, figure }) => {
      const name = PLACES[figure.quantity.unit ?? ''];
      if (!name || figure.quantity.kind !== 'count') return null;
      const text = scene.text.slice(figure.to - (figure.quantity.unit ?? '').length, figure.to);
      return [level(k, { name, text: text || name, scope: null, basis: null, from: figure.from, to: figure.from })];
    },
  },
  {
    name: 'counted',
    because: '签约落地15个示范引领项目: a measure word counts the noun that follows it',
    after: /^(?:d?[NE"]|[FR]d?[NE])/,
    produce: (site) => {
      if (site.figure.quantity.kind !== 'count') return null;
      const noun = counted(site);
      return noun && [level(site.k, predicated(site.scene, site.k, governed(site.scene, site.k, noun)))];
    },
  },
  {
    name: 'times',
    because: '两次下调存款准备金率, 3次跨越某江: how often something was done that stands behind the figure',
    after: /^(?:[NUDHLE"]|a?N)/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'count' || figure.quantity.unit !== '次') return null;
      const rest = /^[^，。；：！？、“”（）\s\d]{2,20}/.exec(scene.text.slice(figure.to, figure.to + 24))?.[0];
      const first = tokensIn(scene, figure.to, figure.to + 1)[0];
      if (!rest || !first || !/^v/.test(first.tag)) return null;
      return [
        level(k, { name: `${rest.slice(0, 18)}次数`, text: rest, scope: null, basis: null, from: figure.to, to: figure.to + rest.length }),
      ];
    },
  },
  {
    name: 'at-price',
    because: '以16266万元挂牌转让, 以1900亿日元收购: the price of what is done behind it',
    before: /N$/,
    after: /^(?:N|d?N)/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'money' || scene.text[figure.from - 1] !== '以') return null;
      const words =
        /^(?:的价格|的?高价|的低价|的?底价)?(挂牌|公开)?(转让|出让|收购|竞得|摘得|拍得|成交|中标|买下|购得|售出|出售|购买|买入|卖出|转手|拿下|入股|竞拍)/.exec(
          scene.text.slice(figure.to, figure.to + 12),
        );
      if (!words) return null;
      const text = `${words[1] ?? ''}${words[2]}`;
      return [level(k, { name: `${text}价格`, text: `${text}价格`, scope: null, basis: null, from: figure.from, to: figure.from })];
    },
  },
  {
    name: 'dimension',
    because: '2米宽的拱圈: the dimension stands after the length',
    after: /^N/,
    produce: (site) => {
      const next = tokensIn(site.scene, site.figure.to, site.figure.to + 1)[0]?.text ?? '';
      if (!/^[宽长高深厚]$/.test(next) || site.figure.quantity.kind !== 'length') return null;
      const label = labelOf(site.scene, site.figure.to, site.figure.to + 1);
      return label && [level(site.k, label)];
    },
  },
  {
    name: 'capacity',
    because: '某企业20万吨聚烯烃装置: the size of a plant or line that is named after it',
    before: /[NEec"]$/,
    after: /^[NE]/,
    produce: (site) => {
      const { scene, k } = site;
      if (!['mass', 'energy', 'volume', 'area'].includes(site.figure.quantity.kind)) return null;
      const { from, to } = wordsBefore(scene, k);
      if (
        knownTail(scene.text.slice(from, to)) > 0 ||
        /(?:量|产|力|达|收|销|运|发电|节约|生产|处理|加工|面积|占地|用地)$/.test(scene.text.slice(from, to))
      )
        return null;
      const noun = counted(site);
      const size = site.figure.quantity.kind === 'area' ? '面积' : '规模';
      return noun && [level(k, { ...noun, name: /(?:产能|规模|面积)$/.test(noun.name) ? noun.name : `${noun.name}${size}`.slice(-24) })];
    },
  },
  {
    name: 'in-a-row',
    because: '柳州连续六年保持第一, 连续十年未发生事故: for how long something has held that is named around it',
    before: /N[La]*$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.kind !== 'duration' || !/连续$/.test(scene.text.slice(Math.max(0, figure.from - 2), figure.from))) return null;
      const { label } = told(labelBefore(scene, skip(scene, k)), site);
      if (label) site.chain.label = label;
      const rest = /^[^，。；：！？、“”（）\s\d]{2,20}/.exec(scene.text.slice(figure.to, figure.to + 24))?.[0] ?? '';
      const place = { from: figure.from, to: figure.from };
      if (!label) return rest ? [level(k, { name: '持续时间', text: rest, scope: null, basis: null, ...place })] : null;
      const text = `${label.text}${rest}`.length <= 24 ? `${label.text}${rest}` : label.text;
      return [level(k, { name: `${label.name}持续时间`.slice(-24), text, scope: label.scope, basis: null, ...place }, { carried: true })];
    },
  },
  {
    name: 'term',
    because: '为期3年的普查, 20年经营权: how long something runs that is named after it',
    before: /(?:^|[,;:.cTLaPEMZ"Nd])$/,
    after: /^d?[NE]/,
    produce: (site) => {
      if (site.figure.quantity.kind !== 'duration') return null;
      const { scene, k } = site;
      const term = /为期$/.test(scene.text.slice(Math.max(0, site.figure.from - 2), site.figure.from)) || scene.symbols[k + 1] === 'N';
      const label = term ? termed(site) : null;
      return label && [level(k, label)];
    },
  },
  {
    name: 'picked',
    because: '其中百亿元以上的3个, 超过百亿元的有9个: a limit picks some of what was counted before',
    before: /Fd[La]*$/,
    produce: (site) => {
      const { scene, k } = site;
      const at = scene.symbols.slice(0, k).lastIndexOf('F');
      const limit = scene.chunks[at]!.figure!.quantity;
      if (limit.approximation === 'exact' || limit.kind === 'count' || site.figure.quantity.kind !== 'count') return null;
      const label = site.chain.whole ?? before(site);
      if (!label || /^[NE"]/.test(scene.symbols.slice(k + 1))) return null;
      const mark = scene.text.slice(scene.chunks[at]!.from, scene.chunks[at]!.to);
      return [
        level(k, { ...label, name: `${mark}${label.name}`.slice(-24), text: `${mark}的${label.text}`.slice(-24) }, { carried: true }),
      ];
    },
  },
  {
    name: 'is',
    because: '60万元是起竞价, 其中15家是外资企业: what it is stands behind the figure',
    before: /(?:^|[,;:.PEZ])$/,
    after: /^LN/,
    produce: (site) => {
      const { scene, k } = site;
      if (!/^[是为系]$/.test(scene.text.slice(scene.chunks[k + 1]!.from, scene.chunks[k + 1]!.to))) return null;
      const noun = nounAfter(scene, k + 1);
      const label = noun && labelOf(scene, noun.from, noun.to);
      return label && [level(k, label)];
    },
  },
  {
    name: 'named',
    because: '进出口额49亿元, 签约率达96%: the words before the figure name it',
    produce: (site) => {
      const { scene, k } = site;
      // 平均值（39.93倍）: what stands before the bracket is named by it
      const at = scene.symbols[k - 1] === '(' && scene.symbols[k - 2] === 'N' ? k - 1 : skip(scene, k);
      const own = labelBefore(scene, at);
      if (!own) return null;
      // 村里有40多人在养殖基地工作, 机上298人全部遇难: where they are is not what they are
      const somewhere = /[上中里内村镇乡]$/.test(own.text) || scene.text[site.figure.from - 1] === '有';
      if (somewhere && /^(?:人|名|位)$/.test(site.figure.quantity.unit ?? '') && /^[TaLM]*N/.test(scene.symbols.slice(k + 1))) return null;
      // 产生的约1亿元借款, 统计的7万亿元: a clause before 的 names nothing
      if (scene.symbols[k - 1] === 'd' && verbal(scene, own)) {
        if (/^d?[NE"]/.test(scene.symbols.slice(k + 1))) return null;
        const { label } = told(null, site);
        return label && [level(k, label, { carried: true })];
      }
      // 两大项目提供300万元经费支持: a verb right before money governs the noun behind it
      if (scene.symbols[k + 1] === 'N' && GOVERNED_KINDS.has(site.figure.quantity.kind) && at === k && verbal(scene, own)) {
        const noun = counted(site);
        if (noun) return [level(k, { ...noun, text: `${own.text}${noun.text}`.length <= 24 ? `${own.text}${noun.text}` : noun.text })];
      }
      if ((onlyVerb(scene, own) && !own.lead) || own.text.replace(GOVERNS, '') === '') {
        const noun = at === k ? counted(site) : null;
        if (noun) return [level(k, governed(scene, k, { ...noun, text: `${own.text}${noun.text}`.slice(0, 24) }))];
        const object = completed(site, own);
        return [level(k, object, { carried: object !== own })];
      }
      const whole = ATTRIBUTES.has(own.name) && scene.symbols[k + 1] === 'd' ? nounAfter(scene, k) : null;
      const thing = whole && labelOf(scene, whole.from, whole.to);
      // 总额12亿美元的贷款, 价值1200万元的现金: the thing that it is the size of stands behind
      if (thing)
        return [level(k, { ...thing, ...indicatorOf(`${thing.name}${own.name}`.slice(-24)), text: `${thing.text}${own.text}`.slice(-24) })];
      const { label, carried } = told(own, site);
      if (!label) return null;
      if (carried) return [level(k, label, { carried })];
      // 一期项目600MW: the size of a plant
      if (site.figure.quantity.kind === 'energy' && /(?:项目|工程|电站|装置|机组|基地)$/.test(label.name))
        return [level(k, { ...label, name: '规模', text: `${label.text}规模`.slice(-24) })];
      return [level(k, thresholded(scene, at, label))];
    },
  },
  {
    name: 'noun-after',
    because: '3000亿元贷款, 70亿的销售额: nothing before the figure, its name after it',
    after: /^d?[NE"]/,
    produce: (site) => {
      if (site.figure.quantity.kind === 'duration') return null;
      const noun = counted(site);
      return noun && [level(site.k, noun)];
    },
  },
  {
    name: 'by-kind',
    because: '33个老旧小区、74.7万平方米; 20天完成: a measure of its own kind says what it measures',
    produce: (site) => {
      const label = byKind(site);
      if (!label) return null;
      const same = site.chain.byUnit.get(site.figure.quantity.unit ?? '');
      return [level(site.k, same ?? label, same ? { carried: true } : {})];
    },
  },
  {
    name: 'people',
    because: '38万人将用上大电网的电: what they do is all that tells the counted from others',
    after: /^[TaLM]*N/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'count' || !/^(?:人|名|户|位|万?人次)$/.test(figure.quantity.unit ?? '')) return null;
      const rest = /^(?:[将已可均都正能]|将会|已经)*([^，。；：！？、“”（）\s\d]{2,20})/.exec(
        scene.text.slice(figure.to, figure.to + 26),
      )?.[1];
      return rest ? [level(k, { name: rest, text: rest, scope: null, basis: null, from: figure.to, to: figure.to + rest.length })] : null;
    },
  },
  {
    name: 'inherited',
    because: '海曙区68个，江北区41个: only the subject changes, what is measured goes on',
    before: /(?:^|[EZPc,LaMX;TF]|Z,)$/,
    produce: (site) => {
      const label = announced(site) ?? before(site);
      // 总投资124亿元，累计完成108亿元: the part of the investment that is done
      const done =
        label &&
        site.figure.quantity.kind === 'money' &&
        /完成了?$/.test(site.scene.text.slice(Math.max(0, site.figure.from - 3), site.figure.from));
      if (done && /总投资|概算/.test(label.name) && !/X[^,;.]*$/.test(site.scene.symbols.slice(0, site.k)))
        return [level(site.k, { ...label, ...indicatorOf('完成投资'), text: '完成投资' })];
      return label && [level(site.k, label, { carried: true })];
    },
  },
];
