package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.CityLines.Told;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;

/** The course of a city in three to five sentences, made of what is told of its indicators. */
final class CityStory {

    static final String HEADING = "概要";

    private final RegionCode place;
    private final List<Told> told;

    private CityStory(RegionCode place, List<Told> told) {
        this.place = place;
        this.told = told;
    }

    static ReportText.Section of(RegionCode place, List<Told> told) {
        return new ReportText.Section(Sentence.of(HEADING), new CityStory(place, told).sentences(), List.of());
    }

    private List<Sentence> sentences() {
        if (told.isEmpty()) {
            return List.of(Sentence.of("本地还没有可以公开的数据，本年度不作说明。"));
        }
        var story = new ArrayList<Sentence>();
        story.add(Sentence.of("本报告列出本地有公开数据的", count(told.size(), "列出的指标"), "指标，只与本地自己的过去比较。"));
        for (var word : List.of(TrendDirection.RISING, TrendDirection.FALLING)) {
            var names = names(word);
            story.addAll(Language.named(word, count(names.size(), word.name()), names));
        }
        int still = names(TrendDirection.NO_CLEAR_CHANGE).size();
        int rest = names(TrendDirection.UNDECIDED).size() + names(null).size();
        if (still > 0 || rest > 0) {
            story.add(Sentence.of(
                    still > 0
                            ? List.of(
                                    "无显著变化的有",
                                    count(still, TrendDirection.NO_CLEAR_CHANGE.name()),
                                    "，现有年份不足以说明有变化，也不说明没有变化")
                            : List.of(),
                    still > 0 && rest > 0 ? "；" : List.of(),
                    rest > 0 ? List.of(count(rest, TrendDirection.UNDECIDED.name()), "指标的年份或数据不足，不判断变化") : List.of(),
                    "。"));
        }
        story.add(Sentence.of("上升和下降只是事实，是好是差要看指标本身和当地情况。"));
        return story;
    }

    private List<Name> names(@Nullable TrendDirection word) {
        return told.stream()
                .filter(each -> each.direction() == word)
                .map(each -> (Name) each.line().about().figures().findFirst().orElseThrow())
                .toList();
    }

    private Amount count(int of, String what) {
        return new Amount(BigDecimal.valueOf(of), 0, "项", "指标的个数", Source.of("count", place, what));
    }
}
