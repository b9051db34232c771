package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.HeadText;
import org.qiangxian.workbook.Sheet;

/**
 * Interprets the column headers of a table, each with all headers above it and with the title. Only words that are
 * exactly a name are sure; any further word beside a name makes it a question.
 */
final class Headings {

    private static final Pattern ORDINAL =
            Pattern.compile("^(\\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}[、.]|[(（][\\d一二三四五六七八九十]{1,3}[)）])");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(19|20)\\d{2}年?|年|\\d|[省市县区旗州盟镇乡]|地区|自治|街道|全国|全|分|各|表|附|续|主要|历|份|度|"
                    + "情况|统计|一览|指标|数据库?|汇总|明细|变化|csv|xlsx?|sheet");

    private final IndicatorNames names;
    private final List<String> titles;
    private final List<String> accounted = new ArrayList<>();

    /** @param file the name of the file, which is the only title a text file has */
    Headings(IndicatorNames names, Sheet sheet, String file) {
        this.names = names;
        this.titles = new ArrayList<>();
        sheet.head().titles().forEach(title -> titles.add(title.text()));
        titles.add(sheet.name());
        titles.add(file.replaceFirst("\\.[^.]{1,5}$", ""));
        sheet.columns().forEach(column -> accounted.add(String.join("", column.header())));
    }

    /** The meaning of a column; one with only a year above it is named by the title. */
    Finding column(Column column) {
        var levels = List.of(column.title().split(" "));
        if (column.title().isEmpty()) {
            return column.period().isPresent() ? title() : new Finding.Asked(null, "没有列名。");
        }
        return narrowed(words(levels));
    }

    /** The meaning of the words in a row with the words above them, widest first. */
    Finding row(List<String> levels) {
        return narrowed(words(levels));
    }

    private Finding narrowed(Finding finding) {
        if (!(finding instanceof Finding.Sure sure)) {
            return finding;
        }
        var own = new ArrayList<>(accounted);
        own.add(sure.name().spelled());
        own.add(sure.name().indicator().name());
        return titles.stream()
                .map(title -> Qualifiers.narrowing(title, own))
                .flatMap(Optional::stream)
                .findFirst()
                .map(word -> finding.asked("表题写有“" + word + "”，列名没有写，可能只是其中一部分，请选择。"))
                .orElse(finding);
    }

    private Finding words(List<String> levels) {
        var told = told(levels);
        var whole = exact(String.join("", told));
        if (whole != null) {
            return new Finding.Sure(whole, "列名即“" + whole.spelled() + "”。");
        }
        for (int from = 0; from < told.size(); from++) {
            for (int to = told.size(); to > from; to--) {
                var name = exact(String.join("", told.subList(from, to)));
                if (name != null) {
                    return beside(name, told, from, to);
                }
            }
        }
        return near(String.join("", told));
    }

    /** The levels that carry meaning: without mere topics and words for the whole. */
    private static List<String> told(List<String> levels) {
        var told = new ArrayList<String>();
        for (int i = 0; i < levels.size(); i++) {
            var level = Spelling.plain(ORDINAL.matcher(levels.get(i)).replaceFirst(""));
            boolean last = i == levels.size() - 1;
            if (!(levels.size() > 1 && (Qualifiers.whole(level) || (!last && Qualifiers.topic(level))))) {
                told.add(levels.get(i));
            }
        }
        return told.isEmpty() ? levels : told;
    }

    private IndicatorNames.@Nullable Name exact(String words) {
        var name = names.exact(words);
        return name != null ? name : names.exact(ORDINAL.matcher(words).replaceFirst(""));
    }

    /** A name with other words beside it, which must belong to it. */
    private static Finding beside(IndicatorNames.Name name, List<String> told, int from, int to) {
        var spelled =
                Spelling.plain(name.spelled()) + Spelling.plain(name.indicator().name());
        var unread = new ArrayList<String>();
        for (int i = 0; i < told.size(); i++) {
            boolean said = spelled.contains(Spelling.plain(told.get(i))) && !(i >= to && Qualifiers.part(told.get(i)));
            if ((i < from || i >= to) && !said) {
                unread.add(told.get(i));
            }
        }
        return unread.isEmpty()
                ? new Finding.Sure(name, "列名即“" + name.spelled() + "”。")
                : new Finding.Asked(name, "“" + name.spelled() + "”之外还写着“" + String.join("”“", unread) + "”，没有读懂，请选择。");
    }

    private Finding near(String words) {
        var near = names.near(words);
        if (near.isPresent()) {
            var name = near.get().name();
            return Spelling.meant(near.get().difference())
                    ? new Finding.Asked(
                            null, "与“" + name.spelled() + "”只差“" + near.get().difference() + "”，意思不同；如需读取请选择。")
                    : new Finding.Asked(
                            name, "与“" + name.spelled() + "”差 " + near.get().apart() + " 个字，可能是识别或录入之误，请选择。");
        }
        return names.within(words)
                .<Finding>map(name -> new Finding.Asked(name, "含有“" + name.spelled() + "”，其余的字没有读懂，请选择。"))
                .orElseGet(() -> new Finding.Asked(null, "没有认出指标；如需读取请选择。"));
    }

    private Finding title() {
        Finding asked = new Finding.Asked(null, "列名只有期间，表题没有说是哪项指标，请选择。");
        for (var line : titles) {
            var words = HeadText.of(line).words();
            var name = names.within(words);
            if (name.isEmpty()) {
                continue;
            }
            var rest = Spelling.plain(words).replace(Spelling.plain(name.get().spelled()), " ");
            if (SAYS_NOTHING.matcher(places(rest)).replaceAll("").isBlank()) {
                return new Finding.Sure(name.get(), "表题为“" + line.strip() + "”。");
            }
            asked = new Finding.Asked(
                    name.get(), "表题“" + line.strip() + "”中除“" + name.get().spelled() + "”外还有没有读懂的字，请选择。");
        }
        return asked;
    }

    /** The words without names of places, unless one of those narrows what is counted. */
    private static String places(String words) {
        return Qualifiers.narrowing(words, List.of()).isPresent()
                ? words
                : words.replaceAll("\\p{IsHan}{1,6}(自治[区州县]|[省市县区州盟])", "");
    }
}
