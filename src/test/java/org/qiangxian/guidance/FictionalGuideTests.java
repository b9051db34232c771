package org.qiangxian.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration shows of 共同凝练: a draft of 示例省 that is open to two counties. */
@PlatformTest
@Transactional
class FictionalGuideTests {

    @Autowired
    Guides guides;

    @Autowired
    FictionalGuide fictional;

    @Test
    @DisplayName(
            "R63: the demonstration has one draft of two fictional pilots with a remark, marked as such, and a second start adds none")
    void oneDraftToTry() {
        fictional.prepare();

        for (var reader : List.of(Guiding.SAMR, Actors.city("990123"), Actors.city("990321"))) {
            assertThat(guides.list(reader))
                    .filteredOn(each -> each.title().endsWith("指南（演示）"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.demonstration()).isTrue();
                        assertThat(guides.sources(each)).hasSize(2);
                        assertThat(guides.remarks(each)).hasSize(1);
                    });
        }
        assertThat(guides.list(Actors.samr())).isEmpty();
    }
}
