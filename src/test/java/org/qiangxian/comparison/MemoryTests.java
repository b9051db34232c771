package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.comparison.Memory.State;
import org.qiangxian.database.Changes;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.region.RegionCode;

class MemoryTests {

    private static final RegionCode PLACE = new RegionCode("140728");

    private final Memory memory = new Memory();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void isReadOnceForOneState() {
        assertThat(held(3, "2025-1")).isSameAs(held(3, "2025-1"));
        assertThat(readings).hasValue(1);
    }

    @Test
    @DisplayName("R15: a version published by whichever process drops what was made with the last one")
    void newVersionIsReadAnew() {
        var before = held(3, "2025-1");

        assertThat(held(3, "2026-1")).isNotSameAs(before);
        assertThat(readings).hasValue(2);
    }

    @Test
    void changeIsReadAnewAndAnOlderQuestionTakesTheYoungerAnswer() {
        held(3, "2025-1");
        var younger = held(4, "2025-1");

        assertThat(held(3, "2025-1")).isSameAs(younger);
        assertThat(readings).hasValue(2);
    }

    @Test
    void nothingIsKeptOfWhatMayYetBeUndone() {
        held(Changes.UNSETTLED, "2025-1");
        held(3, "2025-1");

        assertThat(readings).hasValue(2);
    }

    private Profile held(long changes, String version) {
        var key = new Memory.Key(PLACE, true, GroupLevel.BLOCK, Set.of(PLACE));
        return memory.get(new State(changes, version), key, _ -> {
            readings.incrementAndGet();
            return new Profile(
                    PLACE,
                    "",
                    false,
                    "",
                    version,
                    new Profile.Summary(List.of(), List.of(), List.of()),
                    List.of(),
                    new Profile.Peers(0, "", List.of()),
                    "",
                    View.USUAL,
                    List.of());
        });
    }

    @Test
    @DisplayName("R1: what one reader may know of a group is never what another is shown")
    void readersWhoKnowOthersHaveProfilesOfTheirOwn() {
        var own = new Memory.Key(PLACE, true, GroupLevel.BLOCK, Set.of(PLACE));
        var paired = new Memory.Key(PLACE, true, GroupLevel.BLOCK, Set.of(PLACE, new RegionCode("140703")));

        assertThat(own).isNotEqualTo(paired);
    }
}
