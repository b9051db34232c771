package org.qiangxian.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a cell of an annex names: 9月5日, 9月5日至8日, 2025-09-05, 9月. */
final class AnnexDays {

    private static final String DAY = "(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})日?";
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern SEVERAL =
            Pattern.compile(DAY + "(?:至|到|—|－|–|-|~|～)+(?:(?:(\\d{4})[年./-])?(\\d{1,2})[月./-])?(\\d{1,2})日?");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:份)?");

    private AnnexDays() {}

    /** @param year of the campaign, where the cell names none */
    static Optional<Days> of(String cell, int year) {
        var words = cell.replaceAll("\\s", "");
        try {
            var several = SEVERAL.matcher(words);
            if (several.matches()) {
                var from = day(several.group(1), several.group(2), several.group(3), year);
                var month = several.group(5) == null ? several.group(2) : several.group(5);
                var to = day(several.group(4), month, several.group(6), from.getYear());
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to));
            }
            var one = ONE.matcher(words);
            if (one.matches()) {
                return Optional.of(new Days(day(one.group(1), one.group(2), one.group(3), year), null));
            }
            var month = MONTH.matcher(words);
            if (month.matches()) {
                var first = day(month.group(1), month.group(2), "1", year);
                return Optional.of(new Days(first, YearMonth.from(first).atEndOfMonth()));
            }
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(@Nullable String year, String month, String day, int otherwise) {
        return LocalDate.of(
                year == null ? otherwise : Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
