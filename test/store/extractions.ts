import { createHash } from 'node:crypto';
import type { Article, Entity, Extraction, Fact, Figure, Source } from '../../schemas/schemas.js';

/** A figure to be: where it stands is found in the text; `nth` tells equal surfaces apart. */
export interface FigureSketch extends Partial<Omit<Figure, 'text'>> {
  text: string;
  nth?: number;
  /** What it says; null where it stays unbound. */
  fact?: Partial<Fact> | null;
}

export interface SourceSketch {
  path: string;
  text: string;
  article?: Partial<Article>;
  figures: FigureSketch[];
  entities?: Entity[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export function sourceOf({ path, text }: Pick<SourceSketch, 'path' | 'text'>): Source {
  return { path, format: 'txt', encoding: 'utf-8', sha256: sha256(text), text, metadata: [] };
}

/** A whole source and its extraction, made by hand: one article, the figures of the sketch, a fact for each that has one. */
export function extractionOf(sketch: SourceSketch): { source: Source; extraction: Extraction } {
  const { path, text } = sketch;
  const article: Article = {
    article: `${path}@0`,
    path,
    start: 0,
    end: text.length,
    title: null,
    published: '2023-07-26',
    published_basis: 'metadata',
    publisher: null,
    url: null,
    language: 'zh',
    ...sketch.article,
  };
  const extraction: Extraction = { articles: [article], figures: [], facts: [], entities: sketch.entities ?? [], unread: [] };
  for (const { nth = 0, fact, ...given } of sketch.figures) {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.indexOf(given.text, start + 1);
    if (start < 0) throw new Error(`no ${given.text} in ${path}`);
    const end = start + given.text.length;
    const value = given.value ?? Number.parseFloat(given.text);
    const figure: Figure = {
      id: sha256(`${path} ${start} ${end}`).slice(0, 16),
      path,
      article: article.article,
      start,
      end,
      value,
      decimal: String(value),
      low: value,
      high: value,
      min: value,
      max: value,
      decimals: 0,
      unit: '个',
      kind: 'count',
      approximation: 'exact',
      ...given,
    };
    extraction.figures.push(figure);
    if (fact !== null) extraction.facts.push(factOf(figure, article, text, fact ?? {}));
  }
  return { source: sourceOf(sketch), extraction };
}

function factOf(figure: Figure, article: Article, text: string, given: Partial<Fact>): Fact {
  const before = text.lastIndexOf('。', figure.start - 1) + 1;
  const after = text.indexOf('。', figure.end);
  const quote = text.slice(before, after < 0 ? text.length : after + 1);
  return {
    ...figure,
    id: `${figure.id}.1`,
    figure: figure.id,
    title: article.title,
    published: article.published,
    quote,
    quote_start: before,
    entity: '胶州市',
    entity_id: '370281',
    entity_kind: 'place',
    entity_text: '胶州',
    province: '山东省',
    city: '青岛市',
    indicator: '签约项目',
    indicator_text: '新签约项目',
    scope: null,
    measure: 'level',
    basis: 'flow',
    status: 'actual',
    comparison: null,
    base: null,
    direction: null,
    signed: null,
    of: null,
    of_text: null,
    period: '2023-01/2023-06',
    period_text: '上半年',
    period_start: '2023-01-01',
    period_end: '2023-06-30',
    granularity: 'half',
    attribution: null,
    inferred: [],
    confidence: 0.9,
    rule: 'made-by-hand',
    claim: null,
    ...given,
  };
}

export const place = (id: string, name: string, parent: string | null, aliases: string[] = []): Entity => ({
  id,
  name,
  kind: 'place',
  parent,
  aliases,
  same_as: null,
});

/** A small corpus of our own sentences: two cities, an agreement, a conflict, a character outside the BMP. */
export const SKETCHES: SourceSketch[] = [
  {
    path: 'a/胶州.txt',
    text: '胶州交出半年答卷。上半年，胶州新签约项目212个，𠮷祥路片区占31个。力争全年完成投资500亿元。',
    article: { title: '胶州交出半年答卷', publisher: '青岛晚报' },
    entities: [
      place('370281', '胶州市', '370200', ['胶州']),
      place('370200', '青岛市', '370000'),
      { ...place('zone:370281:𠮷祥路片区', '𠮷祥路片区', '370281'), kind: 'zone' },
    ],
    figures: [
      { text: '212个' },
      { text: '31个', fact: { entity: '𠮷祥路片区', entity_id: 'zone:370281:𠮷祥路片区', entity_kind: 'zone', entity_text: '𠮷祥路片区' } },
      {
        text: '500亿元',
        value: 5e10,
        decimal: '50000000000',
        low: 5e10,
        high: 5e10,
        min: 5e10,
        max: 5e10,
        decimals: -8,
        unit: '元',
        kind: 'money',
        fact: { indicator: '完成投资', indicator_text: '完成投资', status: 'target', period: '2023', period_end: '2023-12-31' },
      },
    ],
  },
  {
    path: 'b.txt',
    text: '青岛晨报讯，胶州上半年签下212个项目。另有报道称新签约项目为210个。',
    article: { published: '2023-07-28', publisher: '青岛晨报' },
    figures: [{ text: '212个' }],
  },
  {
    path: 'c.txt',
    text: '即墨上半年新签约项目88个，同比下降3.2%；截至目前开工30余家。',
    article: { published: null, published_basis: 'none' },
    entities: [place('370215', '即墨区', '370200')],
    figures: [
      { text: '88个', fact: { entity: '即墨区', entity_id: '370215', entity_text: '即墨' } },
      {
        text: '3.2%',
        kind: 'percent',
        unit: '%',
        decimals: 1,
        min: 3.15,
        max: 3.25,
        fact: {
          entity: '即墨区',
          entity_id: '370215',
          entity_text: '即墨',
          measure: 'change',
          comparison: 'yoy',
          direction: 'down',
          signed: -3.2,
          inferred: ['entity', 'indicator'],
        },
      },
      { text: '30余家', unit: '家', approximation: 'more_than', max: 40, fact: null },
    ],
  },
  {
    path: 'd.txt',
    text: '即墨区发布：上半年新签约项目91个。',
    entities: [place('370215', '即墨区', '370200')],
    figures: [{ text: '91个', fact: { entity: '即墨区', entity_id: '370215' } }],
  },
];
