package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.procedure.Trail.Station;

class TrailTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-05T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");

    @Test
    @DisplayName(
            "a station that is done has the day of its step, whatever the step is called in full; others keep what they say")
    void stationsHaveTheDaysOfTheirSteps() {
        var way = List.of(
                Station.done("发出", "", "省局"),
                Station.done("收到", "", "总局"),
                Station.done("了结", "3月8日 09:00", "省局"),
                Station.done("选择", "", "本单位"),
                Station.here("答复", "", "本单位"));
        var steps = List.of(
                Step.of("答复", "某县", SECOND, ""),
                Step.of("已收到", "总局", SECOND, ""),
                Step.of("撤销“发出督导函”", "省局", SECOND, ""),
                Step.of("了结", "省局", FIRST, ""),
                Step.of("发出督导函", "省局", FIRST, ""));

        assertThat(Trail.at("本单位", FIRST, NOW).along(way).log(steps).stations())
                .extracting(Station::when)
                .containsExactly("3月2日 10:00", "3月5日 10:00", "3月8日 09:00", "", "");
    }

    @Test
    @DisplayName(
            "beside what comes next stands its last day, what else is to be known, or both, and no gap before one of them")
    void besideWhatComesNext() {
        var trail = Trail.at("本单位", FIRST, NOW);
        var end = Instant.parse("2026-03-12T16:00:00Z");

        assertThat(trail.beside(new Trail.Part("总局", "收到", null, "同意以后"))).isEqualTo("同意以后");
        assertThat(trail.beside(new Trail.Part("总局", "收到", end, ""))).isEqualTo("3月12日 24:00 前");
        assertThat(trail.beside(new Trail.Part("总局", "收到", end, "可以不办"))).isEqualTo("3月12日 24:00 前　可以不办");
        assertThat(trail.beside(new Trail.Part("总局", "收到", null, ""))).isEmpty();
    }
}
