// 字数 beside each field while it is written: “已写 398 / 400 字”, and from which words on it is too much.
// A field is a [data-count] with one or several textareas, counted together, and an output.counted.

import { zishu } from '/js/zishu.js';

function surplus(areas, limit) {
  let left = limit;
  for (const area of areas) {
    const { count, surplus } = zishu(area.value, left);
    if (surplus >= 0) return area.value.slice(surplus, surplus + 12);
    left -= count;
  }
  return '';
}

function show(field) {
  const areas = [...field.querySelectorAll('textarea')];
  const output = field.querySelector('.counted');
  if (!output) return;
  const limit = Number(field.dataset.count);
  const count = areas.reduce((sum, area) => sum + zishu(area.value).count, 0);
  const over = count > limit;
  output.textContent = `已写 ${count} / ${limit} 字` + (over ? `，超出 ${count - limit} 字，从“${surplus(areas, limit)}”起` : '');
  output.classList.toggle('over', over);
  areas.forEach((area) => area.classList.toggle('over', over && area.value !== ''));
}

document.querySelectorAll('[data-count]').forEach((field) => {
  show(field);
  field.addEventListener('input', () => show(field));
});
