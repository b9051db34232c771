package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Brings a consent of two cities to every standing and checks every desk. */
@PlatformTest
@Transactional
@Walks(ConsentAction.class)
class ConsentWalkTests extends TableWalk<Consent.Standing, ConsentAction> {

    private static final Actor PINGYAO = Actors.city("140728");
    private static final Actor TAIGU = Actors.city("140703");

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Stood<ConsentAction> stand(Consent.Standing state) {
        var id = proposed().id();
        var key = "pairing/" + id;
        switch (state) {
            case PROPOSED -> {}
            case RUNNING -> consents.answer(TAIGU, id, true);
            case DECLINED -> consents.answer(TAIGU, id, false);
            case LAPSED -> clock.move(Consent.PATIENCE.plusSeconds(1));
            case EXPIRED -> {
                consents.answer(TAIGU, id, true);
                clock.move(Duration.ofDays(200));
            }
            case ENDED -> consents.end(PINGYAO, id);
            case LEFT -> leaves("140703");
        }
        var matter = Stood.<ConsentAction>nothing(key::equals);
        assertThat(consents.standing(consents.get(PINGYAO, id))).isEqualTo(state);
        return state == Consent.Standing.PROPOSED
                ? matter.and(ConsentAction.AGREE, TAIGU, key).and(ConsentAction.DECLINE, TAIGU, key)
                : matter;
    }

    private void leaves(String code) {
        jdbc.sql("""
                insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                                                      recorded_by, recorded_at)
                select code, max(version) + 1, 'WITHDRAWN', current_date, '退出申请', '自愿退出', 'test', now()
                from library.membership_event where code = :code group by code
                """).param("code", code).update();
    }

    @Test
    @DisplayName("R49: a proposal to pair may be left by the city it is made to, until it answers or the days are over")
    void aPairingWaitsForThePartner() {
        var key = "pairing/" + proposed().id();
        assertThat(Desks.only(turns, TAIGU, key))
                .returns("答复晋中市平遥县的结对对标提议", Turn::what)
                .returns(NOW, Turn::since)
                .returns(NOW.plus(Consent.PATIENCE), Turn::until)
                .returns(true, Turn::voluntary)
                .returns("/pairings/" + key.substring("pairing/".length()), Turn::href);
        var first = consents.list(PINGYAO).getFirst();
        consents.answer(TAIGU, first.id(), false);
        Desks.none(turns, key);

        var second = proposed();
        consents.end(PINGYAO, second.id());
        Desks.none(turns, "pairing/" + second.id());
        var third = proposed();
        Desks.only(turns, TAIGU, "pairing/" + third.id());
        clock.move(Consent.PATIENCE);
        Desks.only(turns, TAIGU, "pairing/" + third.id());
        clock.move(Duration.ofSeconds(1));
        Desks.none(turns, "pairing/" + third.id());
    }

    private Consent proposed() {
        return consents.propose(
                PINGYAO,
                new RegionCode("140703"),
                List.of("J-18"),
                consents.today().plusMonths(6),
                "学习降碳");
    }
}
