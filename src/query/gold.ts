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

const Skipped = Place.extend({ skip: text });
const Read = Place.extend({
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: several.nullable(),
  approx: z.enum(['=', '~', '>', '>=', '<', '<=']),
  kind: text,
  must: z.boolean(),
  fact: GoldFact.nullish(),
  skip: z.undefined().optional(),
});
/** One annotation: a numeral that is no figure, with the reason, or a figure with its reading. */
const Annotation = z.union([Skipped, Read]);
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
  const raw = parse(name, json);
  const parsed = z.array(Annotation).safeParse(raw);
  if (!parsed.success) throw new GoldError(`${name}: ${faultOf(raw, parsed.error)}; corpus/gold/README.md says what each holds`);
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

/** Which annotation is wrong, by its number and figure, and in which field: of those that may be one of two kinds the one meant is asked again. */
function faultOf(raw: unknown, { issues }: z.ZodError): string {
  const at = issues[0]?.path[0];
  const one = Array.isArray(raw) && typeof at === 'number' ? raw[at] : null;
  if (one === null || typeof one !== 'object' || typeof at !== 'number') return `not a list of annotations (${issues[0]?.message})`;
  const [issue] = ('skip' in one ? Skipped : Read).safeParse(one).error?.issues ?? issues;
  const figure = 'figure' in one ? ` (${String(one.figure)})` : '';
  return `annotation ${at + 1}${figure}: ${issue?.path.join('.')}: ${issue?.message}`;
}

const length = (part: string) => Array.from(part).length;

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new GoldError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
