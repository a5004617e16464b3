import { z } from 'zod';
import { Article } from './article.js';
import { Entity } from './entity.js';
import { Fact } from './fact.js';
import { Figure } from './figure.js';
import { Unread } from './unread.js';

/** All that `extract` finds in one source. Offsets are UTF-16 code units of the source's text. */
export const Extraction = z.object({
  articles: z.array(Article),
  figures: z.array(Figure),
  facts: z.array(Fact),
  entities: z.array(Entity).describe('the entities that facts name, each once'),
  unread: z.array(Unread),
});
export type Extraction = z.infer<typeof Extraction>;
