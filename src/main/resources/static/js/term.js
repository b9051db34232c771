// A term opens and closes its explanation in place, by click, Enter or space. Without script its link leads to the explanation.

const noteOf = (term) => document.getElementById(decodeURIComponent(term.hash.slice(1)));

const show = (term, open) => {
  const note = noteOf(term);
  note?.classList.toggle('is-open', open);
  const part = note?.closest('details');
  if (open && part) part.open = true;
  term.setAttribute('aria-expanded', String(open));
};

document.documentElement.classList.add('with-terms');
for (const term of document.querySelectorAll('a.term')) show(term, term.hash === location.hash);

document.addEventListener('click', (event) => {
  const term = event.target.closest?.('a.term');
  if (!term) return;
  event.preventDefault();
  show(term, term.getAttribute('aria-expanded') !== 'true');
});

document.addEventListener('keydown', (event) => {
  if (event.key !== ' ' || !event.target.matches?.('a.term')) return;
  event.preventDefault();
  event.target.click();
});

window.addEventListener('hashchange', () => {
  for (const term of document.querySelectorAll('a.term')) if (term.hash === location.hash) show(term, true);
});
