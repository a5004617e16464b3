import { isByline, leadOf } from './kinds.js';
import type { Piece } from './piece.js';
import { isEnded } from './signs.js';

/**
 * Where the stories of a page begin: indexes into `pieces`, the first always 0.
 * A story after the first needs strong evidence: a dateline lead (本报10月18日讯) or a byline (□记者 …) under headings of its own,
 * after body text. Headings alone divide one article.
 */
export function storyStarts(pieces: readonly Piece[], leads: ReadonlySet<Piece>): number[] {
  const starts = [0];
  let paragraphs = 0;
  let led = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const opens = leads.has(piece) || (piece.kind === 'byline' && isByline(piece.text));
    if (opens) {
      let head = i;
      while (head - 1 > starts.at(-1)! && isHead(pieces[head - 1]!)) head--;
      const headed = pieces.slice(head, i).some(({ kind }) => kind === 'heading');
      const lead = leads.has(piece) && leadOf(piece.text) > 0;
      // A byline after the text signs it; only one that stands over text opens a story.
      const over = pieces.slice(i + 1, i + 3).some(({ kind }) => kind === 'paragraph');
      if (paragraphs > 0 && over && (headed || (lead && led))) {
        starts.push(head);
        paragraphs = 0;
        led = false;
      }
      led ||= lead;
    }
    if (piece.kind === 'paragraph' && isText(piece)) paragraphs++;
  }
  return starts;
}

/** A paragraph that says something, not 首播： in a frame of the page. */
const isText = ({ text }: Piece) => text.length > 30 || isEnded(text);

const isHead = ({ kind }: Piece) => kind === 'heading' || kind === 'byline' || kind === 'dateline';
