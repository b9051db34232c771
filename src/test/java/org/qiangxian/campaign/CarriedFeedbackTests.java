package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A county that sent feedback before its code changed: 太谷县 (140726) became 太谷区 (140703). */
@PlatformTest
@Transactional
class CarriedFeedbackTests {

    @Autowired
    Campaigning campaigning;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("R3, R85: what a county fed back its successor is not asked for again")
    void nobodyIsAskedTwice() {
        var campaign = campaigning.published();
        clock.stopAt(Campaigning.AFTER);
        campaigning.sent(Campaigning.CITY);
        jdbc.sql("""
                        insert into campaign.feedback
                        select (jsonb_populate_record(f, jsonb_build_object('unit', '140726'))).*
                        from campaign.feedback f where f.campaign = :campaign and f.unit = '140728'
                        """).param("campaign", campaign.id()).update();
        var city = Actors.city("140703");
        var asked = Feedback.matter(campaign.id(), "140703");
        assertThat(turns.of(city)).extracting(Turn::key).contains(asked);

        memberships.carry(
                new RegionCode("140726"),
                new RegionCode("140703"),
                new Basis("民函〔2019〕99号", "批复", LocalDate.of(2019, 9, 16)),
                Signature.of("平台"));

        assertThat(turns.of(city)).extracting(Turn::key).doesNotContain(asked);
    }
}
