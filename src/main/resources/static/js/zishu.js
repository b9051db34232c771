// 字数 in the browser: the same rule as org.qiangxian.form.Zishu, tested by the same zishu-vectors.csv.

const MARKS = /[“”‘’—…]/u;
const WIDE = /[\u3001-\u3003\u3008-\u301f\u3030\ufe30-\ufe4f\uff01-\uff65]/u;
const IDEOGRAPH = /[\p{Ideographic}\u2e80-\u2fd5]/u;
const BLANK = /[\p{White_Space}\p{Z}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]/u;
const INVISIBLE = /[\p{Cf}\p{M}\p{Cn}\p{Cs}\p{Co}]/u;
const WORD = /[\p{L}\p{Nd}]/u;

/** The number of 字 of a text, and the index of the first one beyond `limit` (-1 if none). */
export function zishu(text, limit = Infinity) {
  let count = 0;
  let surplus = -1;
  let run = -1;
  let counted = false;
  let at = 0;
  const add = (from) => {
    count += 1;
    if (count > limit && surplus < 0) surplus = from;
  };
  for (const sign of text) {
    if (IDEOGRAPH.test(sign) || MARKS.test(sign) || (WIDE.test(sign) && !WORD.test(sign))) {
      run = -1;
      counted = false;
      add(at);
    } else if (BLANK.test(sign)) {
      run = -1;
      counted = false;
    } else if (!INVISIBLE.test(sign)) {
      if (run < 0) run = at;
      if (WORD.test(sign) && !counted) {
        counted = true;
        add(run);
      }
    }
    at += sign.length;
  }
  return { count, surplus };
}
