package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is remembered of a source, and what is not. */
@PlatformTest
@Transactional
class MemoryTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String FIRST = "2021年各县（市、区）,,\n县（市、区）,优良率（%）,比重（%）\n平遥县,90,30\n太谷区,91,31\n";

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadProcessing work;

    @Autowired
    Measurements measurements;

    @Test
    @DisplayName("R39: a choice made in a file that was given up is not remembered (L1)")
    void whatWasGivenUpIsNotRemembered() {
        var first = chosen();
        work.check(first, Sent.UNSEEN);
        uploads.discard(OPERATOR, first.id());

        assertThat(indicators(FIRST.replace("2021", "2022"))).containsOnlyNulls();
    }

    @Test
    @DisplayName(
            "R39: what was taken in is proposed for the next file of the same source and shape, and shown as remembered")
    void whatWasTakenInIsRemembered() {
        taken();

        var next = sent.receive(OPERATOR, Sent.csv(FIRST.replace("2021", "2022")), "二.csv");
        assertThat(next.mapping().uses().getFirst()).satisfies(use -> {
            assertThat(use.indicator()).isEqualTo("Z5-01");
            assertThat(use.unit()).isEqualTo("%");
            assertThat(use.standing()).isEqualTo(Mapping.Standing.REMEMBERED);
            assertThat(use.why()).contains("已入库", "一.csv");
        });
        assertThat(next.mapping().year()).isEqualTo(2022);
    }

    @Test
    @DisplayName("R39: a table of another shape, of another source, of part of a year is not read as the last one was")
    void anotherShapeIsNotReadAsTheLastOne() {
        taken();

        assertThat(indicators(FIRST.replace("2021年各县（市、区）", "2022年各县（市、区）三次产业")))
                .containsOnlyNulls();
        assertThat(indicators(FIRST.replace("2021年", "2022年1—9月"))).containsOnlyNulls();
        assertThat(indicators(FIRST.replace("优良率（%）", "优良率"))).containsOnlyNulls();
        var source = new SourceForm("另一份年报", "另一省统计局", "2024-06-05", "2024-07-01", "");
        assertThat(sent.receive(OPERATOR, Sent.csv(FIRST), "四.csv", source)
                        .mapping()
                        .uses())
                .extracting(Mapping.Use::indicator)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("R39: what was withdrawn after it was taken in is no example")
    void whatWasWithdrawnIsNoExample() {
        measurements.withdraw(OPERATOR, taken().batch(), "读错了列");

        assertThat(indicators(FIRST.replace("2021", "2022"))).containsOnlyNulls();
    }

    private Upload chosen() {
        var first = sent.receive(OPERATOR, Sent.csv(FIRST), "一.csv");
        assertThat(first.mapping().uses()).extracting(Mapping.Use::indicator).containsOnlyNulls();
        var use = new Mapping.Use(1, "Z5-01", Mapping.Part.FIGURE, null, "%", "");
        return uploads.map(OPERATOR, first.id(), List.of(Remap.uses(first.mapping(), List.of(use))));
    }

    private FileTakenIn taken() {
        var first = chosen();
        work.check(first, Sent.UNSEEN);
        work.begin(first.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        var decision = new UploadProcessing.Decision(Choice.WITH_DOUBTS, Set.of(), "来源更新");
        return Objects.requireNonNull(work.commit(OPERATOR, first, decision, Sent.UNSEEN));
    }

    private List<String> indicators(String text) {
        return sent.receive(OPERATOR, Sent.csv(text), "三.csv").mapping().uses().stream()
                .map(use -> use.indicator())
                .toList();
    }
}
