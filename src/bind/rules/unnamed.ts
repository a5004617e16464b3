import type { FigureKind } from '../../../schemas/schemas.js';
import { LIGHT_VERBS, PEOPLE } from '../../lexicon/lexicon.js';
import { indicatorOf } from '../../link/link.js';
import { NAMES_ITSELF } from '../label/deed.js';
import { isGeneric } from '../label/generic.js';
import { isVerb, type Label, labelBefore, labelOf, plainLabel, wordsBefore } from '../label/label.js';
import { makesNoun } from '../label/nominal.js';
import type { Site } from '../rule.js';
import { chunkAt, type Scene, textBefore, textFrom, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { skip } from './clause.js';
import { GOVERNS } from './counted.js';
import { isDistance, isMark, perHour, whichAge } from './measureof.js';
import { announced } from './told.js';

/** Names of sums of money. */
const MONEY = /(?:投资额?|资金|产值|税收(?:收入)?|利税|利润|增加值|贷款|预算|概算)$/;

/** What was last measured in the same unit, or else last of all. */
export function before({ chain, figure }: Site): Label | null {
  const same = chain.byUnit.get(unitKey(figure));
  // 总投资326亿元，乙市93个: money is no number of things
  if (!same && figure.quantity.kind === 'count' && chain.label && MONEY.test(chain.label.name)) return null;
  const last = same ?? chain.label;
  // 光伏装机居首位。…300兆瓦: no place among others
  return last && figure.quantity.kind !== 'rank' && /.排名$/.test(last.name) ? { ...last, name: last.name.slice(0, -2) } : last;
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

/** What a verb right before a time says it is: 为期10天, 持续15天, 连续九年, 3年内. */
export function timeOf({ scene, figure }: Site): Label | null {
  const verb = /(?:为期|历时|持续|连续|延续)了?$/.exec(textBefore(scene.text, figure.from, 3))?.[0].slice(0, 2);
  const within = /^[之以]?内/.test(textFrom(scene.text, figure.to, 2));
  const kind = verb === '为期' || (!verb && within) ? '期限' : verb === '历时' ? '用时' : verb ? '持续时间' : null;
  if (!kind) return null;
  const end = figure.from - (verb ? (scene.text[figure.from - 1] === '了' ? 3 : 2) : 0);
  const words = wordsBefore(scene, chunkAt(scene, end));
  const own =
    !verb || words.from > end ? null : words.from === end ? labelBefore(scene, skip(scene, words.first)) : labelOf(scene, words.from, end);
  const named = own && own.name.length <= 12 && own.act === undefined ? own.name : '';
  const text = within
    ? (/^[之以]?内([^，。；：！？、“”（）\s\d]{2,16})/.exec(textFrom(scene.text, figure.to, 20))?.[1] ?? kind)
    : (own?.text ?? verb ?? kind);
  return plainLabel(`${named}${kind}`, text, figure.from);
}

/** 租用场馆的时间为5年, before the figure. */
const TIME_OF =
  /(?:(?:该|本)?(?:公司|企业|双方|项目|单位))?([\p{Script=Han}“”]{2,12})的(时间|时长|期限)(?:(?:比?较|很|非常)?(?:紧张?|短|长)，)?(?:已|长|长达|达到?|为|是|约|仅|只有|需|共|大约)*$/u;

/** Parts that books and films are counted by, right behind the words that only count them: 本片共五集. */
const PARTS: Readonly<Record<string, string>> = { 集: '集数', 卷: '卷数', 页: '页数', 册: '册数', 字: '字数', 章: '章数' };

export function byKind(site: Site): Label | null {
  const { figure, scene } = site;
  const name = isMark(site)
    ? '成绩'
    : figure.quantity.unit === '岁'
      ? (whichAge(scene.text, figure.from) ?? '年龄')
      : perHour(site)
        ? '速度'
        : figure.quantity.unit === '毫米' && /雨|降水/.test(scene.text)
          ? '降雨量'
          : isDistance(site)
            ? '距离'
            : (BY_KIND[figure.quantity.kind] ?? PARTS[figure.quantity.unit ?? '']);
  if (!name) return null;
  const spell = name === '用时' ? TIME_OF.exec(textBefore(scene.text, figure.from, 24)) : null;
  if (spell) return plainLabel(`${spell[1]}${spell[2]}`, spell[0], figure.from);
  // 用3年时间实现覆盖: what the time was taken by is its wording
  const rest =
    name === '用时'
      ? /^(?:左右|多)?(?:的?时间)?(?:[之以]?内|里|来|间)?([^，。；：！？、“”（）\s\d]{2,16})/.exec(textFrom(scene.text, figure.to, 24))
      : null;
  return plainLabel(name, rest?.[1] ?? name, figure.from);
}

/** Verbs that say no more of a time than that it passed. */
const PASSES =
  /^(?:.*(?:用|花|花费|耗时|历时|历经|经过|费时|需要?|要|只需|只要|等|等待|经|有着|面临|发生|隔|满|近|直到|一般|直至|长达|为期)了?|.)$/;

/** 提前4个月, 连续奋战10多个小时: a time that only a verb leads to. */
export function spent(site: Site, verb: Label): Label | null {
  const { figure, scene } = site;
  const time = byKind(site);
  const lapse = /^(?:多|左右)?的?(?:时间)?[之以]?[后前内里]/.test(textFrom(scene.text, figure.to, 6));
  if (!time || lapse || PASSES.test(verb.name) || LIGHT_VERBS.has(verb.name) || figure.quantity.unit === '岁')
    return time && { ...time, text: verb.text };
  return { ...time, name: `${verb.name.slice(-8)}${/年$/.test(figure.quantity.unit ?? '') ? '年限' : '时长'}`, text: verb.text };
}

/** Verbs of dealing; in money they are sums of their own: 集中签约232.8亿元. */
const DEALS = /(?:签约|成交|销售|采购|融资|募资|中标|理赔|赔付|捐赠|捐款|罚没|退税|减免|分红)$/;

/** The verbs that govern a noun, at the beginning of a name. */
const GOVERNED = new RegExp(`^${GOVERNS.source.slice(0, -1)}`);

/** What is done alone, by the kind of its figure: 成交3091宗, 安置9371户; 捐10万元 is 捐金额 only where no noun of the field stands for it. */
export function doneAlone({ figure }: Site, verb: Label): Label {
  const { kind, unit } = figure.quantity;
  if (makesNoun(verb.name, figure)) return { ...verb, act: { subject: '', verb: verb.name, object: '' } };
  if (verb.name.length < 2) return verb;
  // 事故发生12起: what there was
  const bare = verb.text.endsWith(verb.name) ? verb.text.slice(0, -verb.name.length) : '';
  if (LIGHT_VERBS.has(verb.name) && bare) return { ...verb, ...indicatorOf(bare) };
  if (kind === 'money') return { ...verb, name: NAMES_ITSELF.test(verb.name) ? verb.name : `${verb.name}金额` };
  if (kind !== 'count') return verb;
  if (verb.name.length > 3 && unit !== '人') return verb;
  const persons = /^(?:户|人次|人|名|位)$/.test(unit ?? '') ? (unit ?? '').replace(/[名位]/, '人') : '';
  return { ...verb, name: `${verb.name}${persons}数`.replace(/人次数$/, '人次') };
}

/** The noun of a name that says what happens to it: 倒塌|房屋, 受理各类|案件, 房屋|倒塌; null of names without a verb at one end. */
function thingOf(scene: Scene, { from, to }: Label): string | null {
  const tokens = tokensIn(scene, from, to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || first === last || tokens.filter(isVerb).length !== 1) return null;
  const thing = isVerb(first) ? tokens.slice(1) : isVerb(last) ? tokens.slice(0, -1) : [];
  const words = thing.filter(({ tag, text }, i) => !(i === 0 && (/^[rm]/.test(tag) || /^[各类种项]+$/.test(text))));
  return words.length > 0 && words.every(({ tag }) => /^(?:n|vn|an|b|j|l)/.test(tag)) && /^n/.test(words.at(-1)!.tag)
    ? words.map(({ text }) => text).join('')
    : null;
}

/** Whether a label of this sentence is made of verbs alone: 结婚登记, 招生. */
const deedAlone = (scene: Scene, { from, to, text }: Label): boolean =>
  scene.text.slice(from, to) === text && tokensIn(scene, from, to).every((token) => isVerb(token) || token.tag === 'd');

/** What a name that opens with verbs says something is done to: 立|电信网络诈骗案件, 批准逮捕各类|犯罪嫌疑人; of other names all. */
function doneTo(scene: Scene, { from, to, name, act }: Label): string {
  if (act?.object) return act.object;
  const tokens = tokensIn(scene, from, to);
  const at = tokens.findIndex(
    (token, i) => i > 0 && !isVerb(token) && !/^(?:d|ad|vd|r|f|m|q)$/.test(token.tag) && !/^[各类种项]+$/.test(token.text),
  );
  const rest = at > 0 && /^v|^x$/.test(tokens[0]!.tag) ? scene.text.slice(tokens[at]!.from, to) : '';
  return rest.length > 1 && name.endsWith(rest) ? rest : name;
}

/** What was told before is how many were dealt with, not a thing. */
const DEED = /(?:人数|人次|次数|件数|户数|[一-龥]数)$/;

const ENTRY = /(?:收入|支出|亏损|获利|盈利|赢利|[能可净]?[赚挣][到了]?|净落|[入进]账)$/;

/** A verb alone (新增, 开行, 竣工) says it of what was measured before: 新增学位, 竣工项目. */
export function completed(site: Site, verb: Label): Label {
  const { scene, figure, chain } = site;
  // 死亡1人，伤18人: the table has the people for the verb
  if (/人数$/.test(verb.name) && verb.name !== verb.text) return verb;
  // 液压件业务实现收入2.1亿元: tagged as a verb, and a measure by itself
  if (figure.quantity.kind === 'money' && verb.text.length > 1 && ENTRY.test(verb.text)) return verb;
  if (figure.quantity.kind === 'money' && DEALS.test(verb.text)) return { ...verb, ...indicatorOf(`${verb.name}额`) };
  // 农村公路今年改造63.5公里: a time stands between what it is done to and the verb
  const at = chunkAt(scene, verb.from);
  const found = /N[Pa]$/.test(scene.symbols.slice(0, at)) ? labelBefore(scene, at - 1) : null;
  // 从城区及邻近地区共撤出500人: from where is not whom
  const before = found && !/(?:地区?|国家?|[省市县区镇村处内里])$/.test(found.name) ? found : null;
  const same = chain.byUnit.get(unitKey(figure));
  const known =
    before ?? (chain.whole && chain.whole === same ? same : null) ?? announced(site) ?? (same && isGeneric(same.name) ? undefined : same);
  const object = known ?? chain.label;
  if (!object || object.text.includes(verb.text)) return object ?? verb;
  // 结婚登记4.2万对，离婚登记1.3万对: a deed is not done to a deed
  if (same && object === same && !GOVERNS.test(verb.text) && deedAlone(scene, same)) return doneAlone(site, verb);
  const named = makesNoun(verb.name, figure) ? verb.name : verb.text.slice(-2);
  if (makesNoun(named, figure))
    // 责任人547名，其中问责147人: people go by what befell them
    // 失联7人，紧急转移37万人: other people
    return known &&
      named.length > 1 &&
      !DEED.test(object.name) &&
      !(/^(?:人|名|位)$/.test(figure.quantity.unit ?? '') && PEOPLE.test(object.name))
      ? { ...object, act: { subject: '', verb: named, object: object.name } }
      : { ...verb, act: { subject: '', verb: named, object: '' } };
  const governs = GOVERNS.test(verb.text);
  // 2011年安排4.5亿元: a sum goes by what was done with it
  // 盾构机总长130米，每天掘进12米: nothing is done to a measure
  if (object === same && !governs && figure.quantity.kind !== 'money' && /[长度高宽深重量额值率]$|面积|里程/.test(object.name)) {
    if (/^(?:percent|ratio|other)$/.test(figure.quantity.kind)) return object;
    const measure = figure.quantity.kind === 'count' ? undefined : BY_KIND[figure.quantity.kind];
    return measure ? { ...verb, name: `${verb.name}${measure}` } : doneAlone(site, verb);
  }
  if (!governs && figure.quantity.kind === 'money' && object !== same)
    return verb.name.length < 2 || LIGHT_VERBS.has(verb.name) ? object : doneAlone(site, verb);
  // 总投资13亿元，可安置3518户: nothing is done to a sum
  if (figure.quantity.kind === 'count' && object !== same && /(?:[额资费款值率]|收入|支出|利润|面积)$/.test(object.name))
    return doneAlone(site, verb);
  // 累计开行7562航次: of a measured thing no other makes a name
  if (governs && figure.quantity.kind === 'count' && /[量额值率]$/.test(object.name)) return doneAlone(site, verb);
  if (!known && !(governs && figure.quantity.kind === 'count')) return doneAlone(site, verb);
  // 房屋倒塌132间、严重损坏161间: what happens to the one happens to the other
  const thing = same && object === same ? (same.act?.object ? null : thingOf(scene, same)) : null;
  // 批准逮捕3210人，提起公诉5689人: a deed is not done to a deed
  if (same && object === same && !governs && !thing && DEED.test(object.name)) return doneAlone(site, verb);
  if (thing && !governs) return { ...same!, ...indicatorOf(`${verb.text}${thing}`), text: `${thing}${verb.text}` };
  const head = governs ? (/(?:项目|企业|小区|工程|道路|桥梁|园区|学校)$/.exec(object.name)?.[0] ?? object.name) : doneTo(scene, object);
  const text = `${verb.text.length > 4 ? verb.name : verb.text}${head.replace(GOVERNED, '')}`;
  return { ...object, ...indicatorOf(text), text };
}
