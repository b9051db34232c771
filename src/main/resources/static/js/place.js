// data-module="place": offers places by name, pinyin or code while a field is typed. Without script, or after an error, the field
// is a plain one, and the server says which places may be meant.
const WAIT = 200;
const LEAST = 2;

const offer = async (list, typed) => {
  const regions = new URL(`../api/v1/regions?limit=12&query=${encodeURIComponent(typed)}`, import.meta.url);
  const answer = await fetch(regions, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const { query, regions: found } = await answer.json();
  if (query !== typed) return;
  list.replaceChildren(...found.map((region) => {
    const option = document.createElement("option");
    option.value = `${region.code} ${region.fullName}`;
    return option;
  }));
};

const begin = (list) => {
  const field = document.querySelector(`input[list="${CSS.escape(list.id)}"]`);
  if (!field || list.dataset.begun !== undefined) return;
  list.dataset.begun = "";
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    const typed = field.value.trim();
    if (typed.length < LEAST || typed.length > 40 || /^\d{6}\s/.test(typed)) return;
    waiting = setTimeout(() => offer(list, typed).catch(() => {}), WAIT);
  });
};

document.querySelectorAll('datalist[data-module="place"]').forEach(begin);
