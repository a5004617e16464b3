import type { Entity } from '../../../schemas/schemas.js';
import type { EntityMention, Topic } from '../../link/link.js';
import { eventOf } from '../events.js';
import { type Scene, tokensIn } from '../scene.js';
import { isActedOn } from './acted.js';
import { agedBehind } from './aged.js';
import { mayBeSubject, opensClause } from './candidates.js';
import { isDocument, ofDocument } from './documents.js';
import { DESCRIBED, pricedBy, quotesGoods } from './goods.js';
import { ledUpTo } from './ledupto.js';
import { cameTo, framedBy, goneTo, inCountry, isGiven, narrower, placedBefore, setBehind } from './places.js';
import { leavesPhase, leftBehind, measuresPlace, ofOtherWorks, onItsOwn, reaches } from './reach.js';
import { instanceOf, spokenOf } from './spoken.js';
import { fromMention, fromTopic, type Spoken, type Subject } from './subject.js';
import { sumOf } from './sums.js';
import { describedThing, isPhysical, MEASURED, namedThing, thingOf } from './things.js';
import { workAhead, workNamedBy, workOf } from './works.js';

/** Within so many characters of its head a sentence opens with a name. */
const OPENING = 2;

/** 东盟是第一大贸易伙伴，对其出口…: whom it speaks of is the other side. */
const WITH_IT = /[，；](?:[^，；]{0,6}[省市国业])?[对与向自同]其(?:进出口|出口|进口|贸易|投资)/;

/** A sentence that goes on about what the one before was about. */
const GOES_ON = /^(?:其中|同比|环比|较上|比上|此外，其|其|平均|累计)/;

/** Whether the figure at chunk `k` is a count that opens its clause: 31个二线城市环比回落. */
const opensWith = ({ symbols, chunks }: Scene, k: number): boolean =>
  chunks[k]!.figure!.quantity.kind === 'count' && k > 0 && ',;'.includes(symbols[k - 1]!);

/** 2050元/吨: a price of a unit is of what is sold, not of where a text is at home. */
const pricedAt = ({ chunks }: Scene, k: number): boolean => /元\/|美分\//.test(chunks[k]!.figure!.quantity.unit ?? '');

/** What is said of works themselves; other indicators in a clause after one are not about it. */
const OF_WORKS =
  /投资|投入|征用|占地|面积|跨度|路基|桥隧|墩|时速|车道|高度|宽度|深度|良率|利用率|日处理|产销|全长|总长|长度|征地|拆迁|腾地|路基|掘进|架梁|班列|到港|工程|任务|^[长宽高]$|跨径|产能|年产|产值|销售|工期|用时|时间|提前|历时|工程量|泊位|床位|规模|容量|装机|资本|资产|标段|桥|隧道|贷款|资金|公里|进度|用地|车程|直径|客流|吞吐|发电|惠及|受益/;

/** Companies as such, of which none is the owner: 化工行业35家公司披露中报. */
const FIRMS =
  /^(?:[AB]股|沪市|深市|港股|两市|科创板|创业板)?(?:上市)?(?:公司|企业|银行|券商|基金公司|房企|车企|药企|行业|个股)(?:(?:正式)?(?:披露|公布|发布|公告|预告).*)?$/;
const ofSeveral = ({ chunks }: Scene, k: number): boolean => {
  const { kind, value } = chunks[k]!.figure!.quantity;
  return kind === 'count' && value !== 1;
};
const isCompany = ({ kind, name }: Entity): boolean => kind === 'organisation' && !/股公司$|上市公司$/.test(name);

/** What is done to a work, before its name. */
const BUILDS = /(?:^|[，；])(?:用于|计划|拟|将|新|启动|完成|推进|实施)*(?:建设|[新扩改兴修续]建|改造|建成|实施|打造|建)了?$/;

/** What a figure is of where no entity before it has it: an event or a work, named in its sentence or spoken of before. */
type Owner = EntityMention | Topic | null;

/**
 * The subject of the figure at chunk `k`: the one that 的 attaches it to (总资产1000亿元的上合控股); else the nearest entity before it
 * in its clause, or one that opens an earlier clause of its sentence; else what the sentence is about; null where nothing says.
 */
export function subjectOf(scene: Scene, k: number, label: string | null, home: Entity | null, spoken?: Spoken): Subject | null {
  const described = spoken?.goods?.reason === DESCRIBED ? spoken.goods : describedThing(scene, k, label);
  if (described) return described;
  const behind = behindOf(scene, k, label) ?? sumOf(scene, k) ?? wholeOf(scene, k);
  if (behind) return behind;
  const event = eventOf(scene, k);
  const work = workOf(scene, k, label);
  const thing = event || work ? null : thingOf(scene, k, label);
  if (thing) return thing;
  const { subject, passed, near } = beforeOf(scene, k, label, { event, work });
  const own = subject ?? ownerOf(scene, event) ?? ownerOf(scene, work) ?? countedOpener(scene, k);
  if (own && !(spoken?.goods && quotesGoods(own, spoken.goods))) return own;
  const led = ledUpTo(scene, k);
  if (led) return fromMention(scene.text, led);
  const priced = spoken?.goods ? (own ? spoken.goods : pricedBy(scene, k, spoken.goods)) : null;
  if (priced) return priced;
  const measured = namedThing(scene, k, label) ?? (isPhysical(label) && spoken?.owner?.reason === MEASURED ? spoken.owner : null);
  if (measured && scene.linked.topics.find(({ about }) => !about)?.entity.kind !== 'project') return measured;
  const firms = FIRMS.test(label ?? '') && ofSeveral(scene, k);
  const topic = scene.linked.topics.find(({ about, entity }) => !about && !(firms && isCompany(entity)));
  // 10年间上海地下水开采量压缩92%, in news from everywhere: the clause's own place before the country
  const country = topic && /^[A-Z]{2}$/.test(topic.entity.id) ? topic.entity.id : null;
  if (passed && near && country && topic?.from === 'article' && inCountry(passed.entity, country) && !isGiven(scene.text, passed))
    return fromMention(scene.text, passed);
  const there = topic?.entity.id === 'CN' && topic.from === 'article' ? setBehind(scene, k) : null;
  if (there) return fromMention(scene.text, there);
  const settled = !topic || topic.from === 'article' ? cameTo(scene, k) : null;
  if (settled) return fromMention(scene.text, settled);
  const nowhere = (!topic && !passed && !home) || (/^(?:article|scene)$/.test(topic?.from ?? '') && pricedAt(scene, k));
  const instance = instanceOf(scene, k);
  if (instance && topic?.from !== 'speaker') return instance;
  if (nowhere || (topic?.entity.id === 'CN' && /^(?:article|heading)$/.test(topic.from) && !topic.account)) {
    const begun =
      spokenOf(scene, k, { goods: nowhere }) ?? (GOES_ON.test(scene.text) && !opensWith(scene, k) ? (spoken?.owner ?? null) : null);
    if (begun) return begun;
  }
  // 落户云岭新城，去年业务增长40%, in news from everywhere: where the clause before it is set
  const where = country && !topic?.account ? placedBefore(scene, k, country) : null;
  if (where) return fromMention(scene.text, where);
  const apart = topic?.entity.kind === 'organisation' ? spokenOf(scene, k, { near: true, only: 'sectors' }) : null;
  // 海外市场实现收入…: in a company's own account its markets are parts of it
  if (apart && !/^(?:海外|国外|境外|国际|国内|境内|本土|线上|线下)/.test(apart.entity.name)) return apart;
  const wide = topic?.entity.kind === 'place' && !topic.account && topic.from !== 'speaker' ? topic.entity : null;
  const elsewhere = wide && inCountry(wide, 'CN') ? goneTo(scene, k, wide) : null;
  if (elsewhere) return fromMention(scene.text, elsewhere);
  const inner = wide && (framedBy(scene, k) ?? narrower(scene, k, wide));
  if (inner) return fromMention(scene.text, inner);
  // 云岭机场优化航线网络，往返航线增长20%, in news from everywhere: what the sentence opens with before the country
  if (passed && passed.from <= OPENING && country && topic?.from === 'article' && !topic.account) return fromMention(scene.text, passed);
  if (topic) return fromTopic(topic);
  if (passed) return fromMention(scene.text, passed);
  if (home) return { entity: home, text: null, inferred: true, reason: 'the place the article is at home in' };
  const rest = scene.linked.topics.find(({ about }) => about === 'rest');
  return rest ? fromTopic(rest) : null;
}

/** What a clause before 的 has or does with a figure and its noun. */
const HAS = /(?:^|[，。；：、])[^，。；：、\d]{0,8}(?:有着?|种了|养了|当了|做了|干了|投入|投资)[^，。；：、\d]{0,6}$/;
/** What a person is, before the name. */
const TITLES =
  /(?:书记|支书|主任|会计|师傅|老人|老汉|大爷|大娘|大妈|农民|工人|教师|老师|医生|专家|教授|党员|干部|战士|先生|女士|[局县市镇乡村校院队厂]长)$/;

/** A clause that has or does something with the figure and its noun, before 的 and who it is: 有着|800年历史的云岭大街, 当了|八年会计的李某. */
function hasIt(scene: Scene, k: number): RegExpExecArray | null {
  const { text, chunks, symbols } = scene;
  const behind = /^NdN?E/.exec(symbols.slice(k + 1));
  if (!behind || chunks[k]!.figure?.quantity.value === 1) return null;
  if (!HAS.test(text.slice(Math.max(0, chunks[k]!.from - 24), chunks[k]!.from))) return null;
  const sort = behind[0].length === 4 ? chunks[k + 3]! : null;
  // 老支书|常德|胜: a person, whose name holds that of a place
  const whom = chunks[k + behind[0].length]!.entity!;
  if (whom.entity.kind === 'place' && sort && TITLES.test(text.slice(sort.from, sort.to))) return null;
  return sort && !tokensIn(scene, sort.from, sort.to).every(({ tag }) => /^[nba]/.test(tag)) ? null : behind;
}

/** Whose a figure is that is told before its owner: 总资产1000亿元的上合控股, 第一名：石门工业园, 排名第一的是石门县. */
function behindOf(scene: Scene, k: number, label: string | null): Subject | null {
  const { chunks, symbols, text } = scene;
  const described = workAhead(scene, k, label);
  if (described) return described;
  const aged = agedBehind(scene, k);
  if (aged) return fromMention(text, aged);
  const named = workNamedBy(scene, k);
  if (named) return fromMention(scene.text, named);
  // 投资20亿元的|年产30万吨尿素项目: a work whose name begins with its size
  const sized = chunks[k + (/^d[N"]*F[N"]*E/.exec(symbols.slice(k + 1))?.[0].length ?? 0)]?.entity;
  if (sized?.mention?.full && text.endsWith('的', sized.to - sized.mention.full.length)) return fromMention(text, sized);
  const ahead = /^(?:c[NLT]*[F%])*dP?[N"]*E/.exec(symbols.slice(k + 1)) ?? hasIt(scene, k);
  // 价值280亿美元的|美国|进口商品: what the place only sorts is no owner
  const attached = ahead ? k + ahead[0].length : -1;
  const owner = chunks[attached]?.entity;
  if (owner && !(owner.entity.kind === 'place' && sorts(scene, attached))) return fromMention(scene.text, owner);
  if (chunks[k]!.figure?.quantity.kind !== 'rank') return null;
  const ranked = (at: number) => (chunks[at]!.entity!.role ? null : fromMention(scene.text, chunks[at]!.entity!));
  // 第一名：石门工业园，得分95分
  const marked = symbols.startsWith(':E', k + 1) ? ranked(k + 2) : null;
  if (marked || !/^d?LE/.test(symbols.slice(k + 1))) return marked;
  const at = symbols.indexOf('E', k + 1);
  const verb = chunks[at - 1]!;
  return /^(?:分别)?[是为]$/.test(scene.text.slice(verb.from, verb.to)) ? ranked(at) : null;
}

/** 占全国总收入368亿元的近三分之一: the whole, told with how much it is, is that of the place it is of. */
function wholeOf({ text, chunks, symbols }: Scene, k: number): Subject | null {
  const whole = /^d[La]*%/.test(symbols.slice(k + 1)) ? /AE[NP"]*$/.exec(symbols.slice(0, k)) : null;
  return whole && fromMention(text, chunks[whole.index + 1]!.entity!);
}

/** Whether the entity at chunk `i` stands before a noun that it tells the sort of. */
function sorts(scene: Scene, i: number): boolean {
  const next = scene.chunks[i + 1];
  return next?.symbol === 'N' && /^(?:n|vn|nz)$/.test(tokensIn(scene, next.from, next.from + 1)[0]?.tag ?? '');
}

/** The entity before chunk `k` that has its figure; or else the last that might, and whether it is a place in the figure's own clause. */
function beforeOf(
  scene: Scene,
  k: number,
  label: string | null,
  { event, work }: { event: Owner; work: Owner },
): { subject: Subject | null; passed: EntityMention | null; near: boolean } {
  const { chunks, symbols } = scene;
  let clauses = 0;
  let aside = 0;
  let passed: EntityMention | null = null;
  let near = false;
  const found = (subject: Subject | null) => ({ subject, passed, near });
  for (let i = k - 1; i >= 0; i--) {
    // 开发区（含甲园区、乙园区）完成…: what stands in brackets is not what goes on behind them, but for 班列（厦门）
    if (symbols[i] === ')' && !(symbols[i - 1] === 'E' && symbols[i - 2] === '(')) aside++;
    else if (symbols[i] === '(' && aside > 0) aside--;
    if (aside > 0) continue;
    if (',;.:'.includes(symbols[i]!)) clauses++;
    if (symbols[i] !== 'E') continue;
    const mention = chunks[i]!.entity!;
    if (isActedOn(scene, i, k)) return found(fromMention(scene.text, mention));
    if (!mayBeSubject(scene, i)) continue;
    if (isDocument(mention) && !ofDocument(scene, i, k)) continue;
    if (clauses > 0 && WITH_IT.test(scene.text.slice(mention.to, chunks[k]!.from))) continue;
    // 甲、乙等|7省份: the number of a row is not the row's
    if (mention.row && mention.to === chunks[k]!.from && mention.entity.kind !== 'project' && !isBareRow(scene, mention)) continue;
    if (
      clauses > 0 &&
      (!reaches(scene, i, k, label) ||
        measuresPlace(scene, i, label) ||
        leftBehind(scene, i, k) ||
        leavesPhase(scene, i, k) ||
        (mention.entity.kind === 'project' && ofOtherWorks(scene, i, k)))
    )
      continue;
    // 投资5亿元，建设云江大桥；投资6亿元，…: what one item of a list builds has nothing of the next
    if (clauses > 0 && /;/.test(symbols.slice(i, k)) && BUILDS.test(scene.text.slice(Math.max(0, mention.from - 12), mention.from)))
      continue;
    // 其中甲国最多；涉案企业1000家: a part is no longer spoken of behind ；
    if (clauses > 0 && /;/.test(symbols.slice(i, k)) && /Z[^,;.:]*$/.test(symbols.slice(0, i))) continue;
    if (mention.entity.id === 'CN') {
      const spoken =
        spokenOf(scene, k, clauses > 0 ? { until: mention.from } : { near: true, only: 'systems' }) ??
        spokenOf(scene, k, { only: 'systems' });
      if (spoken) return found(spoken);
    }
    const opens = opensClause(scene, i);
    if (clauses === 0 && (opens || !/[NcV]/.test(symbols[i - 1] ?? ','))) return found(fromMention(scene.text, mention));
    // 造成云岭县15个乡镇受灾: the place that the count stands against
    if (symbols[i + 1] === 'F' && mention.entity.kind === 'place') return found(fromMention(scene.text, mention));
    const set = symbols[i - 1] === 'L' && symbols[i + 1] === ',';
    const works =
      !set && mention.entity.kind === 'project' && !/[F%]/.test(onItsOwn(scene, symbols.slice(i, k))) && !OF_WORKS.test(label ?? '');
    if (opens && !works) {
      if (mention.entity.kind === 'place' && (event || (work && 'to' in work && work.from > mention.from))) break;
      return found(fromMention(scene.text, mention));
    }
    near ||= !passed && clauses === 0 && mention.entity.kind === 'place';
    passed ??= mention;
  }
  return found(null);
}

/** 甲县、乙县|4900人受灾: a row that no number of its own ends. */
const isBareRow = ({ text }: Scene, { entity, from, to }: EntityMention): boolean => entity.name === text.slice(from, to);

const ownerOf = ({ text }: Scene, owner: Owner): Subject | null => owner && ('to' in owner ? fromMention(text, owner) : fromTopic(owner));

/** 古柳线河湾段13座桥梁架梁完毕: a work that opens the sentence before a count of its parts; chunks take 新签约项目17个 for what is counted. */
function countedOpener({ linked, text, chunks }: Scene, k: number): Subject | null {
  const { entities, figures } = linked;
  const first = entities[0];
  if (!first || first.from > 2 || first.to > chunks[k]!.from || !/_section$|^road$|^metro/.test(first.mention?.rule ?? '')) return null;
  const count = figures.find(({ from }) => from === first.to);
  return count && /\p{Script=Han}/u.test(text[count.to] ?? '') ? fromMention(text, first) : null;
}
