import { LIGHT_VERBS, PEOPLE } from '../../lexicon/lexicon.js';
import { indicatorOf } from '../../link/link.js';
import { deedOf, NAMES_ITSELF } from '../label/deed.js';
import { isGeneric } from '../label/generic.js';
import { isVerb, type Label, labelBefore, onlyVerb } from '../label/label.js';
import { makesNoun } from '../label/nominal.js';
import { LONGEST } from '../label/trim.js';
import type { Draft, Site } from '../rule.js';
import { chunkAt, type Scene, tokensIn } from '../scene.js';
import { unitKey } from '../unitkey.js';
import { announced } from './announced.js';
import { clauseStart } from './clause.js';
import { counted, GOVERNS, governed, level } from './counted.js';
import { PERSON } from './people.js';
import { BY_KIND, spent } from './unnamed.js';

/** Whether a time that `verb` leads to is told by that alone: 48小时核酸阴性证明 is a proof, 从业十几年的导游 and 提前3个月全线贯通 a time. */
const lasts = ({ scene, k, figure }: Site, verb: Label): boolean =>
  figure.quantity.kind === 'duration' &&
  (/^(?:提前|提早|推迟|延期|历时|缩短)$/.test(verb.name) ||
    scene.symbols[k + 1] !== 'N' ||
    /^(?:时间|[之以]?[后前内里来])/.test(scene.text.slice(figure.to)));

/** The noun behind the figure that the words before it, which end at chunk `at`, do something to; null where they do it to none. */
function governedBehind(site: Site, own: Label, verb: Label, at: number): Label | null {
  const { scene, k, figure } = site;
  // 派发每月1000元的津贴
  const each = scene.text[scene.chunks[k - 1]!.from] === '每' && /^d?N/.test(scene.symbols.slice(k + 1));
  if (at !== k && !(at === k - 1 && each)) return null;
  // 投入约400万开展…: a sum that was spent on doing something is named by its own verb
  if (figure.quantity.kind === 'money' && /^v/.test(tokensIn(scene, figure.to, figure.to + 1)[0]?.tag ?? '')) return null;
  const noun = lasts(site, verb) ? null : counted(site);
  if (!noun) return null;
  const named = governed(scene, k, { ...noun, text: `${verb === own ? own.text : verb.name}${noun.text}`.slice(0, LONGEST) });
  return own.act && named.name === noun.name ? { ...named, act: { ...own.act, object: noun.name } } : named;
}

/** 签约15个项目, 竣工47公里: words before the figure, which end at chunk `at`, that only say what is done; null where they name something. */
export function done(site: Site, own: Label, at: number): Draft | null {
  const { scene, k, figure } = site;
  const bare = own.act !== undefined && own.act.subject === '' && own.act.object === '';
  const only = onlyVerb(scene, own);
  const deed = only ? null : deedOf(scene, own);
  if (!((only && !own.lead) || bare || own.text.replace(GOVERNS, '') === '' || deed)) return null;
  const verb = deed ?? own;
  const noun = governedBehind(site, own, verb, at);
  if (noun) return level(k, noun);
  if (bare) return level(k, own);
  const time = figure.quantity.kind === 'duration' ? spent(site, verb) : null;
  if (time) return level(k, time);
  if (deed) return level(k, doneAlone(site, deed));
  const object = completed(site, own);
  return level(k, object, { carried: object !== own && object.to <= scene.chunks[clauseStart(scene, k)]!.from });
}

/** Verbs of dealing; in money they are sums of their own: 集中签约232.8亿元. */
const DEALS = /(?:签约|成交|销售|采购|融资|募资|中标|理赔|赔付|捐赠|捐款|罚没|退税|减免|分红)$/;

/** The verbs that govern a noun, at the beginning of a name. */
const GOVERNED = new RegExp(`^${GOVERNS.source.slice(0, -1)}`);

/** What is done alone, by the kind of its figure: 成交3091宗, 安置9371户; 捐10万元 is 捐金额 only where no noun of the field stands for it. */
function doneAlone({ figure }: Site, verb: Label): Label {
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
function completed(site: Site, verb: Label): Label {
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
    return known && named.length > 1 && !DEED.test(object.name) && !(PERSON.test(figure.quantity.unit ?? '') && PEOPLE.test(object.name))
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
