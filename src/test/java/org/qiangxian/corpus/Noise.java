package org.qiangxian.corpus;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

/** How a figure is written into its cell. */
enum Noise {
    NONE,
    /** As text with thousands separators, as copied from a web page. */
    SEPARATED,
    /** With full-width digits. */
    WIDE,
    /** As a formula with its stored result. */
    FORMULA,
    /** With a binary tail, as 19650.400000000001. */
    TAIL,
    /** With a mark for a note behind some figures. */
    MARKED,
    /** As text with spaces around it. */
    PADDED,
    /** Every share as Excel's own percent. */
    PERCENT,
    /** With the unit in each cell. */
    UNIT;

    static Noise any(Random random) {
        return random.nextInt(100) < 55 ? NONE : values()[random.nextInt(values().length)];
    }

    /** The content of the cell. */
    Object applied(Random random, BigDecimal printed, Written unit) {
        double number = printed.doubleValue();
        return switch (this) {
            case NONE -> number;
            case SEPARATED -> String.format(Locale.ROOT, "%,." + Math.max(0, printed.scale()) + "f", printed);
            case WIDE -> wide(printed.toPlainString());
            case FORMULA -> new Grid.Formula("ROUND(" + printed.toPlainString() + "*1,4)", number);
            case TAIL -> Math.nextUp(Math.nextUp(number));
            case MARKED -> random.nextInt(6) == 0 ? printed.toPlainString() + "①" : (Object) number;
            case PADDED -> " " + printed.toPlainString() + "　";
            case PERCENT ->
                unit.text().matches("[%％]")
                        ? new Grid.Percent(printed.movePointLeft(2).doubleValue())
                        : (Object) number;
            case UNIT -> unit.text().isEmpty() ? (Object) number : printed.toPlainString() + unit.text();
        };
    }

    private static String wide(String plain) {
        var text = new StringBuilder();
        plain.chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' || c == '.' ? c - '0' + '０' : c)));
        return text.toString();
    }
}
