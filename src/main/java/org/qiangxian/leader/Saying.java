package org.qiangxian.leader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.Trend;
import org.qiangxian.measurement.Reading;
import org.qiangxian.report.Language;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;

/**
 * Makes the sentences of the sheet, each from bound figures and the words of the profile by one rule, with its source.
 */
final class Saying {

    private static final String NOT_CLEAR = "无显著变化";

    private Saying() {}

    /** 食品抽检合格率2024年为98.6%，2020年以来上升（改善），与同类中位数（98.3%）相近。 */
    static Sentence sentence(Told told) {
        var latest = told.latest();
        return Sentence.of(told.name(), told.year(latest), "为", told.amount(latest), course(told), standing(told), "。");
    }

    private static List<Part> course(Told told) {
        var course = told.course();
        if (course != null) {
            var since = told.year(told.from(course.since()));
            return Sentence.parts("，", since, "以来", course.word(), judged(course));
        }
        var before = told.before();
        return before == null
                ? List.of()
                : Sentence.parts(
                        "，", Language.change(told.year(before), told.amount(before), told.amount(told.latest())));
    }

    private static List<Part> judged(Trend course) {
        return course.judgement().isEmpty() ? List.of() : Sentence.parts("（" + course.judgement() + "）");
    }

    private static List<Part> standing(Told told) {
        var compared = told.compared();
        if (compared == null) {
            return List.of();
        }
        var median = told.issued(compared, compared.peers().median(), "中位数");
        var point = told.comparedPoint(compared);
        var earlier = point.year() == told.latest().year()
                ? List.<Part>of()
                : Sentence.parts("；", told.year(point), "为", told.amount(point));
        return Sentence.parts(
                earlier,
                switch (compared.position()) {
                    case SIMILAR -> List.of("，与同类中位数（", median, "）相近");
                    case HIGHER, LOWER -> List.of("，" + compared.word() + "同类中位数（", median, "）");
                });
    }

    /** The source of a sentence: who published the figure, where and when; what was counted; what the words rest on. */
    static Sentence source(Told told) {
        var batch = told.latest().from().batch();
        var pieces = new ArrayList<Object>(List.of(
                new Name(batch.publisher(), "发布单位", Source.of("batch", batch.id(), "发布单位")),
                "，",
                new Name(batch.title(), "资料名称", Source.of("batch", batch.id(), "名称")),
                "，",
                new Name(batch.publishedOn(), "发布时间", Source.of("batch", batch.id(), "发布时间")),
                "公布"));
        if (told.latest().from().reading() instanceof Reading.Measured measured) {
            pieces.addAll(counts(told, measured));
        }
        var compared = told.compared();
        if (compared != null) {
            pieces.addAll(Sentence.parts("；同类分布", told.edition(compared), "版次，", told.places(compared), "地方有数据"));
        }
        pieces.add("。");
        return Sentence.of(pieces);
    }

    private static List<Part> counts(Told told, Reading.Measured measured) {
        @Nullable Amount over = told.counted(measured.numerator(), "分子");
        @Nullable Amount under = told.counted(measured.denominator(), "分母");
        return over == null || under == null ? List.of() : Sentence.parts("；分子", over, "，分母", under);
    }

    /** The explanation of the words, below the sources. */
    static Sentence meaning(boolean anyCompared, int method) {
        var version = new Amount(BigDecimal.valueOf(method), 0, "", "统计方法的版本", Source.of("method", method, "版本"));
        return Sentence.of(
                anyCompared ? "同类地区不显示名称，取自已发布的分布。" : List.of(),
                "上升、下降、高于、低于按统计检验判断（第",
                version,
                "版方法），" + NOT_CLEAR + "不等于没有变化。只供了解本地情况，不打分、不排名，不作考核依据。");
    }

    /** Whether a comparison says that the place differs from its peers. */
    static boolean apart(Against.Compared compared) {
        return switch (compared.position()) {
            case SIMILAR -> false;
            case HIGHER, LOWER -> true;
        };
    }
}
