package org.qiangxian.finding;

import java.util.Optional;
import org.qiangxian.catalogue.Direction;
import org.qiangxian.statistics.Position;

/** What a finding is: something to build on, to make up for, or to strengthen (锻长板、补短板、强弱项, R36). Never a mark. */
public enum FindingKind {
    STRENGTH("长板", "好于同类，近年未变差"),
    SHORTFALL("短板", "差于同类"),
    WEAKNESS("弱项", "不差于同类，但自身变差");

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
     * The rule of {@link Finding}: the standing among the peers beside the own trend.
     *
     * @param position against the middle of the peers
     * @param good the good direction of an indicator that is judged
     * @param worse whether the own trend is 变差
     */
    public static Optional<FindingKind> of(Position position, Direction good, boolean worse) {
        return switch (standing(position, good)) {
            case HIGHER -> Optional.of(worse ? WEAKNESS : STRENGTH);
            case SIMILAR -> worse ? Optional.of(WEAKNESS) : Optional.empty();
            case LOWER -> Optional.of(SHORTFALL);
        };
    }

    /** Where the city stands once it is known which way is the good one: HIGHER is better than the peers. */
    private static Position standing(Position position, Direction good) {
        if (good == Direction.HIGHER || position == Position.SIMILAR) {
            return position;
        }
        return position == Position.HIGHER ? Position.LOWER : Position.HIGHER;
    }
}
