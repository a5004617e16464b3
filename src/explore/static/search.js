// Search without a server, through the sentences that the page holds. All words must be in the sentence or in what its facts are about.
const MOST = 200;
const sentences = JSON.parse(document.querySelector('script.sentences').textContent);
const texts = sentences.map(({ parts, about, source }) =>
  `${parts.map((part) => (typeof part === 'string' ? part : part[0])).join('')} ${about} ${source}`.toLowerCase(),
);
const box = document.getElementById('words');
const list = document.getElementById('found');
const count = document.getElementById('count');

function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function link(href, className, text) {
  const element = made(href === null ? 'span' : 'a', className, text);
  if (href !== null) element.href = href;
  return element;
}

function item({ parts, about, source, href }) {
  const row = made('li');
  const quote = made('p', 'quote');
  for (const part of parts) quote.append(typeof part === 'string' ? part : link(part[1], `fig k-${part[2]}`, part[0]));
  const where = made('p', 'where');
  where.append(link(href, 'from', source));
  row.append(quote, made('p', 'note', about), where);
  return row;
}

function show() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = [];
  let n = 0;
  for (const [i, text] of texts.entries()) {
    if (!words.every((word) => text.includes(word))) continue;
    n++;
    if (hits.length < MOST) hits.push(sentences[i]);
  }
  count.textContent = count.dataset.words.replace('{n}', n.toLocaleString());
  list.replaceChildren(...hits.map(item));
}

let composing = false;
let timer = 0;
function soon() {
  clearTimeout(timer);
  timer = setTimeout(show, 120);
}
box.addEventListener('compositionstart', () => {
  composing = true;
});
box.addEventListener('compositionend', () => {
  composing = false;
  soon();
});
box.addEventListener('input', () => {
  if (!composing) soon();
});
document.getElementById('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
