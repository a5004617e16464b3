import {
  ATTRIBUTES,
  PLAIN_FIRMS,
  PLAIN_PEOPLE,
  PLAIN_QUANTIFIERS,
  PLAIN_TEAMS,
  PLAIN_THINGS,
  SECTOR_HEADS,
} from '../../lexicon/lexicon.js';
import { type Scene, tokensIn } from '../scene.js';
import { PER } from './clauses.js';
import { FIRM_SORTS } from './spoken.js';
import { HEAD_WORD, NOMINAL } from './wordclasses.js';

/** A noun phrase whose last word is one of those that have figures of their own. */
export interface Phrase {
  /** Whether it tells of some of them: 部分, 这些, 4家, or a clause before 的. */
  chosen: boolean;
  name: string;
  from: number;
  to: number;
  sort: 'people' | 'firms' | 'things' | 'teams' | 'sectors';
}

const HEAD = new RegExp(
  `(?:(${PLAIN_PEOPLE})|(${PLAIN_FIRMS})|(${PLAIN_THINGS})|(${PLAIN_TEAMS})|(?:${SECTOR_HEADS}))(?:们|（[^（）]{1,12}）)?$`,
);
const QUANTIFIER = new RegExp(`^(?:${PLAIN_QUANTIFIERS})(?=.{2})`);
const OPENS_TEAM = new RegExp(`^(?:${PLAIN_TEAMS})`);
/** What begins no name. */
const NO_NAME =
  /[\s着了]|^(?:有关|一[位名]|一(?=[村居市]民)|[人户]均|平均|同比|环比|比如|例如|作为|这是|关闭|新|规模以上|规上|[^，。]*(?:[、%]|[日月年]均|运输(?!车|船|机|公司|企业|户|商|队|设备)))/;
/** A clause before 的 that somebody else is the subject of. */
const LED_BY = /[给从向把将与和让]|对(?!面)|为(?!主)|在(?!建|用)|使(?!用)|以(?![上下内外])|记者|要求|我们|他们/;
const ATTRIBUTE = new RegExp(`(?:${ATTRIBUTES})$`);
/** What one counts by. */
const COUNTERS = /^(?:[家名位户个款种所座台辆只条]|多家)$/;
/** In a report on a place, so many are all of them. */
const FEW = 10;
const LONGEST = 16;

/** 手机|打车软件: whether a verb at `at` and goods behind it go on with the name, so that it is of those. */
function isFirstOf(scene: Scene, at: number, stop: number): boolean {
  const [verb, noun] = tokensIn(scene, at, stop);
  return (
    verb?.from === at && /^vn?$/.test(verb.tag) && noun !== undefined && noun.to <= stop && HEAD_WORD.test(noun.tag) && HEAD.test(noun.text)
  );
}

/** The phrase that begins at `at`, up to `stop` at most; `counted` where a number stands before it. */
export function phraseAt(scene: Scene, at: number, stop: number, counted = false): Phrase | null {
  const { text } = scene;
  const quantifier = QUANTIFIER.exec(text.slice(at, Math.min(stop, at + 12)))?.[0].length ?? 0;
  const from = at + quantifier;
  let end = from;
  // 研发|团队: a verb begins its name
  end += OPENS_TEAM.exec(text.slice(from, stop))?.[0].length ?? 0;
  const tokens = tokensIn(scene, end, stop).filter((token) => token.from >= end);
  for (const [i, token] of tokens.entries()) {
    if (
      token.from !== end ||
      token.to > stop ||
      token.to - from > LONGEST ||
      (i > 0 && (PER.test(token.text) || /^[不没很太更最]./.test(token.text)))
    )
      break;
    const next = tokens[i + 1];
    const sorts =
      (token.tag === 'vn' || (i > 0 && FIRM_SORTS.test(token.text))) &&
      token.text.length > 1 &&
      next?.from === token.to &&
      (HEAD_WORD.test(next.tag) || FIRM_SORTS.test(next.text)) &&
      next.to <= stop;
    if (!NOMINAL.test(token.tag) && !sorts && !(token.tag === 'vn' && i > 0)) break;
    end = token.to;
  }
  let name = text.slice(from, end);
  for (let had = ATTRIBUTE.exec(name); had && had.index > 1; had = ATTRIBUTE.exec(name)) name = name.slice(0, had.index);
  name = name.replace(/(?:的|总|平均|生产|制造|市场)$/, '');
  const head = HEAD.exec(name);
  if (!head || NO_NAME.test(name) || (name === '公司' && !quantifier && !counted)) return null;
  if (head[3] && isFirstOf(scene, from + name.length, stop)) return null;
  const sort = head[1] ? 'people' : head[2] ? 'firms' : head[3] ? 'things' : head[4] ? 'teams' : 'sectors';
  return { chosen: quantifier > 0, name, from, to: from + name.length, sort };
}

/** 收成好的村民, 一般使用的消防车: a phrase behind a clause that describes it. */
export function describedAt(scene: Scene, start: number, stop: number): Phrase | null {
  const lead = /^[^，。；：、\d]{2,16}?的(?=[\p{Script=Han}A-Za-z]{2})/u.exec(scene.text.slice(start, stop));
  if (!lead || LED_BY.test(lead[0])) return null;
  const found = phraseAt(scene, start + lead[0].length, stop);
  return found && scene.text[found.to] !== '，' ? { ...found, chosen: true } : null;
}

/** 4家企业: a phrase behind its number, where a clause from `from` to `to` begins with it, or is set among them (在调查的22家企业中). */
export function countedAt(scene: Scene, from: number, to: number, start: number): Phrase | null {
  const { linked, text } = scene;
  const among = /^(?:[^，。；]{0,30})(?:中|当中)，?$/.test(text.slice(from, to));
  const count = linked.figures.find(
    ({ from: at, to: end, quantity }) =>
      at >= from &&
      end < to &&
      quantity.kind === 'count' &&
      quantity.value !== 1 &&
      COUNTERS.test(quantity.unit ?? '') &&
      (at === start || among),
  );
  if (!count) return null;
  const found = phraseAt(scene, count.to, to, true);
  if (!found || (count.from !== start && !/^(?:中|当中)/.test(text.slice(found.to)))) return null;
  return { ...found, chosen: (count.quantity.value ?? FEW + 1) <= FEW };
}
