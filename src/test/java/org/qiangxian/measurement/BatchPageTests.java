package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class BatchPageTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RequestPostProcessor OPERATOR = Actors.as(Actors.operator());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOperatorSeesEachBatchWithSourcePeriodAndWhoEnteredIt() {
        for (var reader : new RequestPostProcessor[] {OPERATOR, Actors.as(Actors.samr())}) {
            assertThat(everyPage(reader)).contains("《中国人口普查分县资料—2020》", "1997年—2017年", "总局数据操作员（随平台交付）", "在用");
        }
    }

    /** All pages of the list; the last one has what was delivered with the platform. */
    private String everyPage(RequestPostProcessor reader) {
        var pages = new StringBuilder();
        for (var number = 1; number == 1 || pages.indexOf("page=" + number + "\"") > 0; number++) {
            var page = mvc.get().uri("/batches?page=" + number).with(reader);
            pages.append(assertThat(page).hasStatusOk().bodyText().actual());
        }
        return pages.toString();
    }

    @Test
    @DisplayName("R1: a batch lists its places by code without a figure; figures are shown for one place at a time")
    void figuresAreShownForOnePlaceAtATime() {
        var census = census();

        assertThat(mvc.get().uri("/batches/" + census).with(OPERATOR))
                .hasStatusOk()
                .bodyText()
                .contains("110101", "东城区", "按代码排列", "下一页")
                .doesNotContain("708,829");
        assertThat(mvc.get().uri("/batches/" + census + "/places/140728").with(OPERATOR))
                .hasStatusOk()
                .bodyText()
                .contains("平遥县", "450,697")
                .doesNotContain("太谷");
        assertThat(mvc.get().uri("/batches/" + census + "?page=3").with(OPERATOR))
                .hasStatusOk()
                .bodyText()
                .contains("第 3 页", "上一页");
    }

    @Test
    @DisplayName("R39: withdrawing a batch takes a reason, brings the former value back and stays on record")
    void withdrawingBringsTheFormerValueBack() {
        measurements.record(Actors.operator(), food("98.1", null));
        var wrong = measurements
                .record(Actors.operator(), food("89.1", "录入更正"))
                .batch()
                .id();
        assertThat(shown()).isEqualByComparingTo("89.1");

        assertThat(mvc.post()
                        .uri("/batches/" + wrong + "/withdraw")
                        .with(OPERATOR)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("请写明撤回的理由");
        assertThat(mvc.post()
                        .uri("/batches/" + wrong + "/withdraw")
                        .with(OPERATOR)
                        .with(csrf())
                        .param("reason", "数字录反"))
                .hasStatus3xxRedirection();

        assertThat(shown()).isEqualByComparingTo("98.1");
        assertThat(mvc.get().uri("/batches/" + wrong).with(OPERATOR))
                .bodyText()
                .contains("已撤回", "数字录反")
                .doesNotContain("撤回这个批次");
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = '撤回数据批次' and about = :batch")
                        .param("batch", wrong.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private @Nullable BigDecimal shown() {
        return measurements
                .series(PINGYAO, new IndicatorCode("Z3-05"))
                .getFirst()
                .reading()
                .figure();
    }

    private java.util.UUID census() {
        return jdbc.sql("select id from measurement.batch where fingerprint like 'census_2020:%'")
                .query(java.util.UUID.class)
                .single();
    }

    private static Entry food(String figure, @Nullable String reason) {
        var source = new Entry.Source(
                "2024年食品抽检通报", "市场监管局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "第3页", null);
        return new Entry(
                new IndicatorCode("Z3-05"),
                PINGYAO,
                "2024",
                Stage.FINAL,
                State.VALUE,
                new BigDecimal(figure),
                null,
                null,
                source,
                null,
                reason);
    }
}
