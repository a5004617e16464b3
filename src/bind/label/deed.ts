import { LIGHT_VERBS, NOMINAL_VERBS, OWNER_NOUNS } from '../../lexicon/lexicon.js';
import { knownTail } from '../../link/link.js';
import { type Scene, tokensIn } from '../scene.js';
import { isVerb, type Label } from './label.js';

/** Verbs that name a sum or an amount themselves: 耗资, 欠款, 投入. */
export const NAMES_ITSELF =
  /(?:[资款价费额债税金收支入利润限]|[率量值]|支出|所得|负债|签注|计划|规定|要求|需求|贡献|支持|服务|管理|补贴|补助|优惠|奖励|供应|生产|建设|发展|增长|保障|损失|消费|消耗|排放|储备|研发|开发|利用|使用|覆盖|比赛|训练|培训|治疗|检查|调查|合作|交流|贸易|运输|出口|进口|销售|采购|开行|接待|签约|融资|就业|参保|排名|得票|投票|接种|检测|确诊|死亡|受伤|失踪|感染|出院|治愈|隔离)$/;
/** Those who act. */
const DOERS =
  /(?:企业|公司|机构|单位|部门|媒体|学校|高校|医院|银行|财政|家庭|.人|人员|.者|.员|.生|.手|.民|.方|.军|.队|群众|代表|嘉宾|专家|国家|城市|省份|省|市|县|镇|村|局|部|委|院|厅|会|俩|们|夫妇|夫妻|组织|政府|法院|警方|团队|女子|男子|老人|项目|工程|当地|现场|自己|大家)$/;

/**
 * The verb that a label ends with behind no more than those who do it and how: 夫妇俩|捐, 现场安全|撤离; null where the words before it say what
 * it is done to or happens to (门票|售出).
 */
export function deedOf(scene: Scene, label: Label): Label | null {
  const { from, to, name } = label;
  if (label.act || label.scope || to - from < 3 || knownTail(name) > 0 || NAMES_ITSELF.test(name)) return null;
  const tokens = tokensIn(scene, from, to);
  const verb = tokens.at(-1)!;
  if (!isVerb(verb) || verb.to !== to || verb.from <= from || (verb.text.length < 2 && !NOMINAL_VERBS.has(verb.text))) return null;
  const before = tokens.slice(0, -1).filter(({ tag }) => !/^(?:d|ad|u|v|a)/.test(tag));
  const doer = before.at(-1);
  const acts =
    !doer ||
    LIGHT_VERBS.has(verb.text) ||
    /^(?:nr|ns|nt|r|f|s|t|p)/.test(doer.tag) ||
    DOERS.test(doer.text) ||
    OWNER_NOUNS.has(doer.text) ||
    before.some(({ tag }) => tag === 'p') ||
    scene.linked.entities.some((entity) => entity.from >= from && entity.to <= verb.from);
  if (!acts) return null;
  return { ...label, name: verb.text, from: verb.from };
}
