import { type Scene, tokensIn } from '../scene.js';
import { agedBehind } from './aged.js';
import { fromMention, type Subject } from './subject.js';
import { workAhead, workNamedBy } from './works.js';

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
export function attachedTo(scene: Scene, k: number, label: string | null): Subject | null {
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
export function wholeOf({ text, chunks, symbols }: Scene, k: number): Subject | null {
  const whole = /^d[La]*%/.test(symbols.slice(k + 1)) ? /AE[NP"]*$/.exec(symbols.slice(0, k)) : null;
  return whole && fromMention(text, chunks[whole.index + 1]!.entity!);
}

/** Whether the entity at chunk `i` stands before a noun that it tells the sort of. */
function sorts(scene: Scene, i: number): boolean {
  const next = scene.chunks[i + 1];
  return next?.symbol === 'N' && /^(?:n|vn|nz)$/.test(tokensIn(scene, next.from, next.from + 1)[0]?.tag ?? '');
}
