package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who may apply for entry, and who finds an application. */
@PlatformTest
@Transactional
class EntryRightsTests {

    @Autowired
    Admissions admissions;

    @Autowired
    Applying applying;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R14: no role above a county begins an application, writes in one or hands one in")
    void nobodyEnrolsFromAbove() {
        var entry = admissions.start(Applying.CITY);
        for (var role : Role.values()) {
            if (role == Role.CITY) {
                continue;
            }
            var area = role == Role.CITY_BUREAU ? "990100" : role == Role.PROVINCE ? "990000" : null;
            var actor = Actors.demonstration(Actors.of(role, area));
            assertThatThrownBy(() -> admissions.start(actor)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> admissions.save(actor, entry.id(), Applying.form("代写", 0)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> admissions.submit(actor, entry.id(), Applying.form("代写", 0)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(admissions.read(Applying.CITY, entry.id()).statement()).isEmpty();
    }

    @Test
    @DisplayName("R23: a district of a municipality goes straight to the recommending body")
    void aMunicipalityHasNoBureau() {
        var district = Actors.city("110101");
        var entry = applying.submitted(district);

        assertThat(entry(district, entry).status()).isEqualTo(EntryStatus.WITH_PROVINCE);
        assertThat(entry(district, entry).bureau()).isNull();
        assertThat(admissions.list(Actors.province("110000")))
                .extracting(Entry::id)
                .contains(entry.id());
    }

    @Test
    @DisplayName("R13: neither a city nor a second open application nor a member gets in; a town and a zone may apply")
    void whoMayNotApply() {
        applying.submitted();
        assertThatThrownBy(() -> admissions.start(Applying.CITY)).hasMessageContaining("不能再提第二份");
        assertThatThrownBy(() -> admissions.start(Actors.city("990100"))).hasMessageContaining("不在此列");
        assertThatThrownBy(() -> admissions.start(Actors.city("140728"))).hasMessageContaining("已在培育库中");
        var town = jdbc.sql("select code from region.town where kind = '镇' and parent = '140724' order by code limit 1")
                .query(String.class)
                .single();
        assertThat(admissions.start(Actors.city(town)).status()).isEqualTo(EntryStatus.DRAFT);
        assertThatThrownBy(() -> admissions.start(Actors.demonstration(Actors.city("140724"))))
                .hasMessageContaining("演示账号");
    }

    @Test
    @DisplayName(
            "an application is nobody else's: another county, bureau, province, and 总局 before it is forwarded find none")
    void whomItDoesNotConcernFindsNone() {
        var entry = applying.submitted();
        for (var other : List.of(
                Actors.city("990121"),
                Actors.cityBureau("990200"),
                Actors.province("990000"),
                Actors.province("140000"),
                Applying.SAMR)) {
            assertThatThrownBy(() -> admissions.read(other, entry.id())).isInstanceOf(Refusal.NotFound.class);
            assertThat(admissions.list(other)).extracting(Entry::id).doesNotContain(entry.id());
        }
    }

    private Entry entry(Actor city, Entry entry) {
        return admissions.read(city, entry.id());
    }
}
