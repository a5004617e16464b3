import type { BlockKind } from '../../schemas/schemas.js';
import type { Piece } from './piece.js';
import type { Place } from './place.js';
import { isEnded } from './signs.js';

interface EnglishKind {
  name: string;
  because: string;
  kind: BlockKind;
  test(text: string, piece: Piece, place: Place): boolean;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = new RegExp(`(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|${MONTH} \\d{1,2},? (?:19|20)\\d{2}|\\d{1,2} ${MONTH},? (?:19|20)\\d{2}`);

/** What tells the kind of a piece of an English page, in the order in which they are asked; what none knows is a paragraph. */
const ENGLISH_KINDS: readonly EnglishKind[] = [
  {
    name: 'frame',
    because: 'buttons, credits of editors, notes of copyright and lists of links belong to the page',
    kind: 'furniture',
    test: (text) =>
      /^(?:(?:Share|Print|Mail|Large|Medium|Small|Home|Comment|Back to top|Top|Print this|Save|Font size|More|Next|Previous|Subscribe|Follow us)(?: |$|[|:]){0,3}){1,6}$/i.test(
        text,
      ) ||
      /^(?:Editor|Editors|Web editor|Responsible editor|Copyright|©|All rights reserved|Related (?:stories|news|links|reading)|Contact us|Read more|Click here|Tags?|Keywords)\b.{0,160}$/i.test(
        text,
      ) ||
      /^(?:https?:\/\/|www\.)\S+$/.test(text),
  },
  {
    name: 'picture',
    because: 'a picture is signed [Photo/Xinhua], (Photo by …)',
    kind: 'caption',
    test: (text) =>
      text.length <= 400 &&
      (/[[(](?:Photo|Photos|Picture|Xinhua Photo|File photo)\b[^\])]{0,60}[\])]\.?$/i.test(text) ||
        /^(?:Photo|File photo|Caption)[: ]/.test(text)),
  },
  {
    name: 'stamp',
    because: 'a line with a full day and no sentence dates the page',
    kind: 'dateline',
    test: (text) =>
      text.length <= 90 &&
      DAY.test(text) &&
      !isEnded(`${text.replace(DAY, '')} -`) &&
      /^(?:(?:Updated|Published|Release date|Date|Posted|Last updated|Source|Time)\b|.{0,30}$|.{0,40}\|)/i.test(text) &&
      text.replace(DAY, '').length <= 50 &&
      /^(?:Updated|Published|Release|Date|Posted|Last|Source|Time|[\d(]|[A-Z][\w.]+ \d|[\w ]+\|)/.test(text),
  },
  {
    name: 'byline',
    because: 'By Zhang Wen in Hefei; Source: Xinhua',
    kind: 'byline',
    test: (text) => text.length <= 120 && !isEnded(text) && /^(?:By|Source|Reporters?|Written by|Story by|Text by|From):? [A-Z]/.test(text),
  },
  {
    name: 'heading',
    because: 'one line without a full stop, over something',
    kind: 'heading',
    test: (text, piece, { pieces, index }) =>
      text.length <= 160 && piece.lines <= 2 && !isEnded(text) && !/[,:;]$/.test(text) && !/^[-*•]/.test(text) && index < pieces.length - 1,
  },
];

export const englishKindOf = (text: string, piece: Piece, place: Place): BlockKind =>
  ENGLISH_KINDS.find((rule) => rule.test(text, piece, place))?.kind ?? 'paragraph';
