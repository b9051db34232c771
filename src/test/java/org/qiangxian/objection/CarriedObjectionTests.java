package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turns;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.Awaiting;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Objections of a county from before its code changed: 屯留县 (140424) became 屯留区 (140405). */
@PlatformTest
@Transactional
class CarriedObjectionTests {

    private static final RegionCode OLD = new RegionCode("140424");
    private static final RegionCode NOW = new RegionCode("140405");
    private static final Actor FORMER = Actors.city("140424");
    private static final Actor CITY = Actors.city("140405");

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Objections objections;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private Value value() {
        return measurements.current(NOW).stream()
                .filter(each -> each.batch().channel() == Channel.PUBLIC)
                .findFirst()
                .orElseThrow();
    }

    /** Puts the records back under the code from before the change. */
    private void before() {
        for (var table : new String[] {"objection.matter", "confirmation.answer"}) {
            jdbc.sql("update %s set unit = '140424' where unit = '140405'".formatted(table))
                    .update();
        }
    }

    private void carry() {
        memberships.carry(OLD, NOW, new Basis("民函〔2018〕130号", "批复", LocalDate.of(2018, 6, 19)), Signature.of("平台"));
    }

    @Test
    @DisplayName("R39, R85: an objection is the successor's, which proves it and reads what is decided")
    void anObjectionIsTheSuccessors() {
        var value = value();
        confirmations.object(CITY, NOW, value.id(), "与本地公报不一致", "");
        before();
        assertThat(objections.get(FORMER, value.id()).open()).isTrue();
        assertThat(library.abolished()).as("it is known without a membership").contains(OLD);

        carry();

        Desks.only(turns, CITY, "objection-proof/" + value.id());
        assertThat(objections.get(CITY, value.id()).unit()).isEqualTo(NOW);
        assertThat(confirmations.said(NOW, value.id())).hasSize(1);
        assertThatThrownBy(() -> objections.get(FORMER, value.id())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R3, R39: what a county confirmed its successor is not asked for again")
    void aConfirmationHolds() {
        var batch = value().batch().id();
        confirmations.confirm(CITY, NOW, batch);
        before();

        carry();

        assertThat(confirmations.awaiting(CITY))
                .filteredOn(each -> each.batch().id().equals(batch))
                .singleElement()
                .returns(Awaiting.Standing.CONFIRMED, Awaiting::standing);
    }
}
