package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Drafts;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.catalogue.Features;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Nobody fills the platform by repeating without end what is allowed once. */
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
    Confirmations confirmations;

    @Autowired
    Features features;

    @Autowired
    MovableClock clock;

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

    @Test
    void threeHundredObjectionsADayAndNoMore() {
        var value = jdbc.sql("""
                        select v.id from measurement.current_value v where v.region = '140728' order by v.id limit 1
                        """).query(Long.class).single();
        jdbc.sql("""
                insert into confirmation.answer (batch, value, unit, verdict, reason, answered_by, answered_at, demonstration)
                select v.batch, v.id, '140728', 'OBJECTED', '与公报不一致', '平遥县市场监督管理局 某人', now(), false
                from measurement.value v, generate_series(1, 300) where v.id = :value
                """).param("value", value).update();
        var unit = new RegionCode("140728");

        assertThatThrownBy(() -> confirmations.object(CITY, unit, value, "与公报不一致", ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("一天最多提出 300 条异议");
        clock.move(Duration.ofDays(1));
        confirmations.object(CITY, unit, value, "与公报不一致", "");
    }

    @Test
    void ninetyNineFeaturesOfNinetyNineVersionsAndNoMore() {
        var first = features.define(CITY, feature("推光漆器工坊数", "")).code();
        for (var n = 2; n <= 99; n++) {
            features.define(CITY, feature("推光漆器工坊数" + n, ""));
            features.revise(CITY, first, feature("推光漆器工坊数", "口径改为第" + n + "种"));
        }

        assertThatThrownBy(() -> features.define(CITY, feature("推光漆器学徒数", "")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("最多制定 99 个");
        assertThatThrownBy(() -> features.revise(CITY, first, feature("推光漆器工坊数", "再改一次")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("最多修订 99 次");
    }

    private static FeatureForm feature(String name, String reason) {
        return new FeatureForm(name, "INDUSTRY", "个", "HIGHER", "YEAR", "CITY", "COUNT", "定义", "来源", "0", reason);
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
