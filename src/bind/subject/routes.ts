import { DRIVING, entityCalled, GOING, VEHICLES } from '../../lexicon/lexicon.js';
import type { EntityMention } from '../../link/link.js';
import { type Scene, tokensIn } from '../scene.js';
import { isReachedIn } from '../ways.js';
import type { Subject } from './subject.js';

/** What one goes by, and that one goes, between the two ends. */
const MEANS = `(?:乘?坐|乘)?(?:${VEHICLES.join('|')})|${DRIVING.join('|')}`;
const BY = `(?:城区|市区|主城区?|市中心|两地)?(?:的?(?:${MEANS}))?(?:直?达|直?到|至|往返|通往|飞往?|前往|[—－-]{1,2})`;
/** Between the two ends of a trip: 南州|坐火车到|北州. */
const TO = new RegExp(`^${BY}$`);
/** Behind the second end, what makes a name of a line of the two: 南州至北州|高速公路. */
const LINE = /^[^，。；\d]{0,12}?(?:段|铁路|高速(?!列车)|公路|高铁|航线|线路|客专|专线|班列|管道|通道|方向|城际|项目|工程)/;
const GOES = GOING.join('|');
/** What leads from the second end to how long the trip takes; a time that is cut short may stand between. */
const TAKES = `(?:城区|市区|站)?(?:之?间)?的?(?:直达)?(?:公路|铁路|旅客|全程|${MEANS})*的?(?:最快|最短|最长|平均|总)?(?:${GOES})?(?:时间|车程|时长|行程|路程|用时|耗时|时空距离)?也?(?:将|会|可|能|就|只|仅|最快|最短|最多|大约|大概|约|需|要|用|花|为|是|不到|都|均|已)*(?:[从由](?:现在|目前|原来|原先|之前|此前|以前|过去|当前|现有)?的?(?:[^，。；]{2,12}?)?，?)?(?:进一步|大幅)?(?:(?:缩短|压缩|减少|缩减|降|变)(?:至|到|为|成)|缩至|为|到)?(?:只|仅|需|约)*`;
const TAKES_SO_LONG = new RegExp(`^${TAKES}$`);
/** Between the second end and the clause that says how long. */
const BETWEEN =
  '(?:[、和][\\p{Script=Han}]{2,5}(?=的|将|只|仅|都))*(?:(?:形成|实现|可|将)*全程高速(?:公路)?)?(?:，(?=[\\d一二两三四五六七八九十约将由从只仅需]|最快|最短|用时|全程|运行时间|车程|耗时|时间|$))?';
const NEXT = new RegExp(`^${BETWEEN}`, 'u');

/** Ends that no table has: words of a place, at the head of a clause; groups 1 and 2 are the ends, with what stands between. */
const END = '(?:(?![的在了是由把被将该本此其每等也已从向对为与和及到至往需约后])\\p{Script=Han}){2,8}?';
const IN_WORDS = new RegExp(
  `(?:(?:^|[，。；：、“”（）]|[之以]?后|届时|今后)，?(?:由|从)?|[由从])(${END})${BY}(${END})${BETWEEN}(${TAKES})$`,
  'du',
);
/** That a time is taken, in the words behind the second end or behind the figure. */
const CUE = /需|用|仅|只|缩|程|时间|时长|[从由]/;
/** What the roads and cars are by which places are reached. */
const TRAFFIC = /高速|铁路|高铁|公路|大桥|隧道|通道|地铁|轻轨|轨道|号线|航线|航班|通车|动车|列车|火车|快速路|大道|车程|自驾|驾车|开车/;

const isEnd = ({ entity }: EntityMention): boolean => entity.kind === 'place' || /(?:站|机场|港|新区|城区)$/.test(entity.name);

/** A way from one place to another, and how its time is called in the words behind it. */
interface Trip {
  subject: Subject;
  called: string;
  /** Where that stands; the figure's place where no word of the text calls it so. */
  at: number;
}

/** How the time of a trip is called in the words behind its end at `at`: 运行时间, 车程, or no more than that it is one. */
function calledIn(words: string, at: number, figure: number): Pick<Trip, 'called' | 'at'> {
  const own = CALLED.exec(words);
  return own ? { called: own[0], at: at + own.index } : { called: '通行时间', at: figure };
}
const CALLED = new RegExp(`(?:${GOES})(?:时间|时长)|车程`);

/** 高速公路开通后，南州到北州只需|3小时: the trip between two places that takes as long as the figure at chunk `k` says; no line of that name has it. */
export function tripOf(scene: Scene, k: number): Trip | null {
  const { text, chunks, linked } = scene;
  const { figure, from } = chunks[k]!;
  if (figure!.quantity.kind !== 'duration' || figure!.quantity.unit === '岁' || figure!.quantity.unit?.endsWith('年')) return null;
  const ends = linked.entities.filter((mention) => mention.to <= from && from - mention.to < 48 && isEnd(mention));
  for (let i = ends.length - 1; i > 0; i--) {
    const [a, b] = [ends[i - 1]!, ends[i]!];
    const joint = text.slice(a.to, b.from);
    const behind = text.slice(b.to, from);
    const next = NEXT.exec(behind)![0];
    const rest = behind.slice(next.length);
    if (!TO.test(joint) || LINE.test(rest) || !TAKES_SO_LONG.test(rest)) continue;
    const [one, two] = [text.slice(a.from, a.to), text.slice(b.from, b.to)];
    return { subject: trip(one, joint, two, text.slice(a.from, b.to)), ...calledIn(behind, b.to, from) };
  }
  return inWords(scene, k);
}

/** 建成后，石桥到新城只需|20分钟: ends that no table has, where the text is of roads and both are nouns. */
function inWords(scene: Scene, k: number): Trip | null {
  const { text, chunks } = scene;
  const { from, to } = chunks[k]!;
  const start = Math.max(0, from - 48);
  const found = IN_WORDS.exec(text.slice(start, from));
  if (!found) return null;
  const [, one, two, rest] = found as unknown as [string, string, string, string];
  const [, [at], [second]] = found.indices as unknown as [unknown, [number], [number]];
  const opens = start + at;
  const ends = start + second;
  if (!CUE.test(text.slice(ends + two.length, from)) && !isReachedIn(text.slice(to, to + 16))) return null;
  const about = scene.linked.topics.map(({ entity }) => entity.name).join();
  if (LINE.test(rest) || !TRAFFIC.test(text + about)) return null;
  if (!isEndOfWay(scene, opens, opens + one.length) || !isEndOfWay(scene, ends, ends + two.length)) return null;
  const joint = text.slice(opens + one.length, ends);
  return { subject: trip(one, joint, two, text.slice(opens, ends + two.length)), ...calledIn(rest, from - rest.length, from) };
}

/** What is carried, and no end of a way. */
const GOODS = /货物|旅客|乘客|产品|商品|车辆|列车|班列|原料/;

/** Whether [from, to) is nouns from a word's edge to a word's edge, and none of them is what goes there. */
const isEndOfWay = (scene: Scene, from: number, to: number): boolean =>
  !GOODS.test(scene.text.slice(from, to)) &&
  !scene.tokens.some((token) => token.from < to && to < token.to) &&
  tokensIn(scene, from, to).every(
    ({ tag, text }) => /^(?:n|s|f|j|b|x|i|l|a|eng|z)/.test(tag) || (text.length === 1 && !/[上下]/.test(text)),
  );

function trip(one: string, joint: string, two: string, text: string): Subject {
  const name = `${one}${/至|[—－-]/.test(joint) ? '至' : '到'}${two}`;
  return { entity: entityCalled('other', name), text, inferred: false, reason: 'a trip between two places' };
}
