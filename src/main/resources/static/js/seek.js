// data-module="seek": filters the parts of a form without leaving the page, so that nothing typed is lost. The words of a part are in
// data-seek; without script a parameter of the address filters the same way.
const form = document.querySelector('[data-module="seek"]');
const parts = [...document.querySelectorAll('[data-seek]')];
const begun = new Map(parts.map((part) => [part, part.open]));
const key = (text) => text.normalize('NFKC').toLowerCase();

function seek() {
  const words = key(form.elements.q.value).split(/\s+/).filter(Boolean);
  for (const part of parts) {
    const text = key(part.dataset.seek).replace(/\s+/g, '');
    part.hidden = !words.every((word) => text.includes(word));
    if (part.localName === 'details') part.open = words.length ? !part.hidden : begun.get(part);
  }
  document.getElementById('seek-none').hidden = parts.some((part) => !part.hidden);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  seek();
});
form.elements.q.addEventListener('input', seek);
form.querySelector('a').addEventListener('click', (event) => {
  event.preventDefault();
  form.elements.q.value = '';
  seek();
});
