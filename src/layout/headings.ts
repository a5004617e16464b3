import { recordLine } from '../lexicon/lexicon.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
import { isEnded, NUMBERED } from './signs.js';

/** A heading is one line, says no whole sentence and stands over something. */
export function isHeading(text: string, piece: Piece, { pieces, index, headed }: Place): boolean {
  // The headline of the page may be longer than those inside.
  if (text.length > (headed ? 44 : 64) || /[。；]/.test(text) || /[，、：:,]$/.test(text)) return false;
  // 建设单位：云岭新能源公司 among such lines; 来源：… or 时间：… at the head of a page stand alone.
  if (recordLine(text) && [pieces[index - 1], pieces[index + 1]].some((beside) => beside && recordLine(beside.text))) return false;
  // 一般公共预算收入：30亿元 in a list of such lines.
  if (isItem(text) && [pieces[index - 1], pieces[index + 1]].some((beside) => beside && isItem(beside.text))) return false;
  if (isEnded(text) && !(/[？！?!][”」』]?$/.test(text) && text.length > 5)) return false;
  if (index === pieces.length - 1) return index === 0 || NUMBERED.test(text);
  // A line of body text that lost its full stop is longer and has more clauses than a headline.
  const clauses = text.match(/[，,]/g)?.length ?? 0;
  return piece.lines === 1 && (text.length <= 28 ? clauses < 3 : clauses < 2);
}

const isItem = (text: string) => /^[^：:]{2,16}[：:].{0,40}\d/.test(text);

/** Words of sentences that say something, as the name of a picture does not. */
const SAYS = /[是要将把被让使了]|以下|如下|推进|加强|继续|实现|完成|提高|增长/;

/** 海湾公园。 standing alone around a picture: a name with a full stop, set apart by more blank lines than paragraphs are. */
export function isNameOfPicture(text: string, piece: Piece, { pieces, index, usualGap }: Place): boolean {
  if (
    text.length > 24 ||
    !/[^。]。(?:[\u4e00-\u9fff· ]{0,8}摄)?$/.test(text) ||
    /[，；！？\d]/.test(text) ||
    NUMBERED.test(text) ||
    SAYS.test(text)
  )
    return false;
  const after = pieces[index + 1];
  // Followed at once by text it is the first sentence of that text.
  if (after?.gap === 0) return false;
  const alone = piece.gap > usualGap || (after !== undefined && after.gap > usualGap);
  return alone || (pieces[index - 1]?.kind === 'caption' && after === undefined);
}
