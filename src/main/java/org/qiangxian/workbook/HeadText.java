package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of a header, or of a cell that names an indicator, split into parts. Text in brackets is read piece by piece,
 * so that （万人，2023年） gives a unit and a period; a piece that is neither stays among the words, so that it is not
 * overlooked.
 *
 * @param words the rest without unit and period, in half width and without blanks and footnote marks
 */
public record HeadText(Optional<Unit> unit, Optional<Period> period, String words) {

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[〔【]([^()（）\\[\\]〔〕【】]{1,60})[)）\\]〕】]");
    private static final String BETWEEN = "[,，、;；]";
    private static final Pattern CALLED =
            Pattern.compile("^\\s*(计量)?单位\\s*[:：]?\\s*|\\s*[,，:：]?\\s*(计量)?单位\\s*[:：]?\\s*$");
    private static final int LONGEST = 1000;

    public static HeadText of(String text) {
        var reading = new Taking();
        var rest = reading.brackets(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        rest = reading.period(reading.end(rest));
        var words = Contents.words(rest.strip(), EnumSet.noneOf(Oddity.class)).cleaned();
        return new HeadText(reading.unit, reading.period, words);
    }

    private static final class Taking {

        private Optional<Unit> unit = Optional.empty();
        private Optional<Period> period = Optional.empty();

        String brackets(String text) {
            var found = BRACKETS.matcher(text);
            var rest = new StringBuilder(text.length());
            while (found.find()) {
                var kept = new ArrayList<String>();
                for (var piece : found.group(1).split(BETWEEN)) {
                    if (!piece.isBlank() && !taken(piece)) {
                        kept.add(piece.strip());
                    }
                }
                var left = kept.isEmpty() ? " " : "(" + String.join("，", kept) + ")";
                found.appendReplacement(rest, "");
                rest.append(left);
            }
            return found.appendTail(rest).toString();
        }

        private boolean taken(String piece) {
            if (unit.isEmpty()) {
                unit = Units.parse(CALLED.matcher(piece).replaceAll(""));
                if (unit.isPresent()) {
                    return true;
                }
            }
            var when = PeriodText.in(piece);
            boolean whole = when.isPresent()
                    && when.get().start() == 0
                    && when.get().end() == piece.strip().length();
            if (whole && period.isEmpty()) {
                period = when.map(PeriodText.Mention::period);
                return true;
            }
            return false;
        }

        /** Takes a unit after a comma, slash or blank, or a percent sign, off the end. */
        String end(String rest) {
            var last = unit.isPresent() ? Optional.<Units.Mention>empty() : Units.atTheEnd(rest);
            if (last.isEmpty()) {
                return rest;
            }
            unit = last.map(Units.Mention::unit);
            return CALLED.matcher(rest.substring(0, last.get().start())).replaceAll("");
        }

        String period(String rest) {
            var when = period.isPresent() ? Optional.<PeriodText.Mention>empty() : PeriodText.in(rest);
            if (when.isEmpty()) {
                return rest;
            }
            period = when.map(PeriodText.Mention::period);
            return rest.substring(0, when.get().start()) + " "
                    + rest.substring(when.get().end());
        }
    }
}
