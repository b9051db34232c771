package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Drafts;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Nobody fills the platform by doing without end what is allowed once. */
@PlatformTest
@Transactional
class QuotaTests {

    private static final Actor CITY = Actors.city("140728");

    @Autowired
    Consents consents;

    @Autowired
    Drafts drafts;

    @Autowired
    Arrived arrived;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R49: a city is paired with five others at most, so that pairs never become a list")
    void fivePartnersAndNoSixth() {
        var others = List.of("140703", "140121", "140215", "140225", "140425");
        others.forEach(this::propose);

        assertThatThrownBy(() -> propose("140524"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("最多与 5 个城市结对");
    }

    @Test
    void thirtyDraftsAndNoMore() {
        var city = Actors.city("990121");
        var call = arrived.call();
        // Other tests may have left drafts of this city.
        for (var n = drafts(); n < 30; n++) {
            drafts.begin(city, call, Kind.PILOT, Content.EMPTY);
        }

        assertThatThrownBy(() -> drafts.begin(city, call, Kind.PILOT, Content.EMPTY))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("30 份没有提交的草稿");
    }

    private int drafts() {
        return jdbc.sql("select count(*) from application.application where unit = '990121' and status = 'DRAFT'")
                .query(Integer.class)
                .single();
    }

    private void propose(String partner) {
        consents.propose(
                CITY, new RegionCode(partner), List.of("J-18"), LocalDate.now().plusDays(30), "看质量");
    }
}
