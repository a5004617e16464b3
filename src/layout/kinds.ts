import type { BlockKind } from '../../schemas/schemas.js';
import { FURNITURE, isFurniture, LINKS } from './furniture.js';
import type { Piece } from './piece.js';
import {
  BODY_NAME,
  CAPTION_LEAD,
  CAPTION_TAIL,
  CREDIT,
  DATELINE_LEAD,
  DAY,
  isEnded,
  LEAD_TAIL,
  NUMBERED,
  OFFICE,
  OUTLET_NAME,
  ROLE,
  TABLE_NAME,
} from './signs.js';

/** A piece among its neighbours. */
interface Place {
  pieces: readonly Piece[];
  index: number;
  /** Whether a paragraph stood before it. */
  body: boolean;
  /** Blank lines that usually stand between two paragraphs of this text. */
  usualGap: number;
}

interface KindRule {
  name: string;
  because: string;
  kind: BlockKind;
  test(text: string, piece: Piece, place: Place): boolean;
}

const BYLINE_WORD = /^(?:摄影报道|文并摄|通讯|报道|综合|摄影|文|图|\|)$/;

/** 记者　陈溪午　通讯员　王砚: roles, outlets and names, and no sentence. */
export function isByline(text: string): boolean {
  if (text.length > 60 || /[，。；？！,;]|(?:记者|通讯员)(?:手记|观察|调查|探访|感言|日记|札记|述评|点评|提问|走访|节)/.test(text))
    return false;
  const bare = text.replace(/^[□■◎●▲◆(（【\s]+|[)）】\s]+$/g, '');
  const roles = bare.match(ROLE)?.length ?? 0;
  const words = bare
    .replace(ROLE, ' | ')
    .split(/[ :：、/]+/)
    .filter((word) => word !== '' && word !== '|');
  const named = words.every((word) => /^[\u4e00-\u9fff·]{1,4}$/.test(word) || OUTLET_NAME.test(word) || BYLINE_WORD.test(word));
  return named && words.length > 0 && (roles > 0 || text.startsWith('□'));
}

/** A heading is one line, says no whole sentence and stands over something. */
function isHeading(text: string, piece: Piece, { pieces, index }: Place): boolean {
  if (text.length > 44 || /[。；]/.test(text) || /[，、：:,]$/.test(text)) return false;
  if (isEnded(text) && !(/[？！?!][”」』]?$/.test(text) && text.length > 5)) return false;
  if (index === pieces.length - 1) return index === 0 || NUMBERED.test(text);
  // A line of body text that lost its full stop is longer and has more clauses than a headline.
  const clauses = text.match(/[，,]/g)?.length ?? 0;
  return piece.lines === 1 && (text.length <= 28 ? clauses < 3 : clauses < 2);
}

/** Words of sentences that say something, as the name of a picture does not. */
const SAYS = /[是要将把被让使了]|以下|如下|推进|加强|继续|实现|完成|提高|增长/;

/** 海湾公园。 standing alone around a picture: a name with a full stop, set apart by more blank lines than paragraphs are. */
function isNameOfPicture(text: string, piece: Piece, { pieces, index, usualGap }: Place): boolean {
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

/** Kinds of what stands on the line after a label. */
const LABELLED: readonly { label: RegExp; kind: BlockKind }[] = [
  { label: /^(?:来源|稿源|信息来源|文章来源|作者|记者|发布机构|发文机关)[:：]$/, kind: 'byline' },
  { label: /^(?:时间|发布时间|发布日期|日期|成文日期)[:：]$/, kind: 'dateline' },
  { label: /[:：]$/, kind: 'furniture' },
];
const LABEL = FURNITURE.find(({ name }) => name === 'label alone')!.line;

/** The kind of a line whose label stands on the line before it; null where it has none. */
function labelledKind(text: string, { gap }: Piece, before: Piece | undefined): BlockKind | null {
  if (before?.kind !== 'furniture' || !LABEL.test(before.text) || gap > 1 || text.length > 30 || isEnded(text)) return null;
  return LABELLED.find(({ label }) => label.test(before.text))!.kind;
}

/** What tells the kind of a piece, in the order in which they are asked; what no rule knows is a paragraph. */
export const KINDS: readonly KindRule[] = [
  { name: 'furniture', because: 'see FURNITURE', kind: 'furniture', test: isFurniture },
  {
    name: 'picture mark',
    because: '▲, 图为 and ①② begin what is said of a picture',
    kind: 'caption',
    test: (text) =>
      text.length <= 160 && CAPTION_LEAD.test(text) && (text.length <= 80 || CAPTION_TAIL.test(text) || text.startsWith('图为')),
  },
  {
    name: 'photographer',
    because: 'a picture is signed 摄, 摄影：, 供图, 资料图片',
    kind: 'caption',
    test: (text) => text.length <= 120 && CAPTION_TAIL.test(text),
  },
  { name: 'table name', because: '表1 names a table, also one that was lost', kind: 'caption', test: (text) => TABLE_NAME.test(text) },
  {
    name: 'table note',
    because: 'a unit belongs to the table below',
    kind: 'caption',
    test: (text) => text.length <= 40 && /^[（(]?(?:计量)?单位[:：]/.test(text),
  },
  { name: 'picture name', because: 'newspapers set a short name beside a picture', kind: 'caption', test: isNameOfPicture },
  {
    name: 'day',
    because: 'a line with a full day and no sentence dates the page, the report or the signature',
    kind: 'dateline',
    test: (text, _piece, { body }) => text.length <= (body ? 30 : 70) && DAY.test(text) && !isEnded(text) && isDateline(text, body),
  },
  {
    name: 'lead alone',
    because: '央视网消息（新闻联播）： on its own line opens a list of briefs',
    kind: 'dateline',
    test: (text) => leadOf(text) === text.length,
  },
  { name: 'byline', because: 'roles and names', kind: 'byline', test: isByline },
  {
    name: 'credit',
    because: '来源：, 作者：, 文/ 图/',
    kind: 'byline',
    test: (text) => text.length <= 50 && CREDIT.test(text) && !/[。，；]/.test(text),
  },
  {
    name: 'signature',
    because: 'a body signs in brackets, an office holder before the speech, a bureau under the headline',
    kind: 'byline',
    test: (text, _piece, { body }) =>
      text.length <= 40 &&
      (/^[（(](?:本报|据|记者|作者|通讯员|[\u4e00-\u9fff]{2,14}(?:局|委|办|部|厅|社|网|报|台|院|处)[)）])/.test(text) && /[)）]$/.test(text)
        ? true
        : OFFICE.test(text) ||
          (!body && text.split(/ +/).every((word) => word.length > 3 && BODY_NAME.test(word)) && / |局$|调查(?:总)?队$/.test(text))),
  },
  {
    name: 'masthead',
    because: 'the name of the paper alone',
    kind: 'furniture',
    test: (text, _piece, { body }) => !body && text.length <= 12 && new RegExp(`^${OUTLET_NAME.source}$`).test(text),
  },
  { name: 'heading', because: 'one short line without a full stop, over something', kind: 'heading', test: isHeading },
];

/** A masthead, a stamp of publication, a day in brackets, the day and occasion of a speech; not a headline that begins with a day. */
function isDateline(text: string, body: boolean): boolean {
  const rest = text
    .replace(DAY, '')
    .replace(/\d{1,2}[:：时]\d{2}(?:[:：分]\d{2}秒?|分)?|星期[一二三四五六日天]|周[一二三四五六日]|农历.{0,12}/g, '');
  if (/^[\s()（）[\]【】|/／·—–-]*$/.test(rest)) return true;
  if (
    /(?:时间|日期|发布|发布于|来源|成文|印发|更新)[:： ]/.test(`${rest} `) &&
    !/[，。]/.test(text) &&
    !NUMBERED.test(text) &&
    DAY.exec(text)!.index < 16
  )
    return true;
  if (body) return false;
  if (OUTLET_NAME.test(rest) && (/星期|第?[A-Z\d]{1,4}版/.test(text) || text.length <= 30)) return true;
  return /^(?:—{1,2}|－{1,2})?(?:\d{4}年|[一二][〇○零一二三四五六七八九]{3}年)/.test(text) && /(?:会议|大会|全会|常委会|会)上/.test(rest);
}

/** Length of 本报10月18日讯　 or 央视网消息（新闻联播）： at the start of a text, with the blanks after it; 0 where there is none. */
export function leadOf(text: string): number {
  const lead = DATELINE_LEAD.exec(text);
  if (!lead) return 0;
  return lead[0].length + LEAD_TAIL.exec(text.slice(lead[0].length))![0].length;
}

/** Names the kind of each piece that has none. */
export function nameKinds(pieces: Piece[], { markdown }: { markdown: boolean }): void {
  const gaps = pieces
    .map((piece) => piece.gap)
    .filter((_, i) => i > 0 && pieces[i]!.text.length > 60)
    .sort((a, b) => a - b);
  const usualGap = gaps[gaps.length >> 1] ?? 1;
  let body = false;
  let links = false;
  pieces.forEach((piece, index) => {
    const text = markdown ? piece.text.replace(/^(?:> ?|[-*+] )/, '') : piece.text;
    if (piece.kind === null) {
      const place: Place = { pieces, index, body, usualGap };
      if (markdown && /^#{1,6} /.test(text)) piece.kind = 'heading';
      else
        piece.kind =
          labelledKind(text, piece, pieces[index - 1]) ?? KINDS.find((rule) => rule.test(text, piece, place))?.kind ?? 'paragraph';
      const trail =
        piece.kind === 'heading' && [pieces[index - 1], pieces[index + 1]].some((beside) => /^[>»＞]$/.test(beside?.text ?? ''));
      const title = piece.kind === 'heading' || (piece.kind === 'paragraph' && !isEnded(text) && text.length <= 60);
      if (trail || (links && title)) piece.kind = 'furniture';
    }
    // Titles of other articles follow such a head until text does.
    if (LINKS.test(text)) links = true;
    else if (piece.kind === 'paragraph') links = false;
    if (piece.kind === 'table' || (piece.kind === 'paragraph' && (isEnded(text) || text.length > 30))) body = true;
  });
}
