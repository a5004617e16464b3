import { reportsOwn } from '../../link/link.js';
import { exampled, leansOn } from '../label/label.js';
import { type Scene, tokensIn } from '../scene.js';
import { goesThere } from './places.js';

/** Words after an entity that make it the source of a statement, not its subject. */
const SAYS =
  /^(?:[^，。；]{0,12}?)(?:介绍|获悉|了解到|表示|说(?!明书)|称(?!号|重|为)|透露|公布|发布|消息|显示(?![器屏面技产终科驱行])|统计|测算|通报|印发|下发|发文|数据(?!中心|库|线|机房|安全|产业|要素|流量|服务|处理|集团|公司|业务))/;

/** Whether the entity at chunk `i` may be the subject of what follows: it is no source, no example, no standard, and nothing acts on it. */
export function mayBeSubject(scene: Scene, i: number): boolean {
  const { chunks, symbols, text } = scene;
  if (chunks[i]!.entity!.role || leansOn(scene, i) || exampled(scene, i)) return false;
  // 占同期全省总量的58%
  if (/[HbA]$|AP$/.test(symbols.slice(Math.max(0, i - 2), i))) return false;
  // 被确定为某某示范基地，8家企业…: what something else was made
  if (symbols[i + 1] === ',' && MADE.test(text.slice(Math.max(0, chunks[i]!.from - 12), chunks[i]!.from))) return false;
  // 涉及我省的有甲山区、乙山区，共有65个县: those that are listed
  if (/^[cEN"]*,/.test(symbols.slice(i + 1)) && LISTED.test(text.slice(clauseStart(scene, i), chunks[i]!.from))) return false;
  // 玉柴发动机、超纯粉体等20项成果: the first of a list of examples
  if (/^E[NE"]*(?:c[EN"]+)+e[F%]/.test(symbols.slice(i, i + 24)) && !actsOn(scene, i)) return false;
  // 有甲国、乙国和丙国3个成员国: those that are counted
  if (countedRow(scene, i)) return false;
  // 北京的四合院、天津的洋楼等599种民居: one of several examples
  if (symbols[i - 1] === 'c' && /^Ed[N"]*(?:c[N"Ed]*)*e[F%]/.test(symbols.slice(i, i + 24))) return false;
  const chunk = chunks[i]!;
  if (chunk.entity!.entity.kind === 'organisation' && SAYS.test(text.slice(chunk.to, chunk.to + 20)) && !reportsOwn(text, chunk.entity!))
    return false;
  // 某某寺位于…，距北京市区55公里: how far off is told of what lies there
  if (/距离?$/.test(text.slice(Math.max(0, chunk.from - 2), chunk.from)) && hasOther(scene, i)) return false;
  // 居全国第五位, 占全省的三成
  if (/(?:居|列|占|占了)$/.test(text.slice(Math.max(0, chunk.from - 2), chunk.from))) return false;
  const after = text.slice(chunk.to, chunk.to + 6);
  // 全省第三 says how far it reaches, 北京大学排名第12 whose it is
  if (chunk.entity!.entity.kind !== 'place' && /^(?:排名|第\d+(?![\d届期次批]))/.test(after)) return opensClause(scene, i);
  return !/^(?:首(?!季|期|次|日|周|月|年|个(?:季|月|年))|第[一二三四五六七八九十\d](?![十\d]?\d?(?:财?季|产业|批|期|届|次|轮|代|梯队|梯次|阶段|小组|分队|中队|大队))|前[一二三四五六七八九十\d](?!\d?个?(?:月|季度|天|日|年))|排名|平均(?=水平|值|线|数|的|[，。；、]|$))/.test(
    after,
  );
}

/** Whether the entity at chunk `i` is one of a row that its own number ends: 甲国、乙国和丙国|3个成员国. */
function countedRow({ chunks, symbols }: Scene, i: number): boolean {
  const after = /^E(?:cE)*(?=F)/.exec(symbols.slice(i));
  if (!after) return false;
  const before = /(?:Ec)*$/.exec(symbols.slice(0, i))![0];
  const size = (before.length + after[0].length + 1) / 2;
  return size > 1 && chunks[i + after[0].length]!.figure?.quantity.value === size;
}

/** 云岭县大力发展茶叶、香菇等5个产业: whether the entity at chunk `i`, a place, does something to the row behind it. */
function actsOn(scene: Scene, i: number): boolean {
  const { chunks, symbols } = scene;
  if (chunks[i]!.entity!.entity.kind !== 'place' || symbols[i + 1] !== 'N') return false;
  // 云岭国独立阵线总书记等70位来宾: people are called by what they do
  if (/^(?:位|名|人)$/.test(chunks.slice(i).find(({ figure }) => figure)?.figure?.quantity.unit ?? '')) return false;
  const words = tokensIn(scene, chunks[i + 1]!.from, chunks[i + 1]!.to).filter(({ from }) => from >= chunks[i]!.to);
  // 云岭|国际组织负责人: a verb inside a name of others is no predicate
  return words.some(
    ({ tag, text }, j) => tag === 'v' && text.length > 1 && j < words.length - 1 && (j === 0 || /^(?:d|v)$/.test(words[j - 1]!.tag)),
  );
}

const MADE = /(?:被|获)[^，。；]{0,4}(?:确定|认定|列|定|评|选|命名|批准|授予|纳入)为?(?:全[国省市县区]|国家级?|省级?|首批)?$/;
const LISTED = /(?:的有|包括|包含|涵盖|分别[是为]|主要有)(?:[^，。；]*[、和与])?$/;

/** Whether something else than the entity at chunk `i` may be told of: named before it, or in the sentence before. */
const hasOther = ({ chunks, linked }: Scene, i: number): boolean =>
  chunks.slice(0, i).some(({ entity }) => entity && !entity.role) ||
  linked.topics.some(({ from, about, entity }) => !about && (from === 'paragraph' || entity.kind !== 'place'));

/** Kinds that stand in apposition to what leads up to them, and that a clause before 的 describes. */
const OWN_FIGURES: ReadonlySet<string> = new Set(['project', 'organisation', 'zone']);

/** Whether chunk `j` is a noun phrase that says what sort of thing follows: 控制性节点|某某隧道; with names in it before a person. */
function noun(scene: Scene, j: number, named = false): boolean {
  const { from, to } = scene.chunks[j]!;
  const inside = scene.tokens.filter((token) => token.from >= from && token.to <= to);
  const fits = named ? /^(?![vpdcur])/ : /^(?:n|b|a|vn|m|q|k)/;
  return inside.length > 0 && inside.every(({ tag }) => fits.test(tag)) && /^n/.test(inside.at(-1)!.tag);
}

/** Whether chunk `j` is what the source before it does: 媒体|报道, 统计局|数据显示. */
function told({ chunks, text }: Scene, j: number): boolean {
  const { from, to } = chunks[j]!;
  return (
    chunks[j - 1]?.entity?.role === 'attribution' && /(?:报道|消息|显示|称|表示|透露|获悉|了解到|认为|指出)$/.test(text.slice(from, to))
  );
}

/** Whether the entity at chunk `i` opens its clause: only a period, a mark or a short lead (目前, 其中) stands before it. */
export function opensClause(scene: Scene, i: number): boolean {
  const { kind } = scene.chunks[i]!.entity!.entity;
  const work = OWN_FIGURES.has(kind);
  // 云岭公司年产8万吨|氧化铝项目…，占地50亩: the whole name opens it, with whose it is and the size
  const { to, mention } = scene.chunks[i]!.entity!;
  if (mention?.full && /(?:^|[，。；：])$/.test(scene.text.slice(0, to - mention.full.length))) return true;
  // 某某联网工程开工，工程全长…: what is begun or finished
  if (kind === 'project' && BUILT.test(scene.text.slice(scene.chunks[i]!.to, scene.chunks[i]!.to + 8))) return true;
  // 家住柳林苑的刘女士买了三袋菜，花了11元: a clause before 的 describes the person
  if (scene.chunks[i]!.entity!.mention?.rule === 'person' && /(?:^|[,;.:])[^,;.:]*dN?$/.test(scene.symbols.slice(0, i))) return true;
  // 冠军归36岁的某国老将某某某，成绩是…: who is named last is told of
  if (
    scene.chunks[i]!.entity!.mention?.rule === 'person' &&
    scene.symbols[i + 1] === ',' &&
    OF_A_PERSON.test(scene.text.slice(scene.chunks[i + 1]!.to))
  )
    return true;
  // 由某某院研制的运载火箭力箭一号首飞，其搭载的6颗卫星…: what sort of craft it is, and who made it
  if (
    /^(?:vessel|craft|model)$/.test(scene.chunks[i]!.entity!.mention?.rule ?? '') &&
    /(?:^|[,;.:])[^,;.:F%]*dN?$/.test(scene.symbols.slice(0, i))
  )
    return true;
  // 第五名为苹果，出货量…: who has the place is what goes on
  if (scene.symbols[i + 1] === ',' && PLACED.test(scene.text.slice(clauseStart(scene, i), scene.chunks[i]!.from))) return true;
  // 销量最大的车企云岭汽车，去年卖出…: what sort of firm it is leads up to its name
  if (kind === 'organisation' && scene.symbols[i + 1] === ',' && scene.symbols[i - 1] === 'N' && noun(scene, i - 1)) return true;
  // 位于云岭镇的果品深加工产业园总投资…，占地…: where it lies is told of it
  if (work && scene.symbols[i - 1] === 'd' && LIES.test(scene.text.slice(clauseStart(scene, i), scene.chunks[i]!.from))) return true;
  // 排在第四名的小米相比去年增长19%: the place that it has is told of it
  if (
    kind === 'organisation' &&
    scene.symbols[i - 1] === 'd' &&
    RANKED.test(scene.text.slice(clauseStart(scene, i), scene.chunks[i]!.from))
  )
    return true;
  // 正在建设的某某产业园占地…，总投资…: all of the clause before 的 describes it
  if (
    work &&
    scene.symbols[i - 1] === 'd' &&
    !/^N?d/.test(scene.symbols.slice(i + 1, i + 3)) &&
    DESCRIBED.test(scene.text.slice(clauseStart(scene, i), scene.chunks[i]!.from))
  )
    return true;
  if (kind === 'place' && describedPlace(scene, i)) return true;
  // 在沈阳的云岭产业园，…
  if (work && scene.symbols[i + 1] === ',' && /(?:^|[,;.:])LL?Ed$/.test(scene.symbols.slice(0, i))) return true;
  // 2月23日在某地发生7.2级地震，震源深度10公里
  if (
    kind === 'place' &&
    scene.symbols[i - 1] === 'L' &&
    /^(?:$|[,;.:P])/.test(scene.symbols[i - 2] ?? '') &&
    scene.text.startsWith('发生', scene.chunks[i]!.to)
  )
    return true;
  // 在河南，…; 在云湖保护区及周边，…
  const set = scene.symbols[i + 1] === ',' || (scene.symbols.startsWith('N,', i + 1) && AROUND.test(wordsOf(scene, i + 1)));
  if (scene.symbols[i - 1] === 'L' && set && /^(?:$|[,;.:]|[,;.:]?N$)/.test(scene.symbols.slice(Math.max(0, i - 3), i - 1).slice(-1)))
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
    // 比赛吸引了云岭县境内41支队伍: whom an event draws is not who is told of
    if (symbol === 'N' && j === i - 1 && scene.symbols[j - 1] === 'E' && DRAWS.test(wordsOf(scene, j))) return false;
    if (symbol === 'N' && scene.chunks[j]!.to - scene.chunks[j]!.from <= 4 && !(j === i - 1 && does(scene, j))) continue;
    // 某某镇村民张某种了40亩: what somebody is stands before his name
    const person = scene.chunks[i]!.entity!.mention?.rule === 'person';
    if ((work || person) && j === i - 1 && symbol === 'N' && noun(scene, j, person)) continue;
    // 全长10公里的某某大道是重头戏: what is said before 的 is said of it as well
    if (kind === 'project' && /(?:^|[,;.:])[^,;.:]*[F%]d$/.test(scene.symbols.slice(0, i))) return true;
    return false;
  }
  return true;
}

/** What events do with those who come. */
const DRAWS = /^(?:共|还|已|将|总共)?(?:吸引|邀请|汇集|汇聚|迎来|迎接)了?$/;

/** What is told of a person. */
const OF_A_PERSON = /^(?:成绩|总?得分|总?积分|总成绩|总分|用时|身高|体重|年龄|[现年享时终]年|年仅|今年\d+岁|其?获刑|被判)/;

/** What a place is set in with what lies around it. */
const AROUND = /^(?:及(?:其|附近)?周边(?:地区|水域|区域)?|附近|一带|境内|沿岸|沿线|内|上|里)$/;
const wordsOf = ({ text, chunks }: Scene, i: number): string => text.slice(chunks[i]!.from, chunks[i]!.to);

/** Where the clause of chunk `i` begins in the text. */
const clauseStart = ({ symbols, chunks }: Scene, i: number): number => {
  let at = i;
  while (at > 0 && !',;.:'.includes(symbols[at - 1]!)) at--;
  return chunks[at]!.from;
};

/** What a place is, right before its name: 湖南省会|长沙. */
const PLACE_TITLES = /(?:城市|省会|首府|首都|县城|重镇|古镇|古城|名城|小城|门户|枢纽|所在地|(?:之|故|侨|水)[都乡城])$/;
/** Clauses that end in a place and go there, or do something to it. */
const LEADS_THERE = /^(?:来到|走进|走入|前往|抵达|到达|返回|回到|离开|途经|来自|位于|坐落|地处|在|从|向|到|对|为|给|把|将|让|使|据|经)/;

/**
 * Whether the place at chunk `i` is what all of its clause before it describes, and so what its sentence is about: 人口最密集的城市乌鲁木齐，…;
 * 两条河穿城而过的大荔县出现险情，….
 */
function describedPlace(scene: Scene, i: number): boolean {
  const { symbols, chunks, text } = scene;
  const from = clauseStart(scene, i);
  const { from: at, to } = chunks[i]!;
  if (from === at || LEADS_THERE.test(text.slice(from, at))) return false;
  // 锂盐产量占两成的新余，…
  if (symbols[i + 1] === ',')
    return (symbols[i - 1] === 'd' && !goesThere(text.slice(from, at))) || PLACE_TITLES.test(text.slice(from, at));
  if (symbols[i - 1] !== 'd' || symbols[i + 1] !== 'N') return false;
  return /^v$/.test(tokensIn(scene, to, to + 1)[0]?.tag ?? '');
}

/** A place in a ranking, before who has it. */
const PLACED = /^(?:其中|\d{1,2}[、.．])?(?:排名|位列|居)?第[一二三四五六七八九十\d]{1,3}[名位]?的?(?:则|分别)?[是为]$/;

/** A place among others, before 的. */
const RANKED = /^(?:目前|其中|而)?(?:排名?|排|位[列居]|名列|居)在?[^，。；]{0,8}第?[一二三四五六七八九十\d]{1,3}[名位]?的$/;

/** What says where a work lies, before 的. */
const LIES =
  /^在?(?:位于|坐落[于在]|地处|落户|建在|选址)|^在[^，。；\d]{2,20}(?:举行|举办|开工|落户|落地|建设|投产|奠基|签约)[^，。；\d]{0,8}的$/;

/** A clause of words alone before 的, that neither tells who sees it nor sets it beside another. */
const DESCRIBED =
  /^(?!.*(?:记者|(?<!正)[在从对把将让跟向比因]|与|和|及|随着|通过|占|来到|走进|来自|推动|推进|加快|支持|实现|成为|是|.位于))[^\d，。；]{4,}的$/;

/** What becomes of works. */
const BUILT =
  /^(?:正式|全面|顺利|今天|今日|昨天|日前|已|提前)*(?:开工|建成|通车|投产|竣工|启用|投用|投运|贯通|开通|封顶|合龙|完工|通航|并网)/;

/** In an account of a place, whether chunk `j` is what is done to what follows: 实施|商州…项目. */
function does(scene: Scene, j: number): boolean {
  if (!scene.linked.topics.some(({ account }) => account)) return false;
  const { to } = scene.chunks[j]!;
  return scene.tokens.some((token) => token.to === to && /^v$/.test(token.tag) && !/^(?:位于|来自|是)$/.test(token.text));
}
