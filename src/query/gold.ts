import { z } from 'zod';

const text = z.string();
const several = z.union([text, z.array(text)]);

/** What the gold says of a fact: each slot lists the readings that a careful reader would accept. */
const GoldFact = z.object({
  entity: z.array(text).nullish(),
  indicator: z.array(text).nullish(),
  period: z.array(text).nullish(),
  role: several.nullish(),
});

const Place = z.object({ context: text, figure: text, nth: z.int().optional() });

/** One annotation: a numeral that is no figure, with the reason, or a figure with its reading. */
const Annotation = z.union([
  Place.extend({ skip: text }),
  Place.extend({
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    unit: several.nullable(),
    approx: z.enum(['=', '~', '>', '>=', '<', '<=']),
    kind: text,
    must: z.boolean(),
    fact: GoldFact.nullish(),
    skip: z.undefined().optional(),
  }),
]);
type Annotation = z.infer<typeof Annotation>;

/** An annotation where it stands; offsets are code points of the article. */
export type Gold = Annotation & { start: number; end: number };
export type GoldFigure = Exclude<Gold, { skip: string }>;

export const isFigure = (gold: Gold): gold is GoldFigure => gold.skip === undefined;

/** The gold is wrong: the person who wrote it gets this line. */
export class GoldError extends Error {
  override name = 'GoldError';
}

/** Reads the annotations of one article and finds each in its text. Throws GoldError; `name` is what its message calls the file. */
export function goldOf(name: string, json: string, article: string): Gold[] {
  const parsed = z.array(Annotation).safeParse(parse(name, json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new GoldError(`${name}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return parsed.data.map((annotation) => {
    const { context, figure, nth = 0 } = annotation;
    const times = article.split(context).length - 1;
    if (times !== 1) throw new GoldError(`${name}: context occurs ${times} times: ${JSON.stringify(context)}`);
    let inside = -1;
    for (let i = 0; i <= nth; i++) inside = context.indexOf(figure, inside + 1);
    const at = article.indexOf(context) + inside;
    const start = length(article.slice(0, at));
    return { ...annotation, start, end: start + length(figure) };
  });
}

const length = (part: string) => Array.from(part).length;

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new GoldError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
