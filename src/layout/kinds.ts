import type { BlockKind } from '../../schemas/schemas.js';
import { isByline } from './bylines.js';
import { isDateline, leadOf } from './datelines.js';
import { englishKindOf } from './englishkinds.js';
import { isFurniture, LINKS } from './furniture.js';
import { isHeading, isNameOfPicture } from './headings.js';
import { labelledKind } from './labels.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
import {
  BODY_NAME,
  CAPTION_LEAD,
  CAPTION_TAIL,
  CREDIT,
  DAY,
  ISSUE,
  ITEM_MARK,
  isEnded,
  MONTH_ALONE,
  NUMBERED,
  OFFICE,
  OUTLET_NAME,
  TABLE_NAME,
} from './signs.js';

interface KindRule {
  name: string;
  because: string;
  kind: BlockKind;
  test(text: string, piece: Piece, place: Place): boolean;
}

const STAMPS =
  /(?:来源|稿源|作者|记者|通讯员|编辑|责编|(?:发布|发表|更新|刊发|录入|添加|信息)?(?:时间|日期)|(?:浏览|阅读|点击|访问)(?:次数|量|数)?|字体|字号|字体大小|发布机构|发布人|发布者|供稿|审核|校对|分享到|评论|打印|点赞)(?:[:：]|\(\d|（\d)/g;
const FIGURE = /\d ?(?:%|％|[万亿个家项户人元倍吨辆台套件]|公里|平方)/;
/** The other begins with the same mark. */
const isLike = (text: string, other: string) => other.codePointAt(0) === text.codePointAt(0);

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
    name: 'stamp',
    because: '来源：… 作者：… 发布时间：2017-11-02 浏览次数：36: several labels in one line say where a page is from',
    kind: 'dateline',
    test: (text) => text.length <= 140 && !/[。；]/.test(text) && DAY.test(text) && (text.match(STAMPS)?.length ?? 0) >= 2,
  },
  {
    name: 'unstamped',
    because: 'the same without a day',
    kind: 'byline',
    test: (text) => text.length <= 140 && !/[。；]/.test(text) && (text.match(STAMPS)?.length ?? 0) >= 2,
  },
  {
    name: 'day first',
    because: '16.11.2015 12:35: a stamp that some sites write day first',
    kind: 'dateline',
    test: (text) => /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(text),
  },
  {
    name: 'month',
    because: '2022年4月 alone under the title or at the end dates the report; inside it heads what happened then',
    kind: 'dateline',
    test: (text, _piece, { body, index, pieces }) => (!body || index === pieces.length - 1) && index > 0 && MONTH_ALONE.test(text),
  },
  {
    name: 'lead alone',
    because: '央视网消息（新闻联播）： on its own line opens a list of briefs',
    kind: 'dateline',
    test: (text) => leadOf(text) === text.length,
  },
  {
    name: 'issue',
    because: '（2019年第9期 总第31期） numbers the page',
    kind: 'byline',
    test: (text, _piece, { body }) => !body && text.length <= 40 && ISSUE.test(text),
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
  {
    name: 'item',
    because: 'a figure behind ✅ or ▪, next to another of the kind, is told and heads nothing',
    kind: 'paragraph',
    test: (text, _piece, { pieces, index }) =>
      ITEM_MARK.test(text) &&
      FIGURE.test(text) &&
      [pieces[index - 1], pieces[index + 1]].some((beside) => beside && isLike(text, beside.text)),
  },
  { name: 'heading', because: 'one short line without a full stop, over something', kind: 'heading', test: isHeading },
];

function kindOf(text: string, piece: Piece, place: Place): BlockKind {
  const labelled = labelledKind(text, piece, place.pieces[place.index - 1]);
  return labelled ?? KINDS.find((rule) => rule.test(text, piece, place))?.kind ?? 'paragraph';
}

/** So many headings in a row under body text are the items of a list. */
const LIST = 4;

function listsOf(pieces: readonly Piece[], from: number): void {
  for (let i = from; i < pieces.length; ) {
    let to = i;
    while (to < pieces.length && pieces[to]!.kind === 'heading' && !NUMBERED.test(pieces[to]!.text)) to++;
    if (to - i >= LIST) for (const piece of pieces.slice(i, to)) piece.kind = 'paragraph';
    i = Math.max(to, i + 1);
  }
}

/** Names the kind of each piece that has none. */
export function nameKinds(pieces: Piece[], { markdown, english }: { markdown: boolean; english: boolean }): void {
  const gaps = pieces
    .map((piece) => piece.gap)
    .filter((_, i) => i > 0 && pieces[i]!.text.length > 60)
    .sort((a, b) => a - b);
  const usualGap = gaps[gaps.length >> 1] ?? 1;
  let body = false;
  let headed = false;
  let links = false;
  let first = pieces.length;
  pieces.forEach((piece, index) => {
    const text = markdown ? piece.text.replace(/^(?:> ?|[-*+] )/, '') : piece.text;
    if (piece.kind === null) {
      const place: Place = { pieces, index, body, headed, usualGap };
      piece.kind = markdown && /^#{1,6} /.test(text) ? 'heading' : english ? englishKindOf(text, piece, place) : kindOf(text, piece, place);
      const title = piece.kind === 'heading' || (piece.kind === 'paragraph' && !isEnded(text) && text.length <= 60 && !/[：:]$/.test(text));
      const trail =
        piece.kind === 'heading' && [pieces[index - 1], pieces[index + 1]].some((beside) => /^[>»＞]$/.test(beside?.text ?? ''));
      if (trail || (links && title)) piece.kind = 'furniture';
      // A source of one line is text, whatever it looks like.
      if (pieces.length === 1 && piece.kind === 'furniture') piece.kind = 'paragraph';
    }
    headed ||= piece.kind === 'heading' || piece.kind === 'paragraph';
    // Titles of other articles follow such a head until text does.
    if (LINKS.test(text)) links = true;
    else if (piece.kind === 'paragraph') links = false;
    if (piece.kind === 'table' || (piece.kind === 'paragraph' && (isEnded(text) || text.length > 30))) {
      if (!body) first = index;
      body = true;
    }
  });
  if (!markdown) listsOf(pieces, first);
}
