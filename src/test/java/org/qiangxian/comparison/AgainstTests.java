package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.disclosure.Spread.Distribution;
import org.qiangxian.statistics.Interval;

class AgainstTests {

    private static final Distribution PEERS = new Distribution(15, 88, 92, 94, 96, 98);

    @Test
    @DisplayName("R36: an interval that excludes the median decides, inside the middle half too")
    void intervalThatExcludesTheMedianDecides() {
        assertThat(Against.Compared.of(PEERS, 95, new Interval(94.2, 95.7)).word())
                .isEqualTo("高于");
        assertThat(Against.Compared.of(PEERS, 97, new Interval(93, 99)).word()).isEqualTo("相近");
        assertThat(Against.Compared.of(PEERS, 93, new Interval(92.5, 93.5)).word())
                .isEqualTo("低于");
    }

    @Test
    @DisplayName("R36: without an interval the middle half of the peers decides")
    void withoutAnIntervalTheMiddleHalfDecides() {
        assertThat(Against.Compared.of(PEERS, 96, null).word()).isEqualTo("相近");
        assertThat(Against.Compared.of(PEERS, 96.1, null).word()).isEqualTo("高于");
        assertThat(Against.Compared.of(PEERS, 91.9, null).word()).isEqualTo("低于");
    }

    @Test
    void spineIsCentredOnTheMedianAndHoldsEveryMark() {
        var spine = Against.Compared.of(PEERS, 120, new Interval(10, 190)).spine();

        assertThat(spine.own()).isEqualTo(360);
        assertThat(spine.lower()).isLessThan(Spine.CENTRE).isGreaterThan(spine.least());
        assertThat(spine.from()).isEqualTo(10);
        assertThat(spine.until()).isEqualTo(370);
    }
}
