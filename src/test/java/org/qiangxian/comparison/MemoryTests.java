package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.comparison.Memory.State;
import org.qiangxian.database.Changes;

class MemoryTests {

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

    private Memory.Held held(long changes, String version) {
        return memory.get(new State(changes, version), () -> {
            readings.incrementAndGet();
            var nothing = new Holdings(List.of(), Map.of());
            var nobody = PeerSearch.among(List.of(), nothing, Some::always);
            return new Memory.Held(nothing, nobody, nobody);
        });
    }
}
