import { indicatorOf, knownTail } from '../../link/link.js';
import { type Label, labelBefore, labelOf, onlyVerb, plainLabel, wordsBefore } from '../label/label.js';
import { nounAfter } from '../label/noun.js';
import { LONGEST } from '../label/trim.js';
import type { Rule, Site } from '../rule.js';
import { chunkAt, textBefore, textFrom, tokensIn } from '../scene.js';
import { skip, textOf } from './clause.js';
import { counted, isPower, level } from './counted.js';
import { told } from './told.js';

/** What runs for a time by its nature. */
const RUNS =
  /(?:权|期|合同|协议|计划|行动|规划|贷款|债券?|国债|禁渔|培训|课程|任务|徒刑|保修|质保|周期|普查|访问|状态|制|租约|授信|保险|服务|免费|比赛|训练|演习|监禁|拘役|管制|缓刑|拘留|禁赛|停职|劳教|休假|带薪假|育儿假|产假)$/;

/** 以16266万元, 以每股16澳元. */
const AT = /以(?:每(?:股|吨|桶|斤|公斤|克|亩|平方米|台|套|张|件))?$/;

/** What is sized by what it holds, makes or carries; of other things a weight is an amount: 三千斤绿豆. */
const PLANTS =
  /(?:装置|项目|产线|生产线|电站|电厂|机组|产能|工程|基地|厂|泊位|码头|光伏|风电|储能|锅炉|高炉|[轮船艇]|库|气田|油田|矿|仓|系统|设备|发动机|电池|风机|平台|机|规模|能力|发电|供热|制氢|储氢)$/;

/** What is said of a term: 为期3年的普查, 20年经营权. */
function termed({ scene, k, figure }: Site): Label | null {
  if (figure.quantity.unit === '岁') return null;
  const noun = nounAfter(scene, k);
  const words = noun ? scene.text.slice(noun.from, noun.to) : '';
  if (!noun || /^(?:时间|时长|以?[内来里前后间]|左右|多|之|的|时|光|历史|后|后来|期间)/.test(words)) return null;
  const label = labelOf(scene, noun.from, noun.to);
  const terms = RUNS.test(label?.name ?? '') || /为期$/.test(textBefore(scene.text, figure.from, 2));
  // 为期两天的“云岭人”读书活动: what has a name says itself what the term is of
  const named = scene.linked.entities.some(({ from, to, entity }) => entity.kind === 'other' && from < noun.to && noun.from < to);
  if (terms && label && (named || /^第\d/.test(label.name)))
    return { ...label, name: '期限', text: '为期', from: figure.from, to: figure.from };
  return label && terms ? { ...label, name: `${label.name}期限`.slice(-LONGEST), from: figure.from, to: figure.from } : null;
}

const DIMENSIONS: Readonly<Record<string, string>> = { 长: '长度', 宽: '宽度', 高: '高度', 深: '深度', 厚: '厚度' };

/** Verbs of being honoured. */
const HONOURED = /^(?:被?[评授命]为?|被授予|获评?|荣获|荣膺|入选|跻身|上榜|蝉联)/;

/** Prices, sizes and terms of what is named around the figure. */
export const SIZES: readonly Rule[] = [
  {
    name: 'at-price',
    because: '以16266万元挂牌转让, 以1900亿日元收购: the price of what is done behind it',
    before: /[NL]$/,
    after: /^(?:d?N|,[La]*N?F)/,
    produce: ({ scene, k, figure }) => {
      if (figure.quantity.kind !== 'money' || !AT.test(textBefore(scene.text, figure.from, 5))) return null;
      const words =
        /^(?:[，（(]?约?合[^，。]{2,16}[)）]?)?(?:的价格|的?高价|的低价|的?底价)?(挂牌|公开)?(转让|出让|收购|竞得|摘得|拍得|成交|中标|买下|购得|售出|出售|购买|买入|卖出|转手|拿下|入股|竞拍|落槌|落锤|拍出|拍卖|易手)/.exec(
          textFrom(scene.text, figure.to, 30),
        );
      if (!words) return null;
      const text = `${words[1] ?? ''}${words[2]}`;
      return [level(k, plainLabel(`${text}价格`, `${text}价格`, figure.from))];
    },
  },
  {
    name: 'dimension',
    because: '2米宽的拱圈: the dimension stands after the length',
    after: /^N/,
    produce: (site) => {
      const next = tokensIn(site.scene, site.figure.to, site.figure.to + 1)[0]?.text ?? '';
      if (site.figure.quantity.kind !== 'length') return null;
      // 从1000米高空跃下
      const where =
        /^(?:(?:的)?([高低]空|高处|高原|山顶)|(?:的)?(深海|深处|水下|井下|地下|海底)|(?:的)?(?:直线|最远|最大|有效)?(距离)(?!以|之|内|外))/.exec(
          textFrom(site.scene.text, site.figure.to, 4),
        );
      if (where)
        return [
          level(site.k, {
            ...indicatorOf(where[1] ? '高度' : where[2] ? '深度' : '距离'),
            text: where[1] ?? where[2] ?? where[3]!,
            from: site.figure.to,
            to: site.figure.to,
          }),
        ];
      if (!/^[宽长高深厚]$/.test(next)) return null;
      const behind = site.scene.text[site.figure.to + 1] === '的' ? nounAfter(site.scene, chunkAt(site.scene, site.figure.to)) : null;
      const thing = behind && labelOf(site.scene, behind.from, behind.to);
      const name = `${thing && thing.name.length <= 16 ? thing.name : ''}${DIMENSIONS[next]}`;
      return [level(site.k, plainLabel(name, `${thing?.text ?? ''}${next}`.slice(-LONGEST), site.figure.to, site.figure.to + 1))];
    },
  },
  {
    name: 'capacity',
    because: '某企业20万吨聚烯烃装置: the size of a plant or line that is named after it',
    before: /(?:^|[NEec"PaLT,;:.d])$/,
    after: /^d?[NE]/,
    produce: (site) => {
      const { scene, k } = site;
      // 1000多亩的公园: of other kinds the words before 的 say more
      if (scene.symbols[k + 1] === 'd' && site.figure.quantity.kind !== 'area') return null;
      if (!['mass', 'volume', 'area'].includes(site.figure.quantity.kind) && !isPower(site.figure)) return null;
      const { from, to } = wordsBefore(scene, k);
      if (
        knownTail(scene.text.slice(from, to)) > 0 ||
        /(?:量|产|力|达|收|销|运|发电|节约|生产|处理|加工|面积|占地|用地)$/.test(scene.text.slice(from, to))
      )
        return null;
      const noun = counted(site);
      const size = site.figure.quantity.kind === 'area' ? '面积' : '规模';
      if (noun && size === '规模' && !PLANTS.test(noun.name)) return null;
      if (!noun || /(?:产能|能力|规模|面积)$/.test(noun.name)) return noun && [level(k, noun)];
      const name = `${noun.name}${size}`.slice(-LONGEST);
      const known = indicatorOf(name);
      const { act: _, ...thing } = noun;
      return [level(k, { ...thing, name: known.name.length < name.length - 4 ? name : known.name, basis: known.basis })];
    },
  },
  {
    name: 'in-a-row',
    because: '柳州连续六年保持第一, 连续十年未发生事故: for how long something has held that is named around it',
    before: /N[La]*$/,
    produce: (site) => {
      const { scene, k, figure } = site;
      if (figure.quantity.kind !== 'duration' || !/连续$/.test(textBefore(scene.text, figure.from, 2))) return null;
      // 投资增速5、6月份连续两个月回升: a time stands between
      const bare = /^也?是?连续$/.test(textOf(scene, k - 1)) ? labelBefore(scene, skip(scene, k - 1)) : null;
      // 连续3年天然气产量在30亿立方米以上: what has held stands behind
      const noun = /^N[LIUD]/.test(scene.symbols.slice(k + 1)) ? labelOf(scene, scene.chunks[k + 1]!.from, scene.chunks[k + 1]!.to) : null;
      const behind = noun && knownTail(noun.name) > 1 && !onlyVerb(scene, noun) ? noun : null;
      const own = behind ?? labelBefore(scene, skip(scene, k)) ?? bare;
      const rest = /^[^，。；：！？、“”（）\s\d]{2,20}/.exec(textFrom(scene.text, figure.to, 24))?.[0] ?? '';
      const lasting = (name: string, text: string): Label => plainLabel(name, text, figure.from);
      // 我市连续三年被评为先进市: what was told before did not
      if ((!own || knownTail(own.name) === 0) && HONOURED.test(rest) && rest.length <= 14)
        return [level(k, lasting(rest.length > 4 ? `${rest}持续时间` : '持续时间', rest))];
      const { label } = told(own, site);
      if (label) site.chain.label = label;
      if (!label) return rest ? [level(k, lasting('持续时间', rest))] : null;
      const text = `${label.text}${rest}`.length <= LONGEST ? `${label.text}${rest}` : label.text;
      return [level(k, { ...lasting(`${label.name}持续时间`.slice(-LONGEST), text), scope: label.scope }, { carried: true })];
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
      const term = /为期$/.test(textBefore(scene.text, site.figure.from, 2)) || scene.symbols[k + 1] === 'N';
      const label = term ? termed(site) : null;
      return label && [level(k, label)];
    },
  },
];
