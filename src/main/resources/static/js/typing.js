// How a typed text is normalised and when it counts as written: the same rules as shell.Plain and shell.Typing, tested by the same vectors.

const RADICAL = 0x2e80;
const RADICALS = [...'⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'];
const blankSign = /^[\p{Cc}\p{Zs}\u115f\u1160\u3164\uffa0\u2800]$/u;
const lineEnd = /^[\n\u000b\u000c\u0085\u2028\u2029]$/u;
const unseen = /^[\p{Cf}\p{Cs}\ufe00-\ufe0f\u{e0100}-\u{e01ef}\ufdd0-\ufdef]$/u;
const wide = /^[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]$/u;
const otherGlyph = /^[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u;
const saying = /[\p{L}\p{N}\p{Co}\u2e80-\u2fd5]/u;
const fillers = /[\u115f\u1160\u3164\uffa0]/gu;

const bare = /^[\p{Z}\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]$/u;
const mark = /^[\p{Mn}\p{Me}]$/u;
const written = /^([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$/;

const lines = (text) => text.replace(/\r\n?/g, '\n');

function seen(sign) {
  if (lineEnd.test(sign)) return '\n';
  if (sign === '\u3000') return sign;
  if (blankSign.test(sign)) return ' ';
  return unseen.test(sign) || (sign.codePointAt(0) & 0xfffe) === 0xfffe ? '' : sign;
}

function ideograph(sign) {
  return otherGlyph.test(sign) ? [...sign.normalize('NFKC')][0] : (RADICALS[sign.codePointAt(0) - RADICAL] ?? sign);
}

function lookAlike(sign) {
  if (sign === '巿') return '市';
  return wide.test(sign) ? String.fromCharCode(sign.codePointAt(0) - 0xfee0) : ideograph(sign);
}

const each = (text, rule) => Array.from(text, rule).join('');

/** The text as the platform stores it. */
export const plain = (text) => each(lines(text), (sign) => (seen(sign) ? lookAlike(seen(sign)) : ''));

/** The text with look-alike characters replaced; all else is left to the server, so that the cursor does not jump. */
export const unfolded = (text) => each(text, lookAlike);

/** The form of a text in which it is compared and searched. */
export const key = (text) => plain(text).normalize('NFKC').toLowerCase().replace(/[\p{Zs}\n]/gu, '');

/** The sentence that tells which look-alikes were replaced. */
export function replaced(text) {
  const glyphs = [...new Set([...text].filter((sign) => ideograph(sign) !== sign).map(ideograph))];
  const words = glyphs.slice(0, 10).join('、') + (glyphs.length > 10 ? `等 ${glyphs.length} 个` : '');
  return (words && `复制带来的部首字形已改为同形的汉字：${words}。`) + (text.includes('巿') ? '“巿”已改为“市”。' : '')
    + ([...text].some((sign) => wide.test(sign)) ? '全角的字母、数字已改为半角。' : '');
}

/** Whether the text says nothing: it has no letter, digit or ideograph. */
export const blank = (text) => !saying.test(text.replace(fillers, ''));

const nothing = (text) => ![...text].some((point) => !bare.test(point) && !mark.test(point));

/** The text without invisible characters at both ends. */
export function trimmed(text) {
  if (nothing(text)) return '';
  const points = [...lines(text)];
  while (bare.test(points[0])) points.shift();
  while (bare.test(points.at(-1))) points.pop();
  return points.join('');
}

/** The number of code points; each line break counts as one. */
export const length = (text) => [...lines(text)].length;

/** The index of the first character beyond the limit, or -1. */
export function surplus(text, limit) {
  let left = limit;
  for (let at = 0; at < text.length; left -= 1) {
    if (left === 0) return at;
    at += text.startsWith('\r\n', at) ? 2 : String.fromCodePoint(text.codePointAt(at)).length;
  }
  return -1;
}

/** The plausible day that was typed, as 2026-06-13, or nothing. */
export function day(text) {
  const found = trimmed(text).match(written);
  if (!found) return '';
  const [year, month, date] = [found[1], found[3] || found[5], found[4] || found[6]].map(Number);
  const last = new Date(Date.UTC(2000, month, 0)).setUTCFullYear(year, month, 0);
  if (year < 1949 || year > 2099 || month < 1 || month > 12 || date < 1 || date > new Date(last).getUTCDate()) return '';
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}
