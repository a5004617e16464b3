import { LUCKY_NAMES, SORTS_OF_VILLAGES, SURNAMES } from '../../lexicon/lexicon.js';
import type { NameMention } from '../recognize.js';
import type { Surroundings } from './edge.js';

/** What makes a stem of a town or village a common noun: words, and single characters before one type or the other. */
const common = (characters: string): RegExp =>
  new RegExp(
    `(?:首相|现有|下辖|所辖|辖有|共有|拥有|设有|[围乡农各全渔之新老旧本该此每一两三四五六七八九十百千万余多个名强数${characters}]|行政|自然|中心|附近|周边|邻近|广大|大家|贫困|特色|重点|美丽|示范|试点|老旧|小区|街道|[新改扩续修筹]建|改造|整治|建设|推进|打造|完成|城市|城乡|智慧|覆盖|文明|未来|养老|和谐|平安|易地|搬迁|安置|空心|传统|进|入|下|到|驻|在|的)$`,
  );
/** What makes 村, 镇, 乡 and 社区 a common noun. */
const NOT_VILLAGES = common('城集山中建特重立治');
/** What makes 街道 and 社区 one: 城, 山 and 集 before them are the ends of names (东城街道). */
const NOT_QUARTERS = common('');
/** 三乡镇 */
const NUMBERED = /^[三四五六七八九]乡$/;
const notNamed = (stem: string, word: string): boolean =>
  !(word === '镇' && NUMBERED.test(stem)) && (word.length > 1 ? NOT_QUARTERS : NOT_VILLAGES).test(stem);

/** 万松街道|现有社区12个: what a town has. */
export const HAS = /^(?:现有|下辖|所辖|辖有|共有|拥有|设有|管辖|共辖|行政|自然|全部|所有|各个|其他|有关)$/;

/** Days that villages are called after. */
const BY_DAYS = /^(?:七一|八一|五一|五四|三八|六一|五七|九一|三一)$/;

/** Words that end like a village. */
const COMMON_VILLAGES =
  /(?:整村|家乡|回乡|返乡|故乡|他乡|离乡|还乡|下乡|同乡|老乡|水乡|梦乡|异乡|思乡|归乡|度假村|选手村|运动员村|冬奥村|亚运村|地球村)$/;

/** Whether a cell of a table is a township or village from end to end: 同山镇, 岭北镇, whatever its first characters mean elsewhere. */
export function isTownCell(text: string): boolean {
  const [, stem, word] = /^(\p{Script=Han}{1,4}?)(镇|乡|街道|村|社区)$/u.exec(text.trim()) ?? [];
  return (
    stem !== undefined &&
    word !== undefined &&
    !/[镇乡村在]$/.test(stem) &&
    (word.length > 1 ? NOT_QUARTERS : NOT_VILLAGES).exec(stem)?.index !== 0 &&
    !COMMON_VILLAGES.test(stem + word)
  );
}

/** Ends of stems that make common nouns with some types (城镇, 集镇, 山村) and names with all (金城镇, 王集乡, 石门山镇). */
const TOWN_END = /\p{Script=Han}[城集山]$/u;
/** What 城, 集 and 山 are in common nouns: 小城镇, 中心集镇, 深山乡. */
const COMMON_TOWN =
  /^(?:[小大新老各全多半中在从向为与和对其让使把我每即比于]|新型|中心|周边|沿海|部分|重要|生态|主要|重点|建制|卫星|特色|我国|全国|偏远|深|高|边远|贫困|革命)[城集山]$/;
/** How an account of a township goes on behind its name. */
const TOWN_GOES_ON =
  /^(?:$|[：（(，\s]|[位处辖共现总设隶属距南北]|地处|坐落|下辖|管辖|幅员|面积|全镇|全乡|境内|党委|人民政府|政府|东[邻与接临部北南]|西[邻与接临部北南]|是|人口|概况|简介|介绍|\p{Script=Han}{2,4}(?:村(?!民)|社区))/u;
/** What is said of towns as such behind a place: 云岭县小城镇建设, 云岭县城镇居民. */
const OF_TOWNS = /^(?:化|居民|职工|新增|登记|调查|污水|老旧|人口|建设|体系|功能|规划|群|基础|常住|就业|户籍|从业|非私营|单位|社区|企业)/;

/** Whether a stem that ends like a common noun is a township's own: after its county, or where an account of it opens. */
function namesTown(text: string, start: number, to: number, word: string, placed: boolean): boolean {
  const stem = text.slice(start, to);
  if (!/^[镇乡]$/.test(word) || stem.length > 3 || !TOWN_END.test(stem) || COMMON_TOWN.test(stem)) return false;
  const after = text.slice(to + 1, to + 7);
  if (stem.endsWith('山') && word === '镇')
    return placed || start === 0 || /[，。；：、（]/.test(text[start - 1]!) || /[来回到]到$/.test(text.slice(0, start));
  return placed ? !OF_TOWNS.test(after) : (start === 0 || text[start - 1] === '。') && TOWN_GOES_ON.test(after);
}

/** 东接抄乐乡，西连…，南邻…: on which side a neighbour lies. */
const BESIDE = /^(?:[东西南北]|[东西][南北])(?:[部面边侧]?)(?:[连接邻靠依临抵至与界濒倚毗]|毗邻|相邻|相接|毗连|紧邻|紧靠)/;
const SIDES = /(?:^|[，；、,。：])(?:其|全[镇乡县区市村])?(?:[东西南北]|[东西][南北])[部面边侧]?(?:[连接邻靠依临抵至与界濒倚毗]|毗邻)/g;

/** How much of a name that begins at `from` says on which side it lies, in a sentence that goes round the compass. */
export function neighbourLead(text: string, from: number, to: number): number {
  if (!'东西南北'.includes(text[from] ?? ' ')) return 0;
  const length = BESIDE.exec(text.slice(from, to))?.[0].length ?? 0;
  return length > 0 && to - from - length >= 1 && (text.match(SIDES)?.length ?? 0) > 1 ? length : 0;
}

/** What a stem holds that is no name: particles and common bodies, wherever it stands. */
const NO_STEM = /^(?:[的了在是有和与及或]|所辖|下辖|辖区|境内|城乡|共有|现有)|的|等$|当上|公司|单位|部门|集团|医院|学校/;
/** What stems do not begin with right behind a county, where all sorts of things stand. */
const NO_STEM_OF_COUNTIES = /^(?:[对将把被从由向以为其至到入进下驻走跨省市县]|革命)|小|[镇乡]./;

/**
 * Where a township or village begins that is named right behind the place or township it lies in (巴州区|王均镇, 石泉镇的|友好村), whatever its
 * characters mean elsewhere; -1 where none is. `seats` are places and townships of the text before `at`, where its type begins. The place is
 * part of the name, a township is not.
 */
export function behindSeat(text: string, at: number, word: string, seats: readonly NameMention[], leads: ReadonlySet<string>): number {
  for (const { from, to, rule } of seats) {
    const town = rule === 'village';
    const start = text[to] === '的' && /[镇乡]$/.test(text.slice(0, to)) ? to + 1 : to;
    const stem = text.slice(start, at);
    const family = stem.length === 1 && town && word === '村' && SURNAMES.includes(stem);
    if (!/^\p{Script=Han}{1,4}$/u.test(stem) || (stem.length < 2 && !family)) continue;
    if (NO_STEM.test(stem) || SORTS_OF_VILLAGES.has(stem) || HAS.test(stem) || COMMON_VILLAGES.test(stem + word)) continue;
    if (!town && (NO_STEM_OF_COUNTIES.test(stem) || notNamed(stem, word))) continue;
    if (!LUCKY_NAMES.has(stem) && (leads.has(stem.slice(0, 2)) || (!town && leads.has(stem.slice(-2))))) continue;
    return town ? start : from;
  }
  return -1;
}

/** Whether a stem holds no word that the dictionary knows for a sort or a deed. */
const isUnheard = (stem: string, { sorts, leads }: Pick<Surroundings, 'sorts' | 'leads'>): boolean =>
  !/^[他她它你咱俺最各像如]|[古去近万百千边]$/.test(stem) &&
  ![stem, stem.slice(0, 2), stem.slice(-2)].some((word) => sorts.has(word) || leads.has(word));

/** What is told of a village right behind its name, and of no sort of villages. */
const TOLD_OF_VILLAGES =
  /^村(?:农民|村民|百姓|群众|党支部|党总支|村委|支书|书记|共有|现有|有(?!着)\p{Script=Han}{0,4}\d|全村|位于|地处|坐落|人均|集体|的村民|的农民|通过|依托|今年|去年|曾经?是|先后|人口)/u;

/** Where one village lies, right before its name. */
const LIES = /(?:距离?[^，。；、]{1,10}(?:公里|里地|米)|位于[^，。；、\d]{2,10})的$/;

/** Whether a stem is, or ends in, a common noun. */
const isSort = (stem: string, sorts: ReadonlySet<string>): boolean => sorts.has(stem) || sorts.has(stem.slice(-2));

/** Townships and villages: a stem of one to four characters after a place or at the start of a clause. */
export function isVillage(text: string, from: number, to: number, word: string, { places, sorts, leads }: Surroundings): boolean {
  const inside = places.filter(({ kind, ...place }) => kind === 'place' && place.from >= from && place.to <= to);
  const start = inside.length ? Math.max(...inside.map((place) => place.to)) : from;
  const stem = text.slice(start, to);
  // 硬化|通村公路: roads that reach villages
  if (word === '村' && /(?:^通|[化建造修善了现]通)$/.test(stem) && /^村(?:公路|道路|路|水泥|组|硬化)/.test(text.slice(to))) return false;
  // 水桶村|村支书, 挂村联户
  if (word === '村' && /村$|^[挂包联驻]$|[镇村][挂包联驻]$/.test(stem)) return false;
  // “童话雪乡”石坪村: what a place is praised as
  if (word === '乡' && text[from - 1] === '“' && text[to + 1] === '”') return false;
  // 兴隆镇: a township with the stem of a county far away.
  if (stem === '' && inside.length === 1 && /^[镇乡村]$/.test(word) && to - from <= 3) return true;
  // 七一村 goes by a day, not by a count
  if (
    BY_DAYS.test(stem) &&
    (inside.length > 0 || places.some((place) => place.to === start) || /^$|[，。；：、\s县区镇乡]/.test(text[start - 1] ?? ''))
  )
    return true;
  if (namesTown(text, start, to, word, inside.length > 0 || places.some((place) => place.to === start))) return true;
  if (
    stem.length < (word.length > 1 ? 2 : 1) ||
    (stem.length > 4 && !/^\p{Script=Han}{3,12}族$/u.test(stem)) ||
    /^[全该本我各][镇乡村县区市]|^[咱俺]/.test(stem) ||
    notNamed(stem, word) ||
    COMMON_VILLAGES.test(stem + word)
  )
    return false;
  if (inside.length || places.some((place) => place.to === start)) return true;
  // 云岭县的星火村: of the place before it
  const placed = text[start - 1] === '的' && places.some(({ kind, to: end }) => kind === 'place' && end === start - 1);
  if (placed && word === '村' && stem.length > 1 && stem.length <= 3 && (LUCKY_NAMES.has(stem) || !isSort(stem, sorts))) return true;
  const open =
    start === 0 ||
    /[，。；：、（(】“\s在位镇乡道]/.test(text[start - 1]!) ||
    text.slice(0, start).endsWith('其中') ||
    /[该我本全][县区市]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (stem.length === 2 && /(?:到了?|了|从|自|访|给|与|和)$/.test(text.slice(start - 2, start))) ||
    // 忙碌的还有|云家屯镇, 来到|龙头山镇
    ((leads.has(text.slice(start - 2, start)) || text[start - 1] === '有') && isUnheard(stem, { sorts, leads }));
  // 青泥洼桥街道地处…: four characters, where an account of it opens
  const account = start === 0 && word === '街道' && TOWN_GOES_ON.test(text.slice(to + 2, to + 8));
  const told = word === '村' && TOLD_OF_VILLAGES.test(text.slice(to, to + 12));
  // 余村农民人均年收入…
  if (stem.length === 1) return told && open && /^(?:$|[，。；：“]|[年月日])/.test(text[start - 1] ?? '');
  // 离县城两公里的郭元庄村通过…
  if (told && text[start - 1] === '的') return stem.length <= 3 && !isSort(stem, sorts);
  // 距县城20公里的石坪村，…: behind where it lies
  if (word === '村' && stem.length <= 3 && LIES.test(text.slice(Math.max(0, start - 14), start)) && !isSort(stem, sorts)) return true;
  return stem.length >= 2 && (stem.length <= 3 || account) && open;
}
