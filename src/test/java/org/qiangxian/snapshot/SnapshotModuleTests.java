package org.qiangxian.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OneBeginning
@PlatformTest
class SnapshotModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final Actor OPERATOR = Actors.operator();
    private static final Actor CITY = Actors.city("140728");

    @Autowired
    Snapshots snapshots;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private Snapshot first;

    @BeforeAll
    void freeze() {
        first = take();
    }

    @Test
    @DisplayName(
            "R42: a snapshot holds the final values of its moment; the same values give the same hash, another value another")
    void theHashIsThatOfTheContent() {
        var again = take();
        assertThat(again.hash()).isEqualTo(first.hash()).hasSize(64);
        assertThat(again.number()).isNotEqualTo(first.number());
        assertThat(first.entries()).isGreaterThan(100_000);
        assertThat(snapshots.verify(first.number()).intact()).isTrue();

        record("98.1", Stage.FINAL, null);
        record("Z5-04", "97.5", Stage.PRELIMINARY, null);
        var later = take();
        assertThat(later.hash()).isNotEqualTo(first.hash());
        assertThat(later.entries()).isEqualTo(first.entries() + 1);
        assertThat(snapshots.compare(first.number(), later.number())).isEqualTo(new Difference(1, 0, 0));
    }

    @Test
    @DisplayName(
            "R42: what was added, revised and withdrawn between two snapshots is told of one place to whom the gate lets read it")
    void differencesOfOnePlace() {
        record("98.1", Stage.FINAL, null);
        var batch = measurements.current(PINGYAO).stream()
                .filter(value -> value.indicator().value().equals("Z3-05")
                        && value.period().equals("2016"))
                .findFirst()
                .orElseThrow()
                .batch()
                .id();
        var before = take();
        record("98.4", Stage.REVISED, "更正");
        var second = take();
        measurements.withdraw(OPERATOR, batch, "全部撤回");

        assertThat(snapshots.compare(CITY, before.number(), second.number(), PINGYAO))
                .containsExactly(new Difference.Item("Z3-05", "2016", "修订", "98.1", "98.4"));
        assertThatThrownBy(() -> snapshots.compare(Actors.city("140703"), before.number(), second.number(), PINGYAO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> snapshots.values(Actors.province("990000"), before.number(), PINGYAO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(snapshots.values(CITY, before.number(), PINGYAO))
                .anyMatch(line -> line.startsWith("Z3-05\t2016\t") && line.contains("\t98.1\t"));
    }

    @Test
    @DisplayName(
            "R42: the database refuses to change a snapshot, and content that was changed behind its back is found")
    void aSnapshotNeverChanges() {
        jdbc.sql("""
                        insert into snapshot.place (snapshot, region, entries, hash, content)
                        select snapshot, '999998', entries, hash, content from snapshot.place
                        where snapshot = :number and region = '140728'
                        """).param("number", first.number()).update();
        assertThat(snapshots.verify(first.number()).intact()).isFalse();
        assertThatThrownBy(() -> jdbc.sql("update snapshot.place set hash = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName(
            "R1: the pages of snapshots tell counts and hashes; only the operator freezes; no figure of several places")
    void thePagesTellCountsAndHashes() {
        record("98.1", Stage.FINAL, null);
        var second = take();
        var page = mvc.get()
                .uri("/snapshots/" + second.number() + "?with=" + first.number() + "&place=140728")
                .with(Actors.as(CITY));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("校验一致", second.hash(), "新增 1 项，修订 0 项，撤回 0 项", "食品抽检合格率", "98.1");
        assertThat(mvc.get()
                        .uri("/snapshots/" + second.number() + "?with=" + first.number() + "&place=140728")
                        .with(Actors.as(Actors.city("140703"))))
                .hasStatus(403);
        var one = "/snapshots/" + first.number();
        assertThat(mvc.get().uri(one).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("一地的分析", "value=\"140728\"")
                .doesNotContain("较早的快照");
        assertThat(mvc.get().uri(one + "?analysed=140728").with(Actors.as(CITY)))
                .hasRedirectedUrl(one + "/places/140728");
        for (var wrong : List.of("?analysed=平遥", "?analysed=", "?with=%s&place=14".formatted(second.number()))) {
            assertThat(mvc.get().uri(one + wrong).with(Actors.as(CITY)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("区划代码", "一地的分析");
        }
        assertThat(mvc.post()
                        .uri("/snapshots")
                        .with(Actors.as(OPERATOR))
                        .with(csrf())
                        .param("title", " "))
                .hasStatus(422)
                .bodyText()
                .contains("80 字以内");
        assertThat(mvc.get().uri("/snapshots/2026-999").with(Actors.as(OPERATOR)))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R42: the canonical form is stable: plain numbers, empty for what is absent, one line for each value")
    void theCanonicalForm() {
        assertThat(Frozen.plain(new BigDecimal("98.10"))).isEqualTo("98.1");
        assertThat(Frozen.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Frozen.plain(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Frozen.plain(null)).isEmpty();
        var line = new Frozen.Line("Z3-05", "2024", 2024, 1, "FINAL", "VALUE", "98.1", "", "");
        var content = Frozen.content(List.of(line));
        assertThat(Frozen.hash(content))
                .isEqualTo(Frozen.hash("Z3-05\t2024\t2024\t1\tFINAL\tVALUE\t98.1\t\t\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(Frozen.lines(Frozen.unpacked(Frozen.packed(content)))).containsExactly(line);
    }

    private Snapshot take() {
        return Objects.requireNonNull(snapshots.take(OPERATOR, "年度报告", "编写年度质量状况报告"));
    }

    private void record(String figure, Stage stage, @Nullable String reason) {
        record("Z3-05", figure, stage, reason);
    }

    private void record(String indicator, String figure, Stage stage, @Nullable String reason) {
        measurements.record(
                OPERATOR,
                new Entry(
                        new IndicatorCode(indicator),
                        PINGYAO,
                        "2016",
                        stage,
                        State.VALUE,
                        new BigDecimal(figure),
                        null,
                        null,
                        new Entry.Source(
                                "通报", "平遥县市场监督管理局", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 5), "第1页", null),
                        null,
                        reason));
    }
}
