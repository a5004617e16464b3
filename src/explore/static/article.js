// A figure under the pointer, the finger or the focus shows its card beside the text; N and P step through figures.
const inspector = document.getElementById('inspector');
const figures = [...document.querySelectorAll('.text .fig')];
const narrow = matchMedia('(max-width: 68rem)');
let shown = null;
let pinned = null;

function show(figure) {
  if (figure === shown) return;
  shown?.classList.remove('shown');
  shown = figure;
  const card = figure && document.getElementById(figure.getAttribute('href').slice(1));
  inspector.hidden = !card;
  if (!card) return;
  figure.classList.add('shown');
  const copy = document.createElement('div');
  for (const child of card.childNodes) copy.append(child.cloneNode(true));
  inspector.replaceChildren(copy);
}

/** Keeps a figure shown until another is chosen. */
function pin(figure) {
  pinned = figure;
  show(figure);
}

for (const figure of figures) {
  figure.addEventListener('mouseenter', () => {
    if (!narrow.matches) show(figure);
  });
  figure.addEventListener('focus', () => pin(figure));
  figure.addEventListener('click', (event) => {
    event.preventDefault();
    pin(figure);
    history.replaceState(null, '', `#${figure.id}`);
  });
}

function step(by) {
  if (figures.length === 0) return;
  const at = figures.indexOf(pinned ?? shown);
  const next = figures[at < 0 ? (by > 0 ? 0 : figures.length - 1) : Math.min(figures.length - 1, Math.max(0, at + by))];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select')) return;
  if (event.key === 'n' || event.key === 'j') step(1);
  else if (event.key === 'p' || event.key === 'k') step(-1);
  else if (event.key === 'Escape') pin(null);
});
document.addEventListener('click', (event) => {
  if (narrow.matches && !event.target.closest('.fig, .inspector')) pin(null);
});

/** The figure that the address names. */
function fromAddress() {
  const named = figures.find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
  if (!named) return;
  pin(named);
  named.scrollIntoView({ block: 'center', behavior: 'instant' });
}
addEventListener('hashchange', fromAddress);
fromAddress();
// Beside the text there is always a card: the first, until one is chosen.
if (!shown && !narrow.matches && figures.length > 0) show(figures[0]);
