import { z } from 'zod';

export const EntityKind = z.enum(['place', 'zone', 'organisation', 'project', 'other']);
export type EntityKind = z.infer<typeof EntityKind>;

/** A place, zone, organisation, project or other named thing. */
export const Entity = z.object({
  id: z.string().describe('GB/T 2260 code of a place; else kind, code of the parent and normalised name'),
  name: z.string().describe('canonical name'),
  kind: EntityKind.describe('what it is'),
  parent: z.string().nullable().describe('id of the place it lies in'),
  aliases: z.array(z.string()).describe('other names it was given'),
  same_as: z.string().nullable().describe('id of the entity it was merged into in the store'),
});
export type Entity = z.infer<typeof Entity>;
