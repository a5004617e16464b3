import { PIECES } from '../lexicon/lexicon.js';
import { indicatorOf } from '../link/link.js';
import { isGeneric } from './label/generic.js';
import type { Label } from './label/label.js';
import type { Draft } from './rule.js';
import { type Scene, textBefore, tokensIn } from './scene.js';
import { PER_PIECE, sold } from './subject/goodswords.js';

/** What goods are reckoned in, behind a sum: 13元/斤, 每吨20元. */
const PIECE = `(?:${PIECES.join('|')})`;
const EACH_PIECE = new RegExp(`每(?:500克|${PIECE})(?:价格|售价|均价|平均|仅|只|约|就|又|还|已|涨|跌)?$`);
/** Verbs of prices, before a sum. */
const MOVES =
  /(?:便宜|贵|上涨|下跌|涨价|降价|涨|跌|降|上调|下调|下挫|收高|收低|收涨|收跌|走高|走低|微涨|微跌|大涨|大跌|暴涨|暴跌|回落|反弹)[了出]{0,2}$/;
/** Verbs of prices that come to a sum. */
const REACHES = new RegExp(`每${PIECE}[^，。；]{2,8}[涨跌降升调落](?:到了?|至|为)$`);
/** Names that say already what sort of sum it is, and what has a price of another kind. */
export const SUM =
  /(?:[价费额量率值数税金款奖利租薪酬差点线位关口息本耗]|价格|成本|费用|补贴|补助|标准|利润|收入|工资|支出|开支|待遇|升水|贴水|指数|板块|市场|行情|库存|[股债币汇元]|投资|贷款|余额|存款|门槛|预算|资产|融资|规模|业务|企业|公司|盘|经济|总值|奖励|低保|养老金|需求|支撑|区间|目标|水平|报|售|卖|进行|分红|派息|派现|收益|亏损|加工|运输|服务)$/;

/** 外汇储备下降38亿美元: no sum for a piece of anything. */
const TOO_DEAR = 10_000_000;

/** Verbs of what becomes dearer or cheaper, before a rate; most others rise and fall in numbers. */
const DEARER = /(?:上涨|下跌|涨价|降价|提价|(?<![增看补高])[涨跌])[了出幅达]{0,2}(?:至少|近|约|超过?|逾)?$/;
/** What else is said to rise so. */
const IN_NUMBERS =
  /(?:[客人车物]流|人气|热度|关注度?|订单|粉丝|业绩|销售|出口|进口|消费|生产|交易|成交|搜索|票房|客源|病例|疫情|人口|[游旅]客|就业|生意|体重|血压|水位|水|气温|温度|排放|供应|供给|概念|龙头|主力|期权|权证|幅)$/;

/** 豆油上涨2%, 板材涨了近一成: whether it is how much dearer goods are that goes by their name. */
function dearer({ label, measure, k }: Draft, scene: Scene): boolean {
  const { figure, from } = scene.chunks[k]!;
  if (measure !== 'change' || figure!.quantity.kind !== 'percent' || !label || IN_NUMBERS.test(label.name)) return false;
  // 饮料与乳品消费分别上涨: one of a row goes by what ends it
  const between = scene.text.slice(label.to, from);
  if (label.to > from || between.length > 40 || /^[、和与及]|分别/.test(between)) return false;
  return DEARER.test(between.slice(-6)) && goods(scene, label) && sold(label.name);
}

/** Whether words are goods that a sum is the price of. */
function goods(scene: Scene, label: Label): boolean {
  const { name } = label;
  if (name.length < 2 || name.length > 16 || SUM.test(name) || isGeneric(name) || label.act || /[的，、]$|^[每各]/.test(name)) return false;
  const last = tokensIn(scene, Math.max(label.from, label.to - 1), label.to).at(-1);
  return last !== undefined && /^(?:n|nz|ng|eng|l|x|nrt|b|j)$/.test(last.tag);
}

/** 红虾13元/斤, 大豆每吨涨20元: a sum for so much of some goods is their price, and so is what they are dearer by. */
export function priced(draft: Draft, scene: Scene): Draft {
  const { label, measure, k } = draft;
  const { figure, from } = scene.chunks[k]!;
  if (!label || label.from === label.to) return draft;
  if (dearer(draft, scene)) return { ...draft, label: { ...label, ...indicatorOf(`${label.name}价格`), scope: label.scope } };
  if (figure!.quantity.kind !== 'money' || measure === 'share') return draft;
  if ((figure!.quantity.value ?? 0) >= TOO_DEAR) return draft;
  // 节能灯最便宜的也要10元
  const cheapest = /^(.{2,12}?)(?:最便宜|最贵|便宜|贵)$/.exec(label.name);
  if (cheapest && measure === 'level') return { ...draft, label: { ...label, ...indicatorOf(`${cheapest[1]}价格`) } };
  // 成人票80元
  if (
    /(?:[人生童弟者年次程日月季][票]|[套联通门车船机]票|月卡|季卡|年卡|次卡|周卡)$/.test(label.name) &&
    (figure!.quantity.value ?? 0) < 100_000 &&
    !/[购买出补退]$/.test(scene.text.slice(from - 1, from))
  )
    return {
      ...draft,
      label: { ...label, ...indicatorOf(`${label.name}${/[^门]票$/.test(label.name) ? '价' : '价格'}`), scope: label.scope },
    };
  const before = textBefore(scene.text, from, 14);
  const piece = PER_PIECE.test(figure!.quantity.unit ?? '') || EACH_PIECE.test(before);
  if (!(measure === 'change' ? piece || MOVES.test(before) : piece || REACHES.test(before)) || !goods(scene, label)) return draft;
  return { ...draft, label: { ...label, ...indicatorOf(`${label.name}价格`), scope: label.scope } };
}
