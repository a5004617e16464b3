import type { EntityNode, EntityTree, FactView } from '../../query/query.js';
import { type Html, html } from '../html.js';
import type { Site } from '../site.js';
import type { Word } from '../words/words.js';

/** China holds everything: its figures are chosen alone, not with those of all that lies in it. */
const CHINA = 'CN';

/**
 * The tree of entities as nested lists of checkboxes: to choose a place is to choose what lies in it. Branches fold; static/tree.js gives the arrow
 * keys. Null is a tree that is not counted yet.
 */
export function entityFacet(site: Site, view: FactView, tree: EntityTree | null): Html {
  const { say } = site;
  const within = [view.within ?? []].flat();
  const chosen: Chosen = { within: new Set(within), own: new Set(view.entity_id ?? []) };
  const shown = tree === null ? [] : [...tree.places, ...tree.elsewhere.flatMap(({ nodes }) => nodes)];
  const ids = new Set(shown.flatMap(idsOf));
  // What was typed, or is not in the tree, stays in the field; the tree holds the rest.
  const typed = within.filter((id) => !ids.has(id));
  const unseen = [...chosen.own].filter((id) => !ids.has(id));
  return html`<fieldset class="facet tree" data-facet="entity_id"><legend>${say('column.entity')}</legend>
<input type="text" name="within" value="${typed.join(' ')}" placeholder="${say('hint.within')}" aria-label="${say('column.within')}" autocomplete="off">
${unseen.map((id) => html`<input type="hidden" name="entity_id" value="${id}">`)}
${
  tree === null
    ? html`<p class="faint">–</p>`
    : html`<ul class="branch">${tree.places.map((node) => branch(site, node, chosen))}${others(site, tree.more)}${tree.elsewhere.map(
        ({ kind, nodes, facts, more }) =>
          html`<li class="node">${fold(site, `k-${kind}`, site.label('elsewhere', kind), false)}<span class="name faint">${site.label('elsewhere', kind)}</span><span class="n">${site.count(facts)}</span><ul class="branch" id="t-k-${kind}" hidden>${nodes.map((node) => branch(site, node, chosen))}${others(site, more)}</ul></li>`,
      )}</ul>`
}</fieldset>`;
}

interface Chosen {
  within: ReadonlySet<string>;
  own: ReadonlySet<string>;
}

const idsOf = (node: EntityNode): string[] => [node.id, ...node.children.flatMap(idsOf)];
const holds = (node: EntityNode, { within, own }: Chosen): boolean =>
  node.children.some((child) => within.has(child.id) || own.has(child.id) || holds(child, { within, own })) ||
  (own.has(node.id) && node.children.length > 0);

/** A node; one that is chosen, or holds one that is, stands open. */
function branch(site: Site, node: EntityNode, chosen: Chosen): Html {
  const { id, name, kind, own, facts, children, more } = node;
  const leaf = children.length === 0 && more === 0;
  const open = !leaf && (chosen.within.has(id) || holds(node, chosen));
  const filter = id === CHINA ? 'entity_id' : 'within';
  const on = id === CHINA ? chosen.own.has(id) : chosen.within.has(id) || (leaf && chosen.own.has(id));
  return html`<li class="node">${leaf ? html`<span class="fold"></span>` : fold(site, id, name, open)}${box(site, { filter, id, name, facts, on, title: kind === 'place' ? null : site.label('entity_kind', kind) })}${
    !leaf &&
    html`<ul class="branch" id="t-${id}"${!open && html` hidden`}>${
      own > 0 &&
      html`<li class="node"><span class="fold"></span>${box(site, { filter: 'entity_id', id, name: site.say('itself', { name }), facts: own, on: chosen.own.has(id), title: null })}</li>`
    }${children.map((child) => branch(site, child, chosen))}${others(site, more)}</ul>`
  }</li>`;
}

interface Box {
  filter: 'within' | 'entity_id';
  id: string;
  name: string;
  facts: number;
  on: boolean;
  title: string | null;
}

const box = (site: Site, { filter, id, name, facts, on, title }: Box) =>
  html`<label><input type="checkbox" name="${filter}" value="${id}"${on && html` checked`}><span class="name">${name}${title && html` <span class="sort-of">${title}</span>`}</span><span class="n">${site.count(facts)}</span></label>`;

const fold = (site: Site, id: string, name: string, open: boolean) =>
  html`<button type="button" class="fold" aria-expanded="${String(open)}" aria-controls="t-${id}" aria-label="${site.say('what_lies_in' satisfies Word, { name })}"></button>`;

const others = (site: Site, more: number) =>
  more > 0 && html`<li class="node faint"><span class="fold"></span>${site.say('and_others', { n: site.count(more) })}</li>`;
