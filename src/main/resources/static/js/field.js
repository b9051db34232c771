// The fields of ui/field while they are written: “已写 398 / 400 字” with the surplus marked where it begins, and a date that
// cannot be meant. Nothing typed is cut; without script the server says the same.
import { day, length, surplus, trimmed } from '/js/typing.js';
import { zishu } from '/js/zishu.js';

function measured(area, limit) {
  if (area.dataset.counting === 'zishu') return zishu(area.value, limit);
  const plain = trimmed(area.value);
  const from = surplus(plain, limit);
  return { count: length(plain), surplus: from < 0 ? -1 : area.value.indexOf(plain) + from };
}

function mark(area, from) {
  const mirror = area.previousElementSibling;
  if (!mirror?.classList.contains('mirror')) return;
  mirror.replaceChildren();
  if (from < 0) return;
  const beyond = document.createElement('mark');
  beyond.textContent = area.value.slice(from);
  mirror.append(area.value.slice(0, from), beyond, '\u200b');
  mirror.scrollTop = area.scrollTop;
}

function count(area) {
  const place = document.getElementById(`${area.id}-count`);
  if (!place) return;
  const limit = Number(area.dataset.limit);
  const { count, surplus: from } = measured(area, limit);
  const over = count > limit;
  const number = document.createElement('b');
  number.textContent = count;
  place.replaceChildren('已写 ', number, ` / ${limit} 字${over ? `，超出 ${count - limit} 字` : ''}`);
  place.classList.toggle('over', over);
  place.parentElement.hidden = area.localName !== 'textarea' && !over;
  if (over || !document.getElementById(`${area.id}-remark`)) area.setAttribute('aria-invalid', String(over));
  mark(area, from);
}

/** Several fields that share one limit, as the quarters of a proposal. */
function total(group) {
  const limit = Number(group.dataset.total);
  const sum = [...group.querySelectorAll('textarea')].reduce((all, area) => all + zishu(area.value).count, 0);
  const place = group.querySelector('.count');
  place.textContent = `已写 ${sum} / ${limit} 字${sum > limit ? `，超出 ${sum - limit} 字` : ''}`;
  place.classList.toggle('over', sum > limit);
}

function look(field) {
  if (field.closest?.('[data-module="draft"]')) return;
  if (field.dataset?.limit) count(field);
  if (field.closest?.('[data-total]')) total(field.closest('[data-total]'));
  if (field.type === 'date') field.setCustomValidity(field.value && !day(field.value) ? '请核对日期的年份。' : '');
}

addEventListener('input', (event) => look(event.target));
addEventListener('scroll', (event) => {
  const mirror = event.target.previousElementSibling;
  if (mirror?.classList.contains('mirror')) mirror.scrollTop = event.target.scrollTop;
}, true);
const watched = '[data-limit], [type="date"], [data-total]';
document.querySelectorAll(watched).forEach(look);
document.addEventListener('htmx:load', (event) => event.target.querySelectorAll(watched).forEach(look));
