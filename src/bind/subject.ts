import type { Entity } from '../../schemas/schemas.js';
import { type EntityMention, type LinkedSentence, reportsOwn, type Topic } from '../link/link.js';
import { eventOf } from './events.js';
import { exampled, leansOn } from './label.js';
import { ofOtherWorks, onItsOwn, reaches } from './reach.js';
import type { Scene } from './scene.js';
import { instanceOf, spokenOf } from './spoken.js';
import { workAhead, workOf } from './works.js';

/** Whose figure it is, and whether the sentence says so. */
export interface Subject {
  entity: Entity;
  text: string | null;
  inferred: boolean;
  reason: string;
  /** Set where it is a sector, a market or goods, which go by no name. */
  spoken?: true;
}

export const fromMention = (text: string, mention: EntityMention): Subject => ({
  entity: mention.entity,
  text: text.slice(mention.from, mention.to),
  inferred: false,
  reason: mention.reason,
});

export const fromRow = (row: LinkedSentence, mention: EntityMention): Subject => ({
  ...fromMention(row.sentence.text, mention),
  reason: 'the row of the table',
});

export const fromTopic = (topic: Topic): Subject => ({ entity: topic.entity, text: null, inferred: true, reason: topic.reason });

/** Words after an entity that make it the source of a statement, not its subject. */
const SAYS =
  /^(?:[^，。；]{0,12}?)(?:介绍|获悉|了解到|表示|说(?!明书)|称(?!号|重|为)|透露|公布|发布|消息|显示(?![器屏面技产终科驱行])|统计|测算|通报|印发|下发|发文|数据(?!中心|库|线|机房|安全|产业|要素|流量|服务|处理|集团|公司|业务))/;

/** Whether the entity at chunk `i` may be the subject of what follows. */
function subjectLike(scene: Scene, i: number): boolean {
  const { chunks, symbols, text } = scene;
  if (chunks[i]!.entity!.role || leansOn(scene, i) || exampled(scene, i)) return false;
  if (/[HbA]/.test(symbols[i - 1] ?? '.')) return false;
  // 玉柴发动机、超纯粉体等20项成果: the first of a list of examples
  if (/^E[NE"]*(?:c[EN"]+)+e[F%]/.test(symbols.slice(i, i + 24))) return false;
  // 北京的四合院、天津的洋楼等599种民居: one of several examples
  if (symbols[i - 1] === 'c' && /^Ed[N"]*(?:c[N"Ed]*)*e[F%]/.test(symbols.slice(i, i + 24))) return false;
  const chunk = chunks[i]!;
  if (chunk.entity!.entity.kind === 'organisation' && SAYS.test(text.slice(chunk.to, chunk.to + 20)) && !reportsOwn(text, chunk.entity!))
    return false;
  // 居全国第五位, 占全省的三成
  if (/(?:居|列|占|占了)$/.test(text.slice(Math.max(0, chunk.from - 2), chunk.from))) return false;
  return !/^(?:首|第[一二三四五六七八九十\d]|前[一二三四五六七八九十\d](?!\d?个?(?:月|季度|天|日|年))|排名|平均)/.test(
    text.slice(chunk.to, chunk.to + 6),
  );
}

/** Kinds that stand in apposition to what leads up to them, and that a clause before 的 describes. */
const OWN_FIGURES: ReadonlySet<string> = new Set(['project', 'organisation', 'zone']);

/** Whether chunk `j` is a noun phrase that says what sort of thing follows: 控制性节点|某某隧道. */
function noun(scene: Scene, j: number): boolean {
  const { from, to } = scene.chunks[j]!;
  const inside = scene.tokens.filter((token) => token.from >= from && token.to <= to);
  return inside.length > 0 && inside.every(({ tag }) => /^(?:n|b|a|vn|m|q|k)/.test(tag)) && /^n/.test(inside.at(-1)!.tag);
}

/** Whether chunk `j` is what the source before it does: 媒体|报道, 统计局|数据显示. */
function told({ chunks, text }: Scene, j: number): boolean {
  const { from, to } = chunks[j]!;
  return (
    chunks[j - 1]?.entity?.role === 'attribution' && /(?:报道|消息|显示|称|表示|透露|获悉|了解到|认为|指出)$/.test(text.slice(from, to))
  );
}

/** Whether the entity at chunk `i` opens its clause: only a period, a mark or a short lead (目前, 其中) stands before it. */
function opens(scene: Scene, i: number): boolean {
  const { kind } = scene.chunks[i]!.entity!.entity;
  const work = OWN_FIGURES.has(kind);
  // 某某联网工程开工，工程全长…: what is begun or finished
  if (kind === 'project' && BUILT.test(scene.text.slice(scene.chunks[i]!.to, scene.chunks[i]!.to + 8))) return true;
  // 家住柳林苑的刘女士买了三袋菜，花了11元: a clause before 的 describes the person
  if (scene.chunks[i]!.entity!.mention?.rule === 'person' && /(?:^|[,;.:])[^,;.:]*d$/.test(scene.symbols.slice(0, i))) return true;
  // 销量最大的车企云岭汽车，去年卖出…: what sort of firm it is leads up to its name
  if (kind === 'organisation' && scene.symbols[i + 1] === ',' && scene.symbols[i - 1] === 'N' && noun(scene, i - 1)) return true;
  // 位于云岭镇的果品深加工产业园总投资…，占地…: where it lies is told of it
  if (work && scene.symbols[i - 1] === 'd' && LIES.test(scene.text.slice(clauseStart(scene, i), scene.chunks[i]!.from))) return true;
  // 在河南，…
  if (
    scene.symbols[i - 1] === 'L' &&
    scene.symbols[i + 1] === ',' &&
    /^(?:$|[,;.:]|[,;.:]?N$)/.test(scene.symbols.slice(Math.max(0, i - 3), i - 1).slice(-1))
  )
    return true;
  for (let j = i - 1; j >= 0; j--) {
    const symbol = scene.symbols[j]!;
    if (',;.:'.includes(symbol)) return true;
    // 甲下降33%、乙下降31%: each of a row of clauses has its own
    if (symbol === 'c' && /[F%]/.test(scene.symbols[j - 1] ?? '')) return true;
    // 有韩国媒体报道云岭集团将减产: who tells it leads up to who it is told of
    if (told(scene, j)) {
      j--;
      continue;
    }
    if ('PZ"cE( d'.includes(symbol) || (symbol === 'L' && scene.text[scene.chunks[j]!.from] === '有')) continue;
    if (symbol === 'N' && scene.text.slice(scene.chunks[j]!.from, scene.chunks[j]!.to).endsWith('.')) return true;
    if (symbol === 'N' && scene.chunks[j]!.to - scene.chunks[j]!.from <= 4 && !(j === i - 1 && does(scene, j))) continue;
    // 某某镇村民张某种了40亩: what somebody is stands before his name
    if ((work || scene.chunks[i]!.entity!.mention?.rule === 'person') && j === i - 1 && symbol === 'N' && noun(scene, j)) continue;
    // 全长10公里的某某大道是重头戏: what is said before 的 is said of it as well
    if (kind === 'project' && /(?:^|[,;.:])[^,;.:]*[F%]d$/.test(scene.symbols.slice(0, i))) return true;
    return false;
  }
  return true;
}

/** Where the clause of chunk `i` begins in the text. */
const clauseStart = ({ symbols, chunks }: Scene, i: number): number => {
  let at = i;
  while (at > 0 && !',;.:'.includes(symbols[at - 1]!)) at--;
  return chunks[at]!.from;
};

/** What says where a work lies, before 的. */
const LIES = /^(?:位于|坐落[于在]|地处|落户|建在|选址)/;

/** A place in the country that a text is at home in: more is known than the country. */
const inCountry = ({ id, kind, parent }: Entity, country: string): boolean =>
  country === 'CN' ? (kind === 'place' && /^\d/.test(id)) || kind === 'zone' : kind === 'place' && parent === country;

/** 30个外资项目在云岭签约, in news from everywhere: the place that the clause is set in behind its figure. */
function setBehind(scene: Scene, k: number): EntityMention | null {
  const found = /^[NTa]*LE/.exec(scene.symbols.slice(k + 1));
  const mention = found ? scene.chunks[k + found[0].length]?.entity : undefined;
  return mention && !mention.role && /^\d/.test(mention.entity.id) ? mention : null;
}

/** Whether the figure at chunk `k` is a count that opens its clause: 31个二线城市环比回落. */
const opensWith = ({ symbols, chunks }: Scene, k: number): boolean =>
  chunks[k]!.figure!.quantity.kind === 'count' && k > 0 && ',;'.includes(symbols[k - 1]!);

/** A sentence that goes on about what the one before was about. */
const GOES_ON = /^(?:其中|同比|环比|较上|比上|此外，其|其|平均|累计)/;

/** In an account of a place, whether chunk `j` is what is done to what follows: 实施|商州…项目. */
function does(scene: Scene, j: number): boolean {
  if (!scene.linked.topics.some(({ account }) => account)) return false;
  const { to } = scene.chunks[j]!;
  return scene.tokens.some((token) => token.to === to && /^v$/.test(token.tag) && !/^(?:位于|来自|是)$/.test(token.text));
}

/** 2050元/吨: a price of a unit is of what is sold, not of where a text is at home. */
const pricedAt = ({ chunks }: Scene, k: number): boolean => /元\/|美分\//.test(chunks[k]!.figure!.quantity.unit ?? '');

/** The last place or zone of the country that its sentence is set in before chunk `k`. */
function placedBefore({ linked, chunks }: Scene, k: number, country: string): EntityMention | null {
  const { from } = chunks[k]!;
  return linked.entities.findLast(({ entity, role, to }) => to <= from && role === 'location' && inCountry(entity, country)) ?? null;
}

/** What becomes of works. */
const BUILT =
  /^(?:正式|全面|顺利|今天|今日|昨天|日前|已|提前)*(?:开工|建成|通车|投产|竣工|启用|投用|投运|贯通|开通|封顶|合龙|完工|通航|并网)/;

/** What is said of works themselves; other indicators in a clause after one are not about it. */
const OF_WORKS =
  /投资|投入|占地|面积|良率|利用率|日处理|产销|全长|总长|长度|征地|拆迁|腾地|路基|掘进|架梁|班列|到港|工程|任务|^[长宽高]$|跨径|产能|年产|产值|销售|工期|用时|提前|历时|工程量|泊位|床位|规模|容量|装机|资本|资产|标段|桥|隧道|贷款|资金|公里|进度|用地|车程|直径|客流|吞吐|发电|惠及|受益/;

/**
 * The subject of the figure at chunk `k`: the one that 的 attaches it to (总资产1000亿元的上合控股); else the nearest entity before it
 * in its clause, or one that opens an earlier clause of its sentence; else what the sentence is about; null where nothing says.
 */
export function subjectOf(scene: Scene, k: number, label: string | null, home: Entity | null, owner?: Subject | null): Subject | null {
  const { chunks, symbols } = scene;
  const described = workAhead(scene, k, label);
  if (described) return described;
  const ahead = /^(?:c[NLT]*[F%])*d[N"]*E/.exec(symbols.slice(k + 1));
  if (ahead) return fromMention(scene.text, chunks[k + ahead[0].length]!.entity!);
  // 第一名：石门工业园，得分95分
  if (chunks[k]!.figure?.quantity.kind === 'rank' && symbols.startsWith(':E', k + 1) && !chunks[k + 2]!.entity!.role)
    return fromMention(scene.text, chunks[k + 2]!.entity!);
  // 排名第一的是石门县: a rank and then whose it is
  if (chunks[k]!.figure?.quantity.kind === 'rank' && /^d?LE/.test(symbols.slice(k + 1))) {
    const at = symbols.indexOf('E', k + 1);
    const verb = chunks[at - 1]!;
    if (/^(?:分别)?[是为]$/.test(scene.text.slice(verb.from, verb.to)) && !chunks[at]!.entity!.role)
      return fromMention(scene.text, chunks[at]!.entity!);
  }
  const event = eventOf(scene, k);
  const work = workOf(scene, k, label);
  let clauses = 0;
  let aside = 0;
  let passed: EntityMention | null = null;
  let near = false;
  for (let i = k - 1; i >= 0; i--) {
    // 开发区（含甲园区、乙园区）完成…: what stands in brackets is not what goes on behind them, but for 班列（厦门）
    if (symbols[i] === ')' && !(symbols[i - 1] === 'E' && symbols[i - 2] === '(')) aside++;
    else if (symbols[i] === '(' && aside > 0) aside--;
    if (aside > 0) continue;
    if (',;.:'.includes(symbols[i]!)) clauses++;
    if (symbols[i] !== 'E' || !subjectLike(scene, i)) continue;
    const mention = chunks[i]!.entity!;
    // 甲、乙等|7省份: the number of a row is not the row's
    if (mention.row && mention.to === chunks[k]!.from && mention.entity.kind !== 'project') continue;
    if (clauses > 0 && (!reaches(scene, i) || (mention.entity.kind === 'project' && ofOtherWorks(scene, i, k)))) continue;
    if (mention.entity.id === 'CN') {
      const spoken =
        spokenOf(scene, k, clauses > 0 ? { until: mention.from } : { near: true, only: 'systems' }) ??
        spokenOf(scene, k, { only: 'systems' });
      if (spoken) return spoken;
    }
    if (clauses === 0 && (opens(scene, i) || !/[NcV]/.test(symbols[i - 1] ?? ','))) return fromMention(scene.text, mention);
    // 造成云岭县15个乡镇受灾: the place that the count stands against
    if (symbols[i + 1] === 'F' && mention.entity.kind === 'place') return fromMention(scene.text, mention);
    const set = symbols[i - 1] === 'L' && symbols[i + 1] === ',';
    const works =
      !set && mention.entity.kind === 'project' && !/[F%]/.test(onItsOwn(scene, symbols.slice(i, k))) && !OF_WORKS.test(label ?? '');
    if (opens(scene, i) && !works) {
      if (mention.entity.kind === 'place' && (event || (work && 'to' in work && work.from > mention.from))) break;
      return fromMention(scene.text, mention);
    }
    near ||= !passed && clauses === 0 && mention.entity.kind === 'place';
    passed ??= mention;
  }
  if (event) return 'to' in event ? fromMention(scene.text, event) : fromTopic(event);
  if (work) return 'to' in work ? fromMention(scene.text, work) : fromTopic(work);
  const built = countedOpener(scene, k);
  if (built) return fromMention(scene.text, built);
  const topic = scene.linked.topics.find(({ about }) => !about);
  // 10年间上海地下水开采量压缩92%, in news from everywhere: the clause's own place before the country
  const country = topic && /^[A-Z]{2}$/.test(topic.entity.id) ? topic.entity.id : null;
  if (passed && near && country && topic?.from === 'article' && inCountry(passed.entity, country)) return fromMention(scene.text, passed);
  const there = topic?.entity.id === 'CN' && topic.from === 'article' ? setBehind(scene, k) : null;
  if (there) return fromMention(scene.text, there);
  const nowhere = (!topic && !passed && !home) || (/^(?:article|scene)$/.test(topic?.from ?? '') && pricedAt(scene, k));
  const instance = instanceOf(scene, k);
  if (instance && topic?.from !== 'speaker') return instance;
  if (nowhere || (topic?.entity.id === 'CN' && /^(?:article|heading)$/.test(topic.from) && !topic.account)) {
    const spoken = spokenOf(scene, k, { goods: nowhere }) ?? (GOES_ON.test(scene.text) && !opensWith(scene, k) ? (owner ?? null) : null);
    if (spoken) return spoken;
  }
  // 落户云岭新城，去年业务增长40%, in news from everywhere: where the clause before it is set
  const where = country && !topic?.account ? placedBefore(scene, k, country) : null;
  if (where) return fromMention(scene.text, where);
  const apart = topic?.entity.kind === 'organisation' ? spokenOf(scene, k, { near: true, only: 'sectors' }) : null;
  // 海外市场实现收入…: in a company's own account its markets are parts of it
  if (apart && !/^(?:海外|国外|境外|国际|国内|境内|本土|线上|线下)/.test(apart.entity.name)) return apart;
  if (topic) return fromTopic(topic);
  if (passed) return fromMention(scene.text, passed);
  if (home) return { entity: home, text: null, inferred: true, reason: 'the place the article is at home in' };
  const rest = scene.linked.topics.find(({ about }) => about === 'rest');
  return rest ? fromTopic(rest) : null;
}

/** 古柳线河湾段13座桥梁架梁完毕: a work that opens the sentence before a count of its parts; chunks take 新签约项目17个 for what is counted. */
function countedOpener({ linked, text, chunks }: Scene, k: number): EntityMention | null {
  const { entities, figures } = linked;
  const first = entities[0];
  if (!first || first.from > 2 || first.to > chunks[k]!.from || !/_section$|^road$|^metro/.test(first.mention?.rule ?? '')) return null;
  const count = figures.find(({ from }) => from === first.to);
  return count && /\p{Script=Han}/u.test(text[count.to] ?? '') ? first : null;
}
