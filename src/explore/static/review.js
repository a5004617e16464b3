// Judging by key: each key presses the button that names it. Correcting opens a form; Escape closes it.
const box = document.getElementById('correct');
const opener = document.querySelector('[data-open="correct"]');
if (box) box.hidden = true;

function open(shown) {
  if (!box) return;
  box.hidden = !shown;
  opener.setAttribute('aria-expanded', String(shown));
  if (shown) box.querySelector('input[type="text"]').focus();
  else opener.focus();
}
opener?.addEventListener('click', () => open(box.hidden));

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && box && !box.hidden) open(false);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (event.target.closest?.('input, textarea, select')) return;
  const named = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!named) return;
  event.preventDefault();
  named.click();
});
