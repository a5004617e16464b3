import { NOMINALS, type NominalKind, PEOPLE } from '../../lexicon/lexicon.js';
import { indicatorOf, knownTail } from '../../link/link.js';
import type { FigureMention } from '../../recognize/recognize.js';
import { type Scene, tokensIn } from '../scene.js';
import { type Label, onlyVerb } from './label.js';
import { LONGEST } from './trim.js';

/** Measure words of persons. */
const PERSONS = /^(?:人|人次|万人次|名|位|户|口|员)$/;

/** … and of persons alone. */
const PERSON = /^[人名]$/;

/** Objects that are measured things already: 销售|收入, 采购|金额. */
const MEASURED =
  /(?:额|量|值|率|数|费|款|金|价|价格|本|润|收入|支出|税|债|投资|资产|余额|规模|面积|里程|人次|时间|次数|成本|指数|标准|目标|门槛|能力|水平|总量|强度|定额|间隔|进度)$/;

/** What stands behind a verb that only sorts it: 消费|券, 采购|合同, 销售|网络. */
const SORTED = /^(?:券|税|地|网|合同|协议|订单|计划|方案|项目|基金|网络|网点|系统|中心|市场|渠道|模式|政策|补贴|贷款)$/;

/** Measure words of goods. */
const PIECES = /^(?:辆|台|部|只|头|羽|瓶|枚|套|吨|箱|片|双|支)$/;
/** What things are done with. */
const MACHINES = /(?:设备|车辆|线|装置|机械|工具|用车|船舶|系统|仪器|机组|网点|门店|车间|平台|终端)$/;

/** Measure words of what is not reckoned in amounts: 14000种农副产品上线销售. */
const SORTS = /^(?:个|项|种|家|处|类|座|起|批|宗|条|道|门|场|届|期|所|间|国|省|市|县|大)$/;

function kindOf({ quantity: { kind, unit } }: FigureMention): NominalKind | null {
  if (kind === 'money' || kind === 'area' || kind === 'length' || kind === 'energy') return kind;
  if (kind === 'duration') return 'time';
  if (kind === 'percent') return 'part';
  if (kind === 'count') return PERSONS.test(unit ?? '') ? 'people' : SORTS.test(unit ?? '') ? null : 'goods';
  return kind === 'mass' || kind === 'volume' ? 'goods' : null;
}

/** Whether a verb makes a noun with the kind of `figure`. */
export const makesNoun = (verb: string, figure: FigureMention): boolean => NOMINALS.has(`${kindOf(figure)} ${verb}`);

const named = (label: Label, name: string): Label => {
  const { name: normal, basis } = indicatorOf(name.slice(-LONGEST));
  return { ...label, name: normal, basis: label.basis ?? basis };
};

/** How often: 挥拍1万次, 往返两趟. */
const OFTEN = /^(?:次|趟|遍)$/;
/** What ends a clause. */
const MARK = /[，。；、！？：）]/;
/** What no name of a deed ends with. */
const UNDONE = /[数量率额人员者次了到于后中前好得上下起]$/;
/** What only says that something is to be or has been done. */
const AHEAD = /^(?:要|会|可|能|需|将|已|再|又|共|都|还|应|想|得)(?=.{2})/;

/**
 * Words that say nothing but what was done: so many people, or so often (8人落水 is 落水人数, 挥拍1万次 is 挥拍次数).
 * What no word of their own names stands so.
 */
export function byDoing(scene: Scene, label: Label, { quantity: { kind, unit }, from, to }: FigureMention): Label {
  // 七次加息，共375个基点: how often is no name of how much
  if (!OFTEN.test(unit ?? '') && label.name.endsWith('次数') && !label.text.endsWith('数'))
    return { ...label, name: label.name.slice(0, -2) };
  if (kind !== 'count' || label.scope || label.from >= label.to) return label;
  const tail = PERSON.test(unit ?? '') ? '人数' : OFTEN.test(unit ?? '') ? '次数' : '';
  const beside = label.from === to || label.to === from;
  if (!tail || !beside || UNDONE.test(label.name) || PEOPLE.test(label.name) || knownTail(label.name) > 0) return label;
  const tokens = tokensIn(scene, label.from, label.to);
  // 3人在逃: the words of a predicate that the segmenter takes for no verb; 挥拍: one that it cuts wrongly
  const state =
    tail === '人数' && label.from === to && tokens.length === 1 && /^[bi]$/.test(tokens[0]!.tag) && MARK.test(scene.text[label.to] ?? '。');
  const done = tail === '次数' && label.to === from && tokens.every(({ tag }) => /^[vdx]$/.test(tag));
  if (!state && !done && !onlyVerb(scene, label)) return label;
  const name = label.name.replace(AHEAD, '');
  if (name.length < 2 || name.length > 6) return label;
  const adverbs = tokens.every(({ tag }) => /^(?:d|ad|zg|u.?)$/.test(tag));
  return { ...label, name: adverbs ? tail : `${name}${tail}` };
}

/** 售出…台手机 is 手机销量, 选手参赛…人 is 参赛选手: the noun of the field for what is done, by the kind of its figure. */
export function nominalized(label: Label, figure: FigureMention): Label {
  const kind = kindOf(figure);
  if (!kind) return label;
  const { act, name } = label;
  if (!act) {
    for (const length of name.length === 1 ? [1] : [4, 3, 2]) {
      const verb = name.slice(-length);
      // 中标价: a name that the table knows
      if (name.endsWith('价') && knownTail(name) > length) continue;
      const row = name.length >= length ? NOMINALS.get(`${kind} ${verb}`) : undefined;
      if (!row) continue;
      // 在洪水中丧生: where it befell them
      const stem = kind === 'people' && /^(?:在|因|于|由于|遭|被)/.test(name) ? '' : name.slice(0, -length);
      // 针纺织品零售2014亿元: in sums of a market no price
      if (verb === '零售' && (figure.quantity.low ?? 0) > 100_000) return named(label, `${stem}零售额`);
      if (kind === 'people' && PEOPLE.test(stem) && !stem.startsWith(verb)) return named(label, `${verb}${stem}`);
      return named(label, `${stem}${row.noun}`);
    }
    return label;
  }
  const row = NOMINALS.get(`${kind} ${act.verb}`);
  if (!row) return label;
  const { subject, verb, object } = act;
  if (verb.length === 1 && (object || subject)) return label;
  const bare = kind === 'goods' && figure.quantity.kind === 'count';
  // 生产汽车56.3万辆; 生产设备20台 may be a compound
  const made = bare && PIECES.test(figure.quantity.unit ?? '') && !MACHINES.test(object);
  if (object && (MEASURED.test(object) || SORTED.test(object) || (row.compounds && ((bare && !made) || kind === 'people')))) return label;
  // 飞行时间, 运行间隔; 抓获倒票人员 names them well
  if (object && (kind === 'time' || kind === 'length' || (PEOPLE.test(object) && row.noun.endsWith('人数')))) return label;
  const noun = figure.quantity.unit === '户' ? row.noun.replace(/人[数口]$/, '户数') : row.noun;
  if (kind === 'people' && PEOPLE.test(subject) && !object) return named(label, `${verb}${subject}`);
  return named(label, `${subject}${object}${noun}`);
}
