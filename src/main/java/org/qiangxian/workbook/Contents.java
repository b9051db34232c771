package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Raw;

/** Reads the raw content of a cell. */
final class Contents {

    private static final Set<Oddity> OF_TEXT = Set.of(Oddity.TEXT_NUMBER);
    private static final Content NOTHING = new Content.Missing(Content.Absence.EMPTY, "");

    private static final Map<String, Content.Absence> SIGNS = Map.ofEntries(
            Map.entry("-", Content.Absence.HYPHEN),
            Map.entry("–", Content.Absence.DASH),
            Map.entry("—", Content.Absence.DASH),
            Map.entry("―", Content.Absence.DASH),
            Map.entry("─", Content.Absence.DASH),
            Map.entry("--", Content.Absence.DOUBLE_DASH),
            Map.entry("——", Content.Absence.DOUBLE_DASH),
            Map.entry("──", Content.Absence.DOUBLE_DASH),
            Map.entry("…", Content.Absence.ELLIPSIS),
            Map.entry("...", Content.Absence.ELLIPSIS),
            Map.entry("……", Content.Absence.DOUBLE_ELLIPSIS),
            Map.entry("......", Content.Absence.DOUBLE_ELLIPSIS),
            Map.entry("/", Content.Absence.SLASH),
            Map.entry("*", Content.Absence.STAR),
            Map.entry("无", Content.Absence.NONE),
            Map.entry("空", Content.Absence.EMPTY),
            Map.entry("不详", Content.Absence.UNKNOWN),
            Map.entry("未知", Content.Absence.UNKNOWN),
            Map.entry("无数据", Content.Absence.NO_DATA),
            Map.entry("暂无数据", Content.Absence.NO_DATA),
            Map.entry("暂无", Content.Absence.NO_DATA),
            Map.entry("nan", Content.Absence.NO_DATA),
            Map.entry("NaN", Content.Absence.NO_DATA),
            Map.entry("NA", Content.Absence.NO_DATA),
            Map.entry("null", Content.Absence.NO_DATA),
            Map.entry("NULL", Content.Absence.NO_DATA),
            Map.entry("缺失", Content.Absence.NO_DATA),
            Map.entry("未公布", Content.Absence.UNPUBLISHED),
            Map.entry("未发布", Content.Absence.UNPUBLISHED),
            Map.entry("尚未公布", Content.Absence.UNPUBLISHED),
            Map.entry("不适用", Content.Absence.NOT_APPLICABLE),
            Map.entry("N/A", Content.Absence.NOT_APPLICABLE),
            Map.entry("n/a", Content.Absence.NOT_APPLICABLE));

    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d{2})([-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?(?:00:00(?::00)?)?");
    private static final Pattern BRACKETED = Pattern.compile("[\\[(〔]注?\\d{1,2}[])〕]$|[\\[(〔]注[])〕]$");
    private static final Pattern NAME_WITH_DIGITS = Pattern.compile(".*\\p{IsHan}[省市县区旗州盟镇乡村道](\\d{1,2})");

    private Contents() {}

    static Cell empty(int column) {
        return new Cell(column, "", NOTHING, Set.of());
    }

    static Cell of(Raw.Box box) {
        if (box.origin() == Raw.Origin.TYPED && box.marks().isEmpty() && plainNumber(box)) {
            var figure = new Content.Figure(new BigDecimal(box.text()), Content.Sign.NONE);
            return new Cell(box.column(), box.text(), figure, box.type() == Raw.Type.TEXT ? OF_TEXT : Set.of());
        }
        var oddities = EnumSet.noneOf(Oddity.class);
        var content =
                switch (box.type()) {
                    case TEXT, FIELD -> text(box.text(), oddities);
                    case NUMBER -> Figures.stored(box.text(), false, oddities).orElse(NOTHING);
                    case PERCENT -> Figures.stored(box.text(), true, oddities).orElse(NOTHING);
                    case DAY ->
                        day(box.text()).<Content>map(Content.Day::new).orElseGet(() -> words(box.text(), oddities));
                    case BOOLEAN -> {
                        oddities.add(Oddity.BOOLEAN);
                        yield new Content.Words(box.text(), box.text(), List.of());
                    }
                    case ERROR -> new Content.Doubtful("公式出错，显示为 " + Characters.line(box.text()) + "，请在表格中改正后重新上传。");
                };
        switch (box.origin()) {
            case TYPED -> {}
            case FORMULA -> oddities.add(Oddity.FORMULA);
            case EXTERNAL -> oddities.add(Oddity.EXTERNAL_FORMULA);
        }
        if (!box.marks().isEmpty()) {
            oddities.add(Oddity.FOOTNOTE_MARK);
        }
        if (box.type() == Raw.Type.TEXT && content instanceof Content.Figure) {
            oddities.add(Oddity.TEXT_NUMBER);
        }
        return new Cell(box.column(), box.text(), content, Set.copyOf(oddities));
    }

    /** The most frequent case: plain digits without oddities. */
    private static boolean plainNumber(Raw.Box box) {
        return switch (box.type()) {
            case TEXT, FIELD -> Figures.simple(box.text());
            case NUMBER -> box.text().length() <= 15 && !box.text().endsWith("0") && Figures.simple(box.text());
            case PERCENT, DAY, BOOLEAN, ERROR -> false;
        };
    }

    private static Content text(String text, Set<Oddity> oddities) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        var figure = Figures.read(text, oddities);
        if (figure.isPresent()) {
            return figure.get() instanceof Content.Figure ? figure.get() : dayOr(text, figure.get());
        }
        if (Characters.blank(text)) {
            oddities.add(Oddity.BLANKS);
            return NOTHING;
        }
        if (text.length() <= 12) {
            var sign = SIGNS.get(Characters.compact(text));
            if (sign != null) {
                return new Content.Missing(sign, Characters.line(text));
            }
        }
        return day(text).<Content>map(Content.Day::new).orElseGet(() -> words(text, oddities));
    }

    private static Content dayOr(String text, Content other) {
        return day(text).<Content>map(Content.Day::new).orElse(other);
    }

    private static Optional<LocalDate> day(String text) {
        char first = text.isEmpty() ? ' ' : Characters.half(text.charAt(0));
        if (text.length() < 8 || text.length() > 20 || (first != '1' && first != '2')) {
            return Optional.empty();
        }
        var day = DAY.matcher(Characters.compact(text));
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Content.Words words(String text, Set<Oddity> oddities) {
        var removed = new ArrayList<String>();
        var compact = Characters.compact(text);
        if (!compact.isEmpty() && "=+-@".indexOf(compact.charAt(0)) >= 0 && compact.length() > 1) {
            oddities.add(Oddity.FORMULA_TEXT);
        }
        if (gaps(text)) {
            removed.add("空格或换行");
            oddities.add(Oddity.BLANKS);
        }
        if (full(text)) {
            oddities.add(Oddity.FULL_WIDTH);
        }
        var cleaned = unmarked(compact, removed);
        if (cleaned.length() < compact.length()) {
            oddities.add(Oddity.FOOTNOTE_MARK);
        }
        return new Content.Words(text, cleaned, removed);
    }

    private static boolean gaps(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.blank(text.charAt(i))) {
                return !Characters.compact(text).equals(text);
            }
        }
        return false;
    }

    private static boolean full(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Characters.half(text.charAt(i));
            if (c != text.charAt(i) && (Characters.digit(c) || Character.isLetter(c))) {
                return true;
            }
        }
        return false;
    }

    /** Removes footnote marks at either end, and numbers that are marks. */
    private static String unmarked(String compact, List<String> removed) {
        int from = 0;
        int to = compact.length();
        while (to > 1 && Characters.mark(compact.charAt(to - 1))) {
            to--;
        }
        while (from < to - 1 && Characters.mark(compact.charAt(from))) {
            from++;
        }
        var name = compact.substring(from, to);
        name = withoutNumber(name);
        if (name.isEmpty()) {
            return compact;
        }
        if (name.length() < compact.length()) {
            removed.add("脚注标记 " + compact.replace(name, ""));
        }
        return name;
    }

    /**
     * The name without a number in brackets at its end, or digits after the name of a place; 指标1 and 指标2 stay
     * different.
     */
    private static String withoutNumber(String name) {
        char last = name.isEmpty() || name.length() > 60 ? ' ' : name.charAt(name.length() - 1);
        if (last == ')' || last == ']' || last == '〕') {
            return BRACKETED.matcher(name).replaceFirst("");
        }
        if (Characters.digit(last)) {
            var digits = NAME_WITH_DIGITS.matcher(name);
            return digits.matches() ? name.substring(0, digits.start(1)) : name;
        }
        return name;
    }
}
