import type { Entity } from '../../../schemas/schemas.js';
import { entityCalled, type Gazetteer } from '../../lexicon/lexicon.js';
import type { NameMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { placeOfBody } from './bodies.js';
import type { Line } from './line.js';
import type { Registry } from './registry.js';

/** 记者从云岭开发区管委会获悉: who told the news. */
const TOLD_BY = /(?:从|据|由|来自)$/;
/** Sentences that are the lead, headings and datelines among them. */
const LEAD = 5;

/**
 * The zone whose own news a story is: it puts it out itself (`publisher`, 云岭经济开发区管委会), or the lead has it from the body that runs
 * it. Null where another place or zone comes first.
 */
export function zoneThatTells(publisher: Line, lines: readonly Line[], sentences: readonly Sentence[], registry: Registry): Entity | null {
  const [first] = publisher.names;
  const own = first && zoneIn(publisher.text, first, registry);
  if (own) return own;
  for (let i = 0; i < Math.min(LEAD, lines.length); i++) {
    const { text, names } = lines[i]!;
    const { block } = sentences[i]!;
    const told = names.find(({ from, rule }) => rule === 'body' && (block.kind === 'dateline' || TOLD_BY.test(text.slice(0, from))));
    const zone = told && zoneIn(text, told, registry);
    if (zone) return zone;
  }
  return null;
}

/** The zone that a name of a zone or of the body that runs it means. */
function zoneIn(text: string, name: NameMention, registry: Registry): Entity | null {
  const listed = listedZone(name, registry);
  if (listed) return listed;
  const surface = text.slice(name.from, name.to);
  const entity = registry.named(surface);
  if (entity?.kind === 'zone') return entity;
  const body = entity ?? bodyOf(surface, registry.gazetteer);
  const zone = body && placeOfBody(body, registry.gazetteer);
  return zone?.kind === 'zone' ? (registry.named(zone.name) ?? zone) : null;
}

const bodyOf = (name: string, gazetteer: Gazetteer): Entity | null => {
  const place = gazetteer.longest(name, 0)?.readings[0]?.id ?? null;
  return { ...entityCalled('organisation', name), parent: place };
};

/** A zone or company of our tables that a name means: 洋浦. */
export function listedZone(name: NameMention, { gazetteer, sense }: Registry): Entity | null {
  if (name.kind !== 'zone' || !name.rule.startsWith('place')) return null;
  const row = gazetteer.row(sense.sense(name)?.id ?? '');
  return row?.level === 'zone' ? sense.entity(row.id) : null;
}
