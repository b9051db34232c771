package org.qiangxian.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The tables of the corpus: the same seed makes the same table. */
public final class Corpus {

    private static final Charset OLD = Charset.forName("GB18030");

    private final Gazetteer gazetteer = new Gazetteer();
    private final Measures measures = new Measures(new Indicators(new Facts(), gazetteer));

    Table table(long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        int year = random.nextInt(10) < 7 ? 2023 + random.nextInt(2) : 2014 + random.nextInt(6);
        var area = gazetteer.area(random, year, 5);
        var layout = Layout.any(random);
        var draft = new Draft(random, gazetteer, measures, area, when(random, layout, year));
        layout.draw(draft);
        var name = area.name() + draft.pick("主要指标", "数据", "统计表", "_汇总", "(1)", "20250318");
        var format = format(draft);
        return new Table(
                seed,
                layout.name(),
                title(draft, seed),
                area.name() + draft.pick("统计局", "市场监督管理局", "生态环境局"),
                Math.min(2026, year + 1 + random.nextInt(2)) + "-06-05",
                name + "." + format,
                content(draft, format),
                draft.figures,
                draft.when.answer(),
                area.code());
    }

    /** The time a table tells; layouts whose heads name the years tell it nowhere else. */
    private static When when(Random random, Layout layout, int year) {
        return switch (layout) {
            case YEARS_ACROSS, DOWNLOADED, ONE_PLACE, PANEL -> new When(When.Kind.HEAD, year, "");
            case PROVINCE -> new When(When.Kind.TITLE, year, year + "年");
            default -> When.any(random, year);
        };
    }

    private static String format(Draft draft) {
        if (draft.grids.size() == 1 && draft.grids.getFirst().hidden().isEmpty() && draft.chance(10)) {
            return "csv";
        }
        return draft.chance(10) ? "xls" : "xlsx";
    }

    private static byte[] content(Draft draft, String format) {
        return switch (format) {
            case "csv" ->
                Books.csv(
                        draft.grids.getFirst(),
                        draft.chance(50) && draft.noise != Noise.UNIT ? OLD : StandardCharsets.UTF_8);
            case "xls" -> Books.xls(draft.grids);
            default -> Books.xlsx(draft.grids);
        };
    }

    /** The number in letters, without digits that could be taken for a year. */
    private static String inWords(long number) {
        var words = new StringBuilder("第");
        String.valueOf(number).chars().forEach(c -> words.append("〇一二三四五六七八九".charAt(c - '0')));
        return words.toString();
    }

    private static String title(Draft draft, long seed) {
        var book = draft.when.kind() == When.Kind.YEARBOOK
                ? "《" + draft.area.name() + "统计年鉴" + (draft.when.year() + 1) + "》"
                : draft.area.name() + draft.pick("统计资料", "质量发展统计资料", "国民经济统计提要");
        return book + "，" + inWords(seed) + "号";
    }
}
