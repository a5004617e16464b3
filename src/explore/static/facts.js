// The table of facts without reloading: what is typed or ticked becomes the address, and the address is fetched.

import { grow } from './tree.js';

const form = document.getElementById('filter-form');
const search = document.querySelector('.search input');
const filters = document.getElementById('filters');
const wide = matchMedia('(min-width: 68.01rem)');
let pending = new AbortController();
let composing = false;
let timer = 0;

// Filters stand open beside a wide table.
filters.open = wide.matches;
wide.addEventListener('change', () => {
  filters.open = wide.matches;
});

function address() {
  const out = new URLSearchParams();
  const data = new FormData(form);
  data.set('text', search.value);
  for (const [name, value] of data) if (value.trim() !== '') out.append(name, value.trim());
  const query = out.toString();
  return query ? `/facts?${query}` : '/facts';
}

/** Fetches an address and puts its table and facets in place of those shown. */
async function show(url, { keep = 'replace' } = {}) {
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  const results = document.getElementById('results');
  results.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (signal.aborted) return;
    if (keep === 'push') history.pushState(null, '', url);
    if (keep === 'replace') history.replaceState(null, '', url);
    const next = page.getElementById('results');
    if (!next) {
      const said = page.querySelector('.notice');
      results.replaceChildren(...(said ? [said] : []));
      results.removeAttribute('aria-busy');
      return;
    }
    const focused = keyOf(document.activeElement);
    results.replaceWith(next);
    putFacets(page.getElementById('facets'));
    const twins = page.querySelector('.twins');
    if (twins) document.querySelector('.twins')?.replaceWith(twins);
    if (focused) find(focused)?.focus({ preventScroll: true });
    later();
  } catch (error) {
    if (error.name !== 'AbortError') location.href = url;
  }
}

const keyOf = (element) =>
  element?.name && form.contains(element)
    ? { name: element.name, value: element.type === 'checkbox' ? element.value : null }
    : element?.name === 'sort'
      ? { name: 'sort', value: null }
      : null;
const find = ({ name, value }) => [...form.elements].find((field) => field.name === name && (value === null || field.value === value));

/** Facets in place of those shown; what is being typed stays. */
function putFacets(next) {
  const typing = document.activeElement;
  const kept = typing instanceof HTMLInputElement && typing.type === 'text' && form.contains(typing) ? typing : null;
  const shown = document.getElementById('facets');
  const { scrollTop } = filters;
  if (kept) {
    const place = [...next.querySelectorAll('input')].find((field) => field.name === kept.name);
    if (place) {
      const { selectionStart, selectionEnd, value } = kept;
      shown.replaceWith(next);
      grow();
      place.value = value;
      place.focus({ preventScroll: true });
      place.setSelectionRange(selectionStart, selectionEnd);
      filters.scrollTop = scrollTop;
      return;
    }
  }
  shown.replaceWith(next);
  grow();
  filters.scrollTop = scrollTop;
}

/** Counts that took longer than the page would wait. */
async function later() {
  const url = document.getElementById('facets')?.dataset.later;
  if (!url) return;
  const { signal } = pending;
  try {
    const response = await fetch(url, { signal });
    const count = document.querySelector('[data-count]');
    if (!response.ok || signal.aborted) {
      if (count) count.textContent = '';
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (count) count.textContent = decodeURIComponent(response.headers.get('x-count') ?? '');
    putFacets(page.getElementById('facets'));
  } catch {
    // A newer question has taken its place.
  }
}

search.addEventListener('compositionstart', () => {
  composing = true;
});
search.addEventListener('compositionend', () => {
  composing = false;
  soon();
});
search.addEventListener('input', () => {
  if (!composing) soon();
});
function soon() {
  clearTimeout(timer);
  timer = setTimeout(() => show(address()), 180);
}
search.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  show(address(), { keep: 'push' });
});
form.addEventListener('change', () => show(address(), { keep: 'push' }));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(address(), { keep: 'push' });
});
document.addEventListener('change', (event) => {
  if (event.target.name === 'sort') show(address(), { keep: 'push' });
});
addEventListener('popstate', () => location.reload());
later();
