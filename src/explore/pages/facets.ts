import type { Facet, FacetName, Facets, FactView } from '../../query/query.js';
import { type Html, html } from '../html.js';
import { asked, type Params, type Site } from '../site.js';
import { type FilterName, filtersOf, paramsOf } from '../view.js';
import type { Word } from '../words/words.js';
import { entityFacet } from './tree.js';

/** How each facet narrows a view; entities have their tree. */
const NARROWS: Readonly<Record<Exclude<FacetName, 'entity_id'>, (value: string) => Params>> = {
  kind: (value) => ({ kind: value }),
  measure: (value) => ({ measure: value }),
  status: (value) => ({ status: value }),
  indicator: (value) => ({ indicator_is: value }),
  year: (value) => ({ period: value }),
  publisher: (value) => ({ publisher_is: value }),
  language: (value) => ({ language: value }),
  confidence: (value) => ({ least_sure: (Number(value) / 10).toFixed(1), surest: (Number(value) / 10 + 0.0999).toFixed(4) }),
};
type Plain = keyof typeof NARROWS;

/** Facets that are short closed lists stand before the counts are known. */
const CLOSED: Readonly<Partial<Record<Plain, readonly string[]>>> = {
  measure: ['level', 'change', 'share'],
  status: ['actual', 'planned', 'target'],
};
const ORDER: readonly Plain[] = ['indicator', 'kind', 'measure', 'status', 'year', 'publisher', 'language', 'confidence'];

/** Filters that a control of the form holds; the others stay in it unseen. */
const CONTROLLED: readonly FilterName[] = [
  ...(['text', 'within', 'entity_id', 'period', 'min', 'max', 'indicator', 'kind', 'measure', 'status'] as const),
  ...(['indicator_is', 'publisher_is', 'language'] as const),
];

/** The form of filters: ranges and words, the tree of entities, lists with counts. Where counts are not known yet, where to ask for them. */
export function filtersForm(site: Site, view: FactView, facets: Facets | null): Html {
  const { say } = site;
  const later = facets === null;
  return html`<div id="facets"${later && html` data-later="/facts/facets${asked(paramsOf(view))}"`}>
<input type="hidden" name="text" value="${(view.text ?? []).join(' ')}">
${filtersOf(view)
  .filter(({ name }) => !CONTROLLED.includes(name))
  .map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="fields">
${field(site, view, 'period', 'hint.period')}
<div class="pair">${field(site, view, 'min', 'hint.value')}${field(site, view, 'max', 'hint.value')}</div>
${field(site, view, 'indicator')}
</div>
${entityFacet(site, view, facets?.tree ?? null)}
${ORDER.map((name) => facetList(site, view, name, facets?.facets[name] ?? CLOSED[name]?.map((value) => ({ value, facts: -1 })) ?? []))}
<button class="apply" type="submit">${say('apply')}</button>
</div>`;
}

function field(site: Site, view: FactView, name: FilterName, hint?: Word): Html {
  const value = [view[name] ?? []].flat().join(' ');
  return html`<label class="field"><span>${site.say(`column.${name}` as Word)}</span><input type="text" name="${name}" value="${value}" placeholder="${hint && site.say(hint)}" autocomplete="off"></label>`;
}

function facetList(site: Site, view: FactView, name: Plain, facets: readonly Facet[]): Html | null {
  const on = new Set(filtersOf(view).map(({ name: filter, value }) => `${filter} ${value}`));
  const own = facets.map((facet) => {
    const params = NARROWS[name](facet.value);
    return { ...facet, params, chosen: Object.entries(params).every(([filter, asks]) => on.has(`${filter} ${asks}`)) };
  });
  // One value of which all facts are is nothing to choose from.
  if (name === 'language' && own.length < 2 && !own.some(({ chosen }) => chosen)) return null;
  const boxes = name !== 'year' && name !== 'confidence';
  return html`<fieldset class="facet" data-facet="${name}"><legend>${site.say(name === 'indicator' ? 'column.indicator_is' : `column.${name}`)}</legend>${
    own.length === 0
      ? html`<p class="faint">–</p>`
      : html`<ul>${own.map(({ value, name: called, facts, params, chosen }) => {
          const [[filter, asks]] = Object.entries(params) as [[string, string]];
          const text = name === 'confidence' ? `${Number(value) / 10}${Number(value) < 10 ? '–' : ''}` : site.label(name, called ?? value);
          const n = facts >= 0 && html`<span class="n">${site.count(facts)}</span>`;
          if (!boxes)
            return html`<li><a href="/facts${asked({ ...paramsOf(view), ...params })}"${chosen && html` aria-current="true"`}><span class="name">${text}</span>${n}</a></li>`;
          return html`<li><label><input type="checkbox" name="${filter}" value="${asks}"${chosen && html` checked`}><span class="name">${text}</span>${n}</label></li>`;
        })}</ul>`
  }</fieldset>`;
}
