import { isByline } from './bylines.js';
import { leadOf } from './datelines.js';
import type { Piece } from './piece.js';
import { isEnded } from './signs.js';

/**
 * Where the stories of a page begin: indexes into `pieces`, the first always 0.
 * A story after the first needs strong evidence; headings alone divide one article:
 * - a dateline lead (本报10月18日讯) or a byline (□记者 …) over text, under headings of its own, after a story that is one by itself;
 * - a second dateline lead in what would be one story, as in a column of briefs;
 * - a heading after a byline that signs the text above, where at least two texts of the page are signed so.
 */
export function storyStarts(pieces: readonly Piece[], leads: ReadonlySet<Piece>): number[] {
  const signed = signatures(pieces);
  const starts = [0];
  let paragraphs = 0;
  let opened = false;
  let led = false;
  const begin = (at: number) => {
    starts.push(at);
    paragraphs = 0;
    opened = false;
    led = false;
  };
  pieces.forEach((piece, i) => {
    if (piece.kind === 'heading' && signed.size > 1 && signed.has(i - 1)) begin(i);
    const lead = leads.has(piece) && leadOf(piece.text) > 0;
    const byline = piece.kind === 'byline' && isByline(piece.text) && !signed.has(i);
    if (lead || byline) {
      let head = i;
      while (head - 1 > starts.at(-1)! && isHead(pieces[head - 1]!) && !signed.has(head - 1)) head--;
      const headed = pieces.slice(head, i).some(({ kind }) => kind === 'heading');
      const over = pieces.slice(i + 1, i + 3).some(({ kind }) => kind === 'paragraph');
      // One paragraph without byline or lead over such a head introduces the story below.
      const whole = opened ? paragraphs > 0 : paragraphs > 1;
      if (over && ((headed && whole) || (lead && led && paragraphs > 0))) begin(head);
      led ||= lead;
      opened = true;
    }
    if (piece.kind === 'paragraph' && isText(piece)) paragraphs++;
  });
  return starts;
}

/** Indexes of bylines that sign the text above them: a heading, the end or the frame of the page follows. */
function signatures(pieces: readonly Piece[]): Set<number> {
  const out = new Set<number>();
  pieces.forEach(({ kind }, i) => {
    const above = pieces[i - 1]?.kind;
    const below = pieces[i + 1]?.kind;
    if (kind === 'byline' && above === 'paragraph' && (below === undefined || below === 'heading' || below === 'furniture')) out.add(i);
  });
  return out;
}

/** A paragraph that says something, not 首播： in a frame of the page. */
const isText = ({ text }: Piece) => text.length > 30 || isEnded(text);

const isHead = ({ kind }: Piece) => kind === 'heading' || kind === 'byline' || kind === 'dateline';
