package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.discipline.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The invented month of 示例省. */
@PlatformTest
@Transactional
class FictionalMonthTests {

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "forty activities of 示例省, all under codes of 99, marked, under areas the campaign has; some outside the period, one without a day")
    void fortyActivities() {
        var it = campaigns.published("2025").definition();
        var areas = it.areas().stream().map(Definition.Heading::key).toList();

        var all = jdbc.sql(ActivityRepository.READ
                        + "where a.fictional and a.owner_key like '99%' and a.title like '%（演示）'")
                .query(ActivityRepository::activity)
                .list();
        assertThat(all).hasSize(40).allSatisfy(each -> {
            assertThat(areas).contains(each.said().area());
            assertThat(Wording.found(each.said().title() + each.said().effect()))
                    .isEmpty();
            assertThat(Formalities.remark(each.said().title() + each.said().effect()))
                    .isEmpty();
        });
        assertThat(all.stream().filter(each -> each.days().from() == null)).hasSize(1);
        assertThat(mvc.get().uri("/quality-month/2025?province=990000"))
                .hasStatusOk()
                .bodyText()
                .contains("检验检测机构开放日（演示）", "演示数据", "不在活动月内");
    }
}
