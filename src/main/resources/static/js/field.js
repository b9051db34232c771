// Helps while a field is written: it shows “已写 398 / 400 字” and marks where the surplus begins, counts fields that share one
// limit and the directions chosen, and warns of an implausible date. Nothing typed is cut; without script the server says the same.
import { blank, day, length, replaced, surplus, trimmed, unfolded } from './typing.js';
import { zishu } from './zishu.js';

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

/** Shows how many 字 are written; true if they exceed the limit. */
function said(place, words, count, limit) {
  const over = limit > 0 && count > limit;
  const number = document.createElement('b');
  number.textContent = count;
  place.replaceChildren(`${words} `, number, `${limit ? ` / ${limit}` : ''} 字${over ? `，超出 ${count - limit} 字` : ''}`);
  place.classList.toggle('over', over);
  return over;
}

/** A text with its own limit. */
export function count(area) {
  const limit = Number(area.dataset.limit) || 0;
  const { count, surplus: from } = measured(area, limit || Infinity);
  const place = document.getElementById(`${area.id}-count`);
  if (!place) return { count, limit };
  const over = said(place, '已写', count, limit);
  place.parentElement.hidden = area.localName !== 'textarea' && !over;
  if (over || !document.getElementById(`${area.id}-remark`)) area.setAttribute('aria-invalid', String(over));
  const note = place.parentElement.querySelector('.note');
  if (limit && note) note.textContent = over ? `标线处起为超出部分。文字不会被截断，请改到 ${limit} 字以内。` : '';
  mark(area, from);
  return { count, limit };
}

/** Several texts that share one limit, as the quarters of a proposal. */
export function total(group) {
  const limit = Number(group.dataset.total);
  let sum = 0;
  for (const area of group.querySelectorAll('textarea[name^="quarter."], textarea[name^="safeguard."]')) {
    const { count, surplus: from } = zishu(area.value, Math.max(0, limit - sum));
    sum += count;
    mark(area, from);
  }
  said(group.querySelector(':scope > .under > .count'), '合计已写', sum, limit);
  return { count: sum, limit };
}

/** Check boxes of directions, of which one may need a text. */
export function choice(group) {
  const chosen = group.querySelectorAll('input:checked').length;
  const needed = group.querySelector('#direction-other')?.checked ?? false;
  const other = group.querySelector('[name="otherDirection"]');
  group.querySelector('.chosen').textContent = `已选 ${chosen} 项。`;
  group.querySelector('.other-text').hidden = !needed && !other.value;
  return { chosen, most: Number(group.dataset.most) || Infinity, missing: needed && blank(other.value) };
}

/** Replaces look-alike characters copied from a PDF as the platform would, and says so under the field. */
function fold(field) {
  if (!/^(textarea|input)$/.test(field.localName) || /^(password|file|hidden)$/.test(field.type)) return;
  const said = replaced(field.value);
  if (!said) return;
  const [start, end] = [field.selectionStart, field.selectionEnd].map((at) => at && unfolded(field.value.slice(0, at)).length);
  field.value = unfolded(field.value);
  if (document.activeElement === field && start !== null) field.setSelectionRange(start, end);
  let line = document.getElementById(`${field.id}-folded`);
  if (!line) {
    line = document.createElement('p');
    line.className = 'folded';
    line.id = `${field.id}-folded`;
    line.setAttribute('role', 'status');
    (field.closest('.marked') ?? field).after(line);
  }
  line.textContent = said;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function look(field) {
  const shared = field.closest?.('[data-total]');
  const choices = field.closest?.('[data-most]');
  // The answer to a remark lies inside the field of the remark but is counted separately.
  if (field.name?.startsWith('reply.')) count(field);
  else if (shared) total(shared);
  else if (choices) choice(choices);
  else if (field.dataset?.limit || field.dataset?.counting) count(field);
  if (field.type === 'date') field.setCustomValidity(field.value && !day(field.value) ? '请核对日期的年份。' : '');
}

addEventListener('input', (event) => look(event.target));
addEventListener('paste', (event) => setTimeout(() => fold(event.target)));
addEventListener('change', (event) => fold(event.target));
addEventListener('scroll', (event) => {
  const mirror = event.target.previousElementSibling;
  if (mirror?.classList.contains('mirror')) mirror.scrollTop = event.target.scrollTop;
}, true);
const watched = '[data-limit], [data-counting], [type="date"], [data-total], [data-most]';
document.querySelectorAll(watched).forEach(look);
document.addEventListener('htmx:load', (event) => event.target.querySelectorAll(watched).forEach(look));
