package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.report.CityLines.Told;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.statistics.TrendDirection;

/**
 * The course of a city in two to five sentences, made of what is told of its indicators. It names them and counts none: so many that rise
 * and so many that fall beside the name of a city would be one number to set it among others by (R1).
 */
final class CityStory {

    static final String HEADING = "概要";

    private static final String STILL = "无显著变化（现有年份不足以说明有变化，也不说明没有变化）";
    private static final String OPEN = "年份或数据不足，不判断变化";
    private static final String OR_OPEN = "，或因年份、数据不足不判断变化";

    private final List<Told> told;

    private CityStory(List<Told> told) {
        this.told = told;
    }

    static ReportText.Section of(List<Told> told) {
        return new ReportText.Section(Sentence.of(HEADING), new CityStory(told).sentences(), List.of());
    }

    private List<Sentence> sentences() {
        if (told.isEmpty()) {
            return List.of(Sentence.of("本地还没有可以公开的数据，本年度不作说明。"));
        }
        var story = new ArrayList<Sentence>();
        story.add(Sentence.of("本报告列出本地有公开数据的指标，只与本地自己的过去比较。"));
        var rising = names(TrendDirection.RISING);
        var falling = names(TrendDirection.FALLING);
        story.addAll(Language.named(TrendDirection.RISING, rising));
        story.addAll(Language.named(TrendDirection.FALLING, falling));
        boolean still = !names(TrendDirection.NO_CLEAR_CHANGE).isEmpty();
        boolean open =
                !names(TrendDirection.UNDECIDED).isEmpty() || !names(null).isEmpty();
        if (still || open) {
            story.add(Sentence.of(
                    rising.isEmpty() && falling.isEmpty() ? "各项指标" : "其余指标",
                    still ? STILL : OPEN,
                    still && open ? OR_OPEN : List.of(),
                    "。"));
        }
        if (!rising.isEmpty() || !falling.isEmpty()) {
            story.add(Sentence.of("上升和下降只是事实，是好是差要看指标本身和当地情况。"));
        }
        return story;
    }

    private List<Name> names(@Nullable TrendDirection word) {
        return told.stream()
                .filter(each -> each.direction() == word)
                .map(each -> (Name) each.line().about().figures().findFirst().orElseThrow())
                .toList();
    }
}
