package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What README and the manual promise of 示例丙县. */
@PlatformTest
@Transactional
class DemonstrationFindingTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Findings findings;

    @Test
    @DisplayName("示例丙县 has a 长板, a 短板 and 弱项: where its invented values truly differ or decline, and nowhere else")
    void theDemonstrationHasOneOfEachKind() {
        var found = findings.of(CITY, new RegionCode("990121")).stream()
                .map(finding -> finding.row().indicator().code().value() + " "
                        + finding.kind().label())
                .collect(Collectors.toSet());

        // Z1-03 and Z5-08 are two indicators whose invented course goes downwards with this seed.
        assertThat(found).containsExactlyInAnyOrder("Z4-07 长板", "Z1-07 短板", "Z5-07 弱项", "Z5-08 弱项", "Z1-03 弱项");
        assertThat(mvc.get().uri("/profile/990121").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("演示数据", "分析与措施", "长板", "短板", "弱项");
    }
}
