// What every page has: `/` goes to the search box, forms leave out what is empty.
document.documentElement.classList.add('scripted');

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
  const box = document.querySelector('.search input');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'get') return;
  for (const field of form.elements) if (field.name && field.value === '') field.disabled = true;
  setTimeout(() => {
    for (const field of form.elements) field.disabled = false;
  });
});
