package org.qiangxian.shell;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Normalises all incoming text, from a form, a file or a paste, to what its reader can see.
 *
 * <p>Every kind of line end becomes {@code \n}; tabs, controls and all kinds of blanks become a space; invisible
 * characters are removed. Look-alikes are replaced: the radicals that a PDF yields for ideographs when it is copied
 * (U+2E80–2FD5), compatibility ideographs, full-width letters and digits, 巿 for 市. Full-width punctuation is Chinese
 * and stays. Stored text is never normalised again, so that a code on stamped paper stays valid.
 *
 * <p>{@code static/js/typing.js} is the same rule in the browser; {@code typing-vectors.csv} proves both.
 */
public final class Plain {

    private static final int RADICAL = 0x2E80;

    /** The ideograph of each radical from U+2E80 on, by Unicode's table of equivalent unified ideographs; itself if it has none. */
    private static final int[] RADICALS = ("⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
                    + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
            .codePoints()
            .toArray();

    /** The punctuation of Chinese text beside that from 、 to 】 which is one block. */
    private static final String PUNCTUATION = "，：；（）！？“”‘’—…·";

    private Plain() {}

    /** The normalised text. */
    public static String text(@Nullable String sent) {
        return walk(sent, Plain::kept);
    }

    /**
     * A text for paper: without characters that files cannot contain, and with only those look-alikes replaced that
     * have a different glyph.
     */
    public static String printed(@Nullable String stored) {
        return walk(stored, point -> ideograph(seen(point)));
    }

    /** The key by which texts are compared and searched: without case, width, blanks and look-alikes. */
    public static String key(@Nullable String text) {
        var key = new StringBuilder();
        Normalizer.normalize(text(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !space(point) && point != '\n')
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A sentence on replaced look-alikes; empty if there are none. */
    public static String replaced(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        var glyphs = sent.codePoints()
                .filter(point -> ideograph(point) != point)
                .mapToObj(point -> Character.toString(ideograph(point)))
                .distinct()
                .toList();
        return (glyphs.isEmpty() ? "" : "复制带来的部首字形已改为同形的汉字：" + words(glyphs) + "。")
                + (sent.indexOf('巿') < 0 ? "" : "“巿”已改为“市”。")
                + (sent.codePoints().noneMatch(Plain::wide) ? "" : "全角的字母、数字已改为半角。");
    }

    private static String words(List<String> glyphs) {
        var first = String.join("、", glyphs.subList(0, Math.min(10, glyphs.size())));
        return glyphs.size() > 10 ? first + "等 %d 个".formatted(glyphs.size()) : first;
    }

    private interface Rule {
        /** The replacement of a code point; negative to remove it. */
        int of(int point);
    }

    private static String walk(@Nullable String text, Rule rule) {
        if (text == null) {
            return "";
        }
        int common = 0;
        while (common < text.length() && common(text.charAt(common))) {
            common++;
        }
        if (common == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, common);
        Typing.lines(text.substring(common))
                .codePoints()
                .map(rule::of)
                .filter(point -> point >= 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * Whether a character is one of those that nearly all text consists of and no rule changes, found without a
     * look-up.
     */
    private static boolean common(char sign) {
        return (sign >= ' ' && sign < 0x7F)
                || sign == '\n'
                || (sign >= 0x4E00 && sign <= 0x9FFF && sign != '巿')
                || (sign >= '、' && sign <= '】')
                || PUNCTUATION.indexOf(sign) >= 0;
    }

    private static int kept(int point) {
        return lookAlike(seen(point));
    }

    private static int seen(int point) {
        if (point >= ' ' && point < 0x7F) {
            return point;
        }
        return switch (point) {
            case '\n', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case 0x3000 -> point;
            default -> blank(point) ? ' ' : unseen(point) ? -1 : point;
        };
    }

    /** Whether it is a radical used in place of an ideograph. */
    public static boolean radical(int point) {
        return point >= RADICAL && point <= 0x2FD5;
    }

    /** Whether it is printed as a blank: controls, spaces of every width, letters drawn as nothing. */
    public static boolean blank(int point) {
        return Character.getType(point) == Character.CONTROL || space(point) || Typing.filler(point);
    }

    private static boolean space(int point) {
        return Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    /** Whether it is invisible: directions, joiners, variation selectors, lone surrogates, noncharacters. */
    private static boolean unseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static int lookAlike(int point) {
        if (point == '巿') {
            return '市';
        }
        return wide(point) ? point - 0xFEE0 : ideograph(point);
    }

    private static boolean wide(int point) {
        return (point >= '０' && point <= '９') || (point >= 'Ａ' && point <= 'Ｚ') || (point >= 'ａ' && point <= 'ｚ');
    }

    /** The ordinary ideograph of a radical or of a compatibility ideograph. */
    private static int ideograph(int point) {
        if (point >= RADICAL && point < RADICAL + RADICALS.length) {
            return RADICALS[point - RADICAL];
        }
        boolean other = (point >= 0x2F00 && point <= 0x2FD5)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
        return other
                ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : point;
    }
}
