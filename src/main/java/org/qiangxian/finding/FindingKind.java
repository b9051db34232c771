package org.qiangxian.finding;

import java.util.Optional;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.statistics.Position;

/**
 * What a finding is: something to build on, to make up for, or to strengthen (锻长板、补短板、强弱项, R36). It is never a grade.
 */
public enum FindingKind {
    STRENGTH("长板", "明显好于同类，近年未变差"),
    SHORTFALL("短板", "明显差于同类"),
    WEAKNESS("弱项", "未列入短板，但近年自身明显变差");

    private final String label;
    private final String rule;

    FindingKind(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** The rule in a few words, as it stands beside the heading. */
    public String rule() {
        return rule;
    }

    /**
     * Applies the table of {@link FindingRule} to the standing beside the peers and the place's own trend.
     *
     * @param apart on which side of the peers the place was found, SIMILAR where it was not
     * @param good the good direction of an indicator that is judged
     * @param worse whether the own trend is 变差
     * @param declined whether that is significant among all indicators of the place
     */
    public static Optional<FindingKind> of(Position apart, IndicatorDirection good, boolean worse, boolean declined) {
        var standing = standing(apart, good);
        if (standing == Position.LOWER) {
            return Optional.of(SHORTFALL);
        }
        if (declined) {
            return Optional.of(WEAKNESS);
        }
        return standing == Position.HIGHER && !worse ? Optional.of(STRENGTH) : Optional.empty();
    }

    /** The standing with the good direction taken into account: HIGHER means better than the peers. */
    private static Position standing(Position position, IndicatorDirection good) {
        if (good == IndicatorDirection.HIGHER || position == Position.SIMILAR) {
            return position;
        }
        return position == Position.HIGHER ? Position.LOWER : Position.HIGHER;
    }
}
