package org.qiangxian.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period as the cell of a row writes it: 2024, 2024年, 2024Q1, 2024年第一季度, 2024-03, 2024年3月. */
final class PeriodWords {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:末|底|度)?(?:\\.0)?");
    private static final Pattern QUARTER = Pattern.compile("((?:19|20)\\d{2})年?[-/.]?(?:Q|第)?([1-4一二三四])(?:季|季度)?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-年/.](\\d{1,2})月?");

    private PeriodWords() {}

    /** @return as values are recorded under it, null for what is no single year, quarter or month */
    static @Nullable String of(String words) {
        var year = YEAR.matcher(words);
        if (year.matches()) {
            return year.group(1);
        }
        var quarter = QUARTER.matcher(words);
        if (quarter.matches() && (words.contains("季") || words.contains("Q"))) {
            int at = "一二三四".indexOf(quarter.group(2));
            return quarter.group(1) + "Q" + (at < 0 ? quarter.group(2) : String.valueOf(at + 1));
        }
        var month = MONTH.matcher(words);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number >= 1 && number <= 12 ? "%s-%02d".formatted(month.group(1), number) : null;
        }
        return null;
    }
}
