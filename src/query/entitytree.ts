import { type Gazetteer, loadLexicon } from '../lexicon/lexicon.js';
import type { Store } from '../store/store.js';

/** An entity in the tree of what lies in what, with the facts of it and of all below it. */
export interface EntityNode {
  id: string;
  name: string;
  kind: string;
  /** Facts about it alone. */
  own: number;
  /** Facts about it and about what lies in it. */
  facts: number;
  /** The most spoken of first. */
  children: EntityNode[];
  /** How many children were left out. */
  more: number;
}

/** The tree of some entities: places under provinces first, then what lies in no known place, by kind. */
export interface EntityTree {
  places: EntityNode[];
  /** How many roots were left out. */
  more: number;
  elsewhere: { kind: string; nodes: EntityNode[]; facts: number; more: number }[];
}

/** China is not shown as the one root of everything: its provinces are. */
const CHINA = 'CN';
/** Nodes of a tree, and children of a node, beyond which a list helps nobody. */
const MOST = { nodes: 240, roots: 40, children: 60, elsewhere: 10 };

interface Named {
  name: string;
  kind: string;
  parent: string | null;
}

/** Read once, where a tree is first asked for: cities that no article names still hold counties that one does. */
let gazetteer: Gazetteer | undefined;
const placeOf = (id: string): Named | undefined => {
  gazetteer ??= loadLexicon().gazetteer;
  return gazetteer.row(id);
};

/**
 * Builds the tree from how many facts are about each entity. Only the nodes with most facts are given, so that a corpus of a hundred thousand
 * entities has a tree as small as any; of those in `opened` and of what they lie in the children are given as well.
 */
export function entityTree(store: Store, counts: ReadonlyMap<string, number>, opened: readonly string[] = []): EntityTree {
  const known = namesOf(store, [...counts.keys(), ...opened]);
  const nodes = new Map<string, EntityNode>();
  const parents = new Map<string, string>();
  const place = (id: string): EntityNode => {
    const there = nodes.get(id);
    if (there) return there;
    const named = known.get(id) ?? placeOf(id) ?? { name: id, kind: 'other', parent: null };
    const node: EntityNode = { id, name: named.name, kind: named.kind, own: counts.get(id) ?? 0, facts: 0, children: [], more: 0 };
    nodes.set(id, node);
    const { parent } = named;
    if (parent !== null && parent !== CHINA && parent !== id && id !== CHINA) {
      // A loop of parents, which no table of ours has, must not hang the page.
      const above = place(parent);
      if (!loops(parents, id, parent)) {
        parents.set(id, parent);
        above.children.push(node);
      }
    }
    return node;
  };
  for (const id of [...counts.keys(), ...opened]) place(id);
  const roots = [...nodes.values()].filter(({ id }) => !parents.has(id));
  for (const root of roots) total(root);
  const wanted = new Set<string>();
  for (const id of opened) for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) wanted.add(at);
  const floor = [...nodes.values()].map(({ facts }) => facts).sort((a, b) => b - a)[MOST.nodes] ?? 0;
  for (const root of roots) prune(root, floor, wanted);
  const order = sorted(roots);
  const places = order.filter(({ kind, children }) => kind === 'place' || children.length > 0);
  const placed = new Set(places);
  const rest = new Map<string, EntityNode[]>();
  for (const node of order) if (!placed.has(node)) rest.set(node.kind, [...(rest.get(node.kind) ?? []), node]);
  return {
    ...cut(places, MOST.roots, wanted, ({ shown, more }) => ({ places: shown, more })),
    elsewhere: [...rest].map(([kind, own]) =>
      cut(own, MOST.elsewhere, wanted, ({ shown, more }) => ({
        kind,
        nodes: shown,
        more,
        facts: own.reduce((sum, { facts }) => sum + facts, 0),
      })),
    ),
  };
}

/** From the widest place to the nearest that an entity lies in, itself left out; China is left out where anything else is known. */
export function placesAbove(store: Store, id: string): { id: string; name: string }[] {
  const out: { id: string; name: string }[] = [];
  const at = (one: string) => namesOf(store, [one]).get(one) ?? placeOf(one);
  for (let above = at(id)?.parent; above && above !== CHINA && !out.some((one) => one.id === above); ) {
    const named = at(above);
    out.unshift({ id: above, name: named?.name ?? above });
    above = named?.parent ?? null;
  }
  return out;
}

/** What ids are called: as articles name them, else as the table of divisions does. Ids that nobody knows are left out. */
export function entityNames(store: Store, ids: readonly string[]): Record<string, string> {
  const known = namesOf(store, ids);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const named = known.get(id) ?? (/^\w{2,6}$/.test(id) ? placeOf(id) : undefined);
      return named ? [[id, named.name]] : [];
    }),
  );
}

function namesOf(store: Store, ids: readonly string[]): Map<string, Named> {
  const rows = store.all('SELECT id, name, kind, parent FROM entity WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
  return new Map(
    rows.map(({ id, name, kind, parent }) => [
      String(id),
      // What the store knows of a place is what articles say; where none says what it lies in, the table of divisions does.
      {
        name: String(name),
        kind: String(kind),
        parent: parent === null ? (kind === 'place' ? (placeOf(String(id))?.parent ?? null) : null) : String(parent),
      },
    ]),
  );
}

function loops(parents: ReadonlyMap<string, string>, id: string, parent: string): boolean {
  for (let at: string | undefined = parent; at !== undefined; at = parents.get(at)) if (at === id) return true;
  return false;
}

function total(node: EntityNode): number {
  node.facts = node.own + node.children.reduce((sum, child) => sum + total(child), 0);
  return node.facts;
}

const sorted = (nodes: readonly EntityNode[]) => [...nodes].sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));

/** Leaves the children with most facts; a child never has more than its parent, so that what is left is a tree. */
function prune(node: EntityNode, floor: number, wanted: ReadonlySet<string>): void {
  const all = sorted(node.children);
  const open = wanted.has(node.id);
  const fit = all.filter(({ id, facts }) => open || facts > floor || wanted.has(id));
  const { shown } = cut(fit, MOST.children, wanted, (one) => one);
  node.children = shown;
  node.more = all.length - shown.length;
  for (const child of shown) prune(child, floor, wanted);
}

function cut<T>(
  nodes: readonly EntityNode[],
  most: number,
  wanted: ReadonlySet<string>,
  made: (cut: { shown: EntityNode[]; more: number }) => T,
): T {
  const shown = nodes.filter(({ id }, i) => i < most || wanted.has(id));
  return made({ shown, more: nodes.length - shown.length });
}
