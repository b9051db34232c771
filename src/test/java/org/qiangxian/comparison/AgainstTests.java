package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.edition.Spread.Distribution;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects.Standing;

class AgainstTests {

    private static final Distribution PEERS = new Distribution(15, 92, 94, 96, "2026-01");

    @Test
    @DisplayName("R36: the word is that of the standing, whatever the interval says of the rounded median")
    void theWordIsThatOfTheStanding() {
        var interval = new Interval(94.2, 95.7);

        assertThat(compared(95, interval, Position.SIMILAR).word()).isEqualTo("相近");
        assertThat(compared(95, interval, Position.HIGHER).word()).isEqualTo("高于");
        assertThat(compared(95, null, Position.LOWER).word()).isEqualTo("低于");
    }

    private static Against.Compared compared(double own, @Nullable Interval interval, Position position) {
        return Against.Compared.of(2024, PEERS, own, interval, new Standing(position, 0));
    }

    @Test
    void spineIsCentredOnTheMedianAndHoldsEveryMark() {
        var spine = compared(120, new Interval(10, 190), Position.HIGHER).spine();

        assertThat(spine.own()).isEqualTo(360);
        assertThat(spine.lower()).isLessThan(Spine.CENTRE);
        assertThat(spine.upper()).isGreaterThan(Spine.CENTRE);
        assertThat(spine.from()).isEqualTo(10);
        assertThat(spine.until()).isEqualTo(370);
    }
}
