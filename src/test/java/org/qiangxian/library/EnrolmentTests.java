package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The list of past members, which the operator alone enters. */
@PlatformTest
@Transactional
class EnrolmentTests {

    private static final RegionCode SHANXI = new RegionCode("140000");
    private static final String DOCUMENT = ",演示〔2026〕2号,名单,2026-01-05";

    @Autowired
    private Library library;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theOperatorEntersTheRowsWithoutErrors() {
        var operator = Someone.in(Role.OPERATOR, null);
        var list = """
                代码,入库日期,文号,文件名称,文件日期
                130121,2025-09-01,甲〔2026〕2号,名单,2026-01-05
                999999,,甲〔2026〕2号
                13012,,甲〔2026〕2号
                140728,2025-09-01,甲〔2026〕2号
                130000,2025年9月1日,甲〔2026〕2号
                130123,2099-01-01,甲〔2026〕2号
                130121,2025-09-01,甲〔2026〕2号
                130125,2025-02-30,甲〔2026〕2号
                130126,2025-09-01,,
                140726,2018/1/1,甲〔2026〕2号

                130127\t\t甲〔2026〕2号
                """;
        var rows = enrolments.preview(operator, list);

        assertThat(rows.stream().collect(Collectors.toMap(ListedMember::line, row -> String.join("", row.errors()))))
                .containsEntry(2, "")
                .hasEntrySatisfying(3, text -> assertThat(text).contains("没有这个代码"))
                .hasEntrySatisfying(4, text -> assertThat(text).contains("代码格式不对"))
                .hasEntrySatisfying(5, text -> assertThat(text).contains("已在培育库中"))
                .hasEntrySatisfying(6, text -> assertThat(text).contains("不是县、区、镇或功能区"))
                .hasEntrySatisfying(7, text -> assertThat(text).contains("晚于今天"))
                .hasEntrySatisfying(8, text -> assertThat(text).contains("前面已有这个代码"))
                .hasEntrySatisfying(9, text -> assertThat(text).contains("不是有效日期"))
                .hasEntrySatisfying(10, text -> assertThat(text).contains("缺少文号"))
                .hasEntrySatisfying(11, text -> assertThat(text).contains("停用"))
                .containsEntry(13, "");

        assertThat(enrolments.enrol(operator, list, 2)).isEqualTo(2);
        assertThat(library.membersOf(new RegionCode("130000")))
                .extracting(member -> member.code().value())
                .contains("130121", "130127");
    }

    @Test
    void aListThatChangedAfterThePreviewEntersNothing() {
        var list = "130128,2025-09-01" + DOCUMENT;

        assertThatThrownBy(() -> enrolments.enrol(Someone.in(Role.OPERATOR, null), list, 2))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(library.find(new RegionCode("130128"))).isEmpty();
    }

    @Test
    @DisplayName("R14: nobody but the operator enters a list, and who left comes back by its own application only")
    void nobodyIsEnrolledFromAbove() {
        for (var role : List.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            assertThatThrownBy(() -> enrolments.enrol(Someone.in(role, SHANXI), "130121,2025-09-01" + DOCUMENT, 1))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        jdbc.sql("""
                insert into library.membership_event
                    (code, version, status, happened_on, document_number, document_title, recorded_by, recorded_at)
                values ('140822', 2, 'WITHDRAWN', date '2026-03-01', '函', '', 'x', now())
                """).update();

        var row = enrolments
                .preview(Someone.in(Role.OPERATOR, null), "140822,2026-04-01" + DOCUMENT)
                .getFirst();

        assertThat(row.errors()).singleElement().asString().contains("由其自行申请");
        assertThat(library.isMember(new RegionCode("140822"))).isFalse();
        assertThat(library.historyOf(new RegionCode("140822"))).hasSize(2);
    }
}
