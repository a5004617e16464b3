import { ONCE_DONE } from '../../lexicon/lexicon.js';
import { meantBy, type Question } from './case.js';

/** What a market did: no contract's month makes it future. */
const CLOSED = /收盘|收于|收报|报收|开盘/;
/** 总量将达…: so it will be. */
const WILL = /(?:将|可望|有望)(?:会|高)?(?:达|超|突破|升|增|降|减|缩|提|扩)[^，。；]{0,6}$/;
/** What will be so once something is done. */
const WITH_IT = /(?:扩[张建产]|改造|达产|完成|建成|升级|合并|收购|重组|投产)后(?:每?年)?[^，。；]{0,3}(?:能|可|将)[^，。；]{0,12}$/;
/** 全部投产可年产…, 投产后可…，实现…: and what that brings, in the clauses behind. */
const BY_THEN = new RegExp(
  `(?:${ONCE_DONE}，?|投产|达产|建成)(?:每年|年)?(?:预计)?(?:可|能(?![力源量])|将(?![近满道其原]))[^。；]{0,48}$|${ONCE_DONE}的?第[一二三四五]年[^。]{0,60}$`,
);
/** 36个项目年内将建成: behind what is counted stands what is to become of it. */
const TO_BE =
  /^[^，。；、0-9]{1,14}?(?:将于?|计划|有望|预计|拟于?|力争|争取|年内可|即将)[^，。；]{0,8}?(?:开工|建成|投产|完工|竣工|交付|投用|投运|开通|通车|投入(?:使用|运营)|开业|落地)|^(?:、共?(?:约|近|超)?[0-9.]+(?:万|亿)?\p{Script=Han}{1,3})?[^，。；、0-9]{0,12}(?:年底|月底|年内|春节|国庆)前?(?:可|能|全部)?(?:开工|建成|投产|完工|竣工|交付|投用|投运|开通|通车|开业)(?!了)/u;
/** What is built is counted or measured. */
const BUILT_IN = /^(?:count|length|area|energy|mass|other)$/;
/** 翻越海拔3300米的高山, 到距某地60公里的海域: where a place lies. */
const LIES = /(?:海拔|水深)[^，。；0-9]{0,3}$|(?:距离?|相距)[^，。；0-9]{0,12}$/;
/** 年满18岁, 预期寿命提高到80岁: ages that are asked for or aimed at. */
const AGE_SET = /满|寿命|退休|达到?|提高|延长|要求|限|规定/;

/** 今年78岁: an age, or where a place lies, is so whatever the sentence plans. */
export const isLike: Question = ({ scene, k, clause, after }) => {
  const { unit, kind } = scene.chunks[k]!.figure!.quantity;
  const given =
    unit === '岁' || unit === '周岁'
      ? !AGE_SET.test(clause) && !/^(?:以[上下]|及以)/.test(after(2))
      : kind === 'length' && LIES.test(clause) && /^(?:左右)?的/.test(after(3));
  return given ? 'actual' : null;
};

/** 由现在的38万标箱提高到100万标箱: where a change starts is so already, and not where it leads to (由4小时缩短至1小时，增至3班). */
export const startsChange: Question = ({ scene: { symbols }, k }) =>
  /O[^,;.It]*$/.test(symbols.slice(0, k)) && /^,?[^,;.]*[It]/.test(symbols.slice(k + 1)) ? 'actual' : null;

/** 收于386.7日元: a price that was closed at, of a contract of whatever month. */
export const tradedAt: Question = ({ clause }) => (CLOSED.test(clause) ? 'actual' : null);

/** 累计销售额将达2万亿元: words of what is done before 将 do not say that it is; nor does a day gone by that was carried here. */
export const willReach: Question = ({ over, when, already, clause }) =>
  (!over || when?.inferred) && !already && WILL.test(clause) ? meantBy(clause) : null;

/** 要对尚未开工的55个项目逐一排查: what is to be dealt with is there already. */
export const alreadyThere: Question = ({ scene, k, clause }) =>
  scene.chunks[k]!.figure!.quantity.kind === 'count' && /[对从][^，。；、]{2,16}的$/.test(clause) ? 'actual' : null;

/** 取消了15家, 建成了3个: done. */
export const justDone: Question = ({ scene, k, achieved }) =>
  achieved && !/[TP]/.test(scene.symbols.slice(0, k).replace(/.*[,;.]/, '')) ? 'actual' : null;

/** 36个项目年内将建成. */
export const stillToBe: Question = ({ scene, k, after }) =>
  BUILT_IN.test(scene.chunks[k]!.figure!.quantity.kind) && TO_BE.test(after(36)) ? 'planned' : null;

/** 扩张后能达到6500万吨, 投产后可…. */
export const onceDone: Question = ({ clause, over, done, before }) =>
  WITH_IT.test(clause) || (!over && !done && BY_THEN.test(before(80))) ? 'planned' : null;
