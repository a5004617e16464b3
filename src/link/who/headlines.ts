import type { Entity } from '../../../schemas/schemas.js';
import type { Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { Line } from './line.js';
import { entityOf, isUnit, type PlaceSense, placeAtHead } from './placesense.js';

/** Lines that may be one. */
const LINES = 4;
const LONGEST = 40;

/** Headings at the top, or a first line that ends without a full stop. */
export function headlines(sentences: readonly Sentence[], names: readonly NameMention[][]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < Math.min(sentences.length, LINES); i++) {
    const { text, block } = sentences[i]!;
    // 本报某市12月11日讯: where a story was sent from is not what it is about
    if (block.kind === 'dateline' && /[讯电]$|消息/.test(text.replace(/[\s（(].*$/, ''))) break;
    if (block.kind === 'heading' || (text.length <= LONGEST && !/[。；，]$/.test(text))) out.push({ text, names: names[i] ?? [] });
    else break;
  }
  return out;
}

/** 湖南会同：…: the place that a headline is set under. */
export function setUnder({ text, names }: Line, sense: PlaceSense): Entity | null {
  const [first] = names;
  if (!first || !/^[：:]/.test(text.slice(first.to)) || text.slice(0, first.from).replace(/【[^】]*】|\s/g, '') !== '') return null;
  const row = sense.gazetteer.row(sense.sense(first)?.id ?? '');
  return row && isUnit(row) ? entityOf(row) : null;
}

/** Sentences at the head of an address in which the speaker says for whom. */
const OPENING = 8;

/** 我代表某某县人民政府，向大会报告工作: the place whose government an address is given for; null where it is a speech of no government. */
export function spokenFor(sentences: readonly Sentence[], names: readonly NameMention[][], gazetteer: Gazetteer): Entity | null {
  for (let i = 0; i < Math.min(sentences.length, OPENING); i++)
    for (const name of names[i] ?? [])
      if (/我(?:谨|现)?(?:受[^，。；]{2,16}委托，?)?代表$/.test(sentences[i]!.text.slice(0, name.from))) {
        const row = gazetteer.row(governed(sentences[i]!.text, name, gazetteer)[0] ?? '');
        if (isUnit(row)) return entityOf(row!);
      }
  return null;
}

/** 晋江市政府工作报告: the place whose government or bureau a headline names. */
export function governed(text: string, { rule, from, to }: NameMention, gazetteer: Gazetteer): string[] {
  const surface = text.slice(from, to);
  if (rule !== 'body' || !/(?:政府|[省市区县州]委|局|厅|人大|政协)$/.test(surface)) return [];
  const place = placeAtHead(surface, gazetteer);
  return place ? [place] : [];
}

/** 我市在深圳签约28个项目: where our people went is not where we are. */
export const isVenue = (title: string, from: number): boolean =>
  /^[^，。\p{Script=Han}]*[我全本][市县区旗州省]/u.test(title) && /(?:在|赴|到|走进|亮相)$/.test(title.slice(Math.max(0, from - 2), from));
