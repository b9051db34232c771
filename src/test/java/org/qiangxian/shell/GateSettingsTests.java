package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many requests are worked on at once, with and without a setting. */
class GateSettingsTests {

    @Test
    void unsetFourForEachProcessorOfWhichReadersTakeThreeQuarters() {
        var settings = new GateSettings(null, null, Duration.ofMillis(1500));

        assertThat(taken(settings.places(1), true)).isEqualTo(4);
        assertThat(taken(settings.places(2), true)).isEqualTo(8);
        assertThat(taken(settings.places(2), false)).isEqualTo(6);
        assertThat(taken(settings.places(16), false)).isEqualTo(48);
    }

    @Test
    void theOperatorsNumbersHoldOnEveryMachine() {
        assertThat(taken(settings(10, 3).places(2), true)).isEqualTo(10);
        assertThat(taken(settings(10, 3).places(2), false)).isEqualTo(7);
        assertThat(taken(settings(10, null).places(2), false))
                .as("a quarter of ten")
                .isEqualTo(8);
    }

    private static GateSettings settings(int atOnce, @Nullable Integer keptForActs) {
        return new GateSettings(atOnce, keptForActs, Duration.ofMillis(1500));
    }

    /** How many get a place when nobody gives one back. */
    private static long taken(Places places, boolean act) {
        return IntStream.range(0, 100)
                .mapToObj(n -> places.enter(act, Duration.ZERO) != null)
                .filter(Predicate.isEqual(true))
                .count();
    }
}
