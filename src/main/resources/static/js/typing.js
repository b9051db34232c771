// What counts as written: the same rule as shell.Typing, proved by the same vectors.

const bare = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]$/u;
const mark = /^[\p{Mn}\p{Me}]$/u;
const written = /^([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$/;

const lines = (text) => text.replace(/\r\n?/g, '\n');

/** Whether there is nothing in it that a reader could see. */
export const blank = (text) => ![...text].some((point) => !bare.test(point) && !mark.test(point));

/** Without what cannot be seen at both ends. */
export function trimmed(text) {
  if (blank(text)) return '';
  const points = [...lines(text)];
  while (bare.test(points[0])) points.shift();
  while (bare.test(points.at(-1))) points.pop();
  return points.join('');
}

/** Code points, every line break one. */
export const length = (text) => [...lines(text)].length;

/** Where the surplus begins: the index of the first character beyond the limit, or -1. */
export function surplus(text, limit) {
  let left = limit;
  for (let at = 0; at < text.length; left -= 1) {
    if (left === 0) return at;
    at += text.startsWith('\r\n', at) ? 2 : String.fromCodePoint(text.codePointAt(at)).length;
  }
  return -1;
}

/** The plausible day that was written, as 2026-06-13, or nothing. */
export function day(text) {
  const found = trimmed(text).match(written);
  if (!found) return '';
  const [year, month, date] = [found[1], found[3] || found[5], found[4] || found[6]].map(Number);
  const last = new Date(Date.UTC(2000, month, 0)).setUTCFullYear(year, month, 0);
  if (year < 1949 || year > 2099 || month < 1 || month > 12 || date < 1 || date > new Date(last).getUTCDate()) return '';
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}
