// The tree of entities: buttons fold and unfold, arrow keys walk. One stop for Tab, as in any tree; space ticks.
const opened = new Map();

const rows = (tree) => [...tree.querySelectorAll('.node')].filter((node) => !node.parentElement.closest('[hidden]'));
const stop = (node) => node.querySelector(':scope > label > input') ?? node.querySelector(':scope > button.fold');
const foldOf = (node) => node.querySelector(':scope > button.fold');
const branchOf = (node) => node.querySelector(':scope > .branch');

function set(node, open) {
  const button = foldOf(node);
  if (!button) return;
  button.setAttribute('aria-expanded', String(open));
  branchOf(node).hidden = !open;
  opened.set(button.getAttribute('aria-controls'), open);
}

/** Makes a tree that has just come like the one before it: what a person unfolded stays so. */
export function grow(root = document) {
  const tree = root.querySelector('.tree');
  if (!tree) return;
  for (const button of tree.querySelectorAll('button.fold')) {
    const open = opened.get(button.getAttribute('aria-controls'));
    if (open !== undefined) set(button.closest('.node'), open);
  }
  for (const one of tree.querySelectorAll('.node input, .node button')) one.tabIndex = -1;
  const first = tree.querySelector('.node input:checked') ?? tree.querySelector('.node input, .node button');
  if (first) first.tabIndex = 0;
}

function go(node) {
  const to = node && stop(node);
  if (!to) return;
  for (const one of to.closest('.tree').querySelectorAll('[tabindex="0"]')) one.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('.tree button.fold');
  if (!button) return;
  const node = button.closest('.node');
  set(node, button.getAttribute('aria-expanded') !== 'true');
});

document.addEventListener('keydown', (event) => {
  const node = event.target.closest?.('.tree .node');
  if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = rows(node.closest('.tree')).filter(stop);
  const at = all.indexOf(node);
  const branch = branchOf(node);
  const steps = {
    ArrowDown: () => go(all[at + 1]),
    ArrowUp: () => go(all[at - 1]),
    Home: () => go(all[0]),
    End: () => go(all.at(-1)),
    ArrowRight: () => {
      if (branch?.hidden) set(node, true);
      else if (branch) go(all[at + 1]);
    },
    ArrowLeft: () => {
      if (branch && !branch.hidden) set(node, false);
      else go(node.parentElement.closest('.node'));
    },
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  step();
});

grow();
