import type { Entity } from '../../../schemas/schemas.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { EntityMention } from '../link.js';

/** the city, the zone, the company: a noun that means what was named before, or where the story is at home. */
interface ReferenceNoun {
  nouns: string;
  fits(entity: Entity): boolean;
  /** Falls back on the story's home. */
  home: boolean;
}

const NOUNS: readonly ReferenceNoun[] = [
  { nouns: 'city|municipality|metropolis', fits: ({ kind, name }) => kind === 'place' && /市$|^香港|^澳门/.test(name), home: true },
  { nouns: 'province', fits: ({ kind, name }) => kind === 'place' && /省$/.test(name), home: true },
  { nouns: 'region|autonomous region', fits: ({ kind, name }) => kind === 'place' && /自治区$/.test(name), home: true },
  { nouns: 'county', fits: ({ kind, name }) => kind === 'place' && /县$/.test(name), home: true },
  { nouns: 'district', fits: ({ kind, name }) => kind === 'place' && /区$/.test(name), home: true },
  { nouns: 'prefecture', fits: ({ kind, name }) => kind === 'place' && /[州盟]$/.test(name), home: true },
  { nouns: 'country|nation', fits: ({ id }) => id === 'CN', home: false },
  {
    nouns: 'zone|area|park|new area|development zone|demonstration zone|FTZ|free trade zone',
    fits: ({ kind, name }) => kind === 'zone' || /新区$/.test(name),
    home: false,
  },
  {
    nouns: 'company|group|firm|enterprise|automaker|carmaker|manufacturer|developer|bank|lender|maker|carrier|corporation',
    fits: ({ kind }) => kind === 'organisation',
    home: false,
  },
  { nouns: 'port', fits: ({ kind, name }) => kind === 'project' && /港$/.test(name), home: false },
  { nouns: 'airport', fits: ({ kind, name }) => kind === 'project' && /机场$|Airport$/.test(name), home: false },
  { nouns: 'project|line|railway|expressway|bridge|tunnel|plant|route|service', fits: ({ kind }) => kind === 'project', home: false },
  { nouns: 'university|college|hospital|institute|museum|school', fits: ({ kind }) => kind === 'organisation', home: false },
];

const PATTERNS = NOUNS.map((row) => ({
  ...row,
  pattern: new RegExp(
    `\\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:(?:[\\w,-]*-[\\w-]+|\\p{L}+ern|port|provincial|coastal|industrial|automated|new) )?(${row.nouns})(?='s|’s|\\b)(?! (?:of|center|centre|level)\\b)`,
    'gu',
  ),
}));

/** References of one story, followed in reading order. */
interface EnglishReferences {
  /** The mentions of a sentence with its references among them, by `from`. */
  resolve(sentence: Sentence, named: readonly EntityMention[]): EntityMention[];
}

export function englishReferences(home: Entity | null): EnglishReferences {
  const seen: Entity[] = [];
  return {
    resolve({ text }, named) {
      const out = [...named];
      for (const { pattern, fits, home: local } of PATTERNS)
        for (const match of text.matchAll(pattern)) {
          const from = match.index;
          const to = from + match[0].length;
          if (named.some((mention) => mention.from < to && from < mention.to)) continue;
          const before = named.findLast((mention) => mention.to <= from && !mention.role && fits(mention.entity))?.entity;
          const entity =
            before ??
            (local && home && fits(home) ? home : seen.findLast(fits)) ??
            (local && home && /^\d/.test(home.id) && fits(home) ? home : undefined);
          if (entity) out.push({ from, to, entity, via: 'reference', reason: `${match[0]} is ${entity.name}`, mention: null });
        }
      for (const { entity, role } of named) if (!role) seen.push(entity);
      return out.sort((a, b) => a.from - b.from);
    },
  };
}
