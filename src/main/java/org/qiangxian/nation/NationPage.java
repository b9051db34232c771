package org.qiangxian.nation;

import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.statistics.MethodVersion;
import org.qiangxian.statistics.TrendDirection;

/**
 * The outcomes for one place in a snapshot.
 *
 * @param method the version of the methods of all lines; {@code others} are further versions with results
 * @param edition the number of the edition of the groups; empty where none was recorded
 * @param computed false while the analysis is still to come
 */
public record NationPage(
        Snapshot snapshot,
        RegionCode code,
        String name,
        boolean fictional,
        MethodVersion method,
        List<MethodVersion> others,
        String edition,
        boolean computed,
        List<Line> lines) {

    /** One indicator. */
    public record Line(Indicator indicator, Outcome outcome) {

        public String figure() {
            return Chinese.figure(outcome.value(), indicator.decimals());
        }

        public String median() {
            if (Double.isNaN(outcome.median())) {
                return "";
            }
            var figure = Chinese.figure(outcome.median(), indicator.decimals());
            return outcome.comparedYear() == outcome.year()
                    ? figure
                    : "%s（%d年）".formatted(figure, outcome.comparedYear());
        }

        /** 高于, 相近, 低于, or the reason why there is no comparison. */
        public String standing() {
            var position = outcome.position();
            if (position == null) {
                return outcome.tooSmall() ? "样本过少或未登记分子、分母，不作比较" : "不作比较";
            }
            return switch (position) {
                case HIGHER -> "高于";
                case SIMILAR -> "相近";
                case LOWER -> "低于";
            };
        }

        public String course() {
            return switch (outcome.direction()) {
                case RISING -> "上升";
                case FALLING -> "下降";
                case NO_CLEAR_CHANGE -> "无显著变化";
                case UNDECIDED -> "数据不足";
            };
        }

        public boolean moved() {
            return outcome.direction() == TrendDirection.RISING || outcome.direction() == TrendDirection.FALLING;
        }

        public String finding() {
            FindingKind finding = outcome.finding();
            return finding == null ? "" : finding.label();
        }
    }
}
