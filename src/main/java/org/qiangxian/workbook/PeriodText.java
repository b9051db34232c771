package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qiangxian.spreadsheet.Characters;

/** Finds years and parts of years in the words of a header. */
final class PeriodText {

    private static final String TO = "\\s*[-—~～至到–]+\\s*";
    private static final String MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[4-9]|20[0-4])\\d)\\s*(?:年度?|年|\\.)?\\s*("
            + "上半年|下半年|全年|前三季度|第?[一1]" + TO + "第?([二三四2-4])季度|第?[一二三四1-4]季度|前?" + MONTH + "个月|"
            + MONTH + "月?" + TO + MONTH + "月(?:份)?|" + MONTH + "月(?:份|末|底)?)?");

    private PeriodText() {}

    /** A period with the part of the text that names it. */
    record Mention(Period period, int start, int end) {}

    /** The one period the text names; empty for none and for two different years. */
    static Optional<Mention> in(String text) {
        if (text.length() > 200) {
            return Optional.empty();
        }
        var half = halved(text);
        boolean bare = half.strip().length() == 4;
        List<MatchResult> found = YEAR.matcher(half)
                .results()
                .filter(match -> bare || named(half, match))
                .toList();
        if (found.isEmpty()
                || found.stream().map(match -> match.group(1)).distinct().count() > 1) {
            return Optional.empty();
        }
        var match = found.getFirst();
        return period(match).map(period -> new Mention(period, match.start(), match.end()));
    }

    private static boolean named(String text, MatchResult match) {
        var written = match.group();
        return written.contains("年") || match.group(2) != null || text.strip().equals(written.strip());
    }

    private static Optional<Period> period(MatchResult match) {
        int year = Integer.parseInt(match.group(1));
        var text = match.group().strip();
        var part = match.group(2);
        if (part == null || part.equals("全年")) {
            return Optional.of(new Period(year, 1, 12, text));
        }
        if (match.group(3) != null) {
            return Optional.of(new Period(year, 1, number(match.group(3)) * 3, text));
        }
        if (match.group(4) != null) {
            return Optional.of(new Period(year, 1, number(match.group(4)), text));
        }
        if (match.group(5) != null) {
            int first = number(match.group(5));
            int last = number(match.group(6));
            return first <= last ? Optional.of(new Period(year, first, last, text)) : Optional.empty();
        }
        if (match.group(7) != null) {
            int month = number(match.group(7));
            return Optional.of(new Period(year, month, month, text));
        }
        return Optional.of(
                switch (part) {
                    case "上半年" -> new Period(year, 1, 6, text);
                    case "下半年" -> new Period(year, 7, 12, text);
                    case "前三季度" -> new Period(year, 1, 9, text);
                    default -> quarter(year, part, text);
                });
    }

    private static Period quarter(int year, String part, String text) {
        int quarter = number(part.substring(part.length() - 3, part.length() - 2));
        return new Period(year, quarter * 3 - 2, quarter * 3, text);
    }

    /** 9, 09, 九, 十二. */
    private static int number(String text) {
        if (Characters.digit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int units = "一二三四五六七八九".indexOf(text.charAt(text.length() - 1)) + 1;
        return text.charAt(0) == '十' ? 10 + units : units;
    }

    private static String halved(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(Characters.half(text.charAt(i)));
        }
        return half.toString();
    }
}
