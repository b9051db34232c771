package org.qiangxian.need;

import java.time.Instant;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.springframework.boot.test.context.TestComponent;

/** Needs of a county through the front doors; 2 March 2026 is a Monday. */
@TestComponent
public class Needing {

    static final Actor CITY = Actors.city("140728");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");
    static final Actor SAMR = Actors.samr();
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final String WORDS = "本县没有检定机构，请帮助联系";

    private final Needs needs;
    private final NeedParts assignments;
    private final Commons commons;
    private final NeedRepository repository;
    private final NeedDoor door;

    Needing(Needs needs, NeedParts assignments, Commons commons, NeedRepository repository, NeedDoor door) {
        this.needs = needs;
        this.assignments = assignments;
        this.commons = commons;
        this.repository = repository;
        this.door = door;
    }

    static NeedForm form(String level) {
        return new NeedForm("TECHNIQUE", WORDS, level, "", "张三 0354-0000000");
    }

    static ReplyForm reply(NeedOutcome outcome) {
        return new ReplyForm(outcome.name(), "已联系检定机构，下周上门。", "省农业农村厅", "");
    }

    Need again(Need need) {
        return repository.find(need.id()).orElseThrow();
    }

    /** A form that promises an answer within ten working days of today, whatever day it is. */
    private AcceptForm promise() {
        return new AcceptForm(door.clock().today().plusDays(10).toString(), "", "");
    }

    Need asked() {
        return needs.ask(CITY, form("CITY_BUREAU:140700"));
    }

    Need accepted() {
        var need = asked();
        needs.accept(BUREAU, need.id(), promise());
        return again(need);
    }

    Need answered() {
        var need = accepted();
        needs.answer(BUREAU, need.id(), reply(NeedOutcome.SOLVED));
        return again(need);
    }

    Need closed() {
        var need = answered();
        needs.close(CITY, need.id(), Seen.NOTHING);
        return again(need);
    }

    /** The part of the bureau in a need that is at the province. */
    Assignment assigned() {
        var need = needs.ask(CITY, form("PROVINCE:140000"));
        needs.accept(PROVINCE, need.id(), promise());
        return assignments
                .assign(PROVINCE, need.id(), new AssignForm("CITY_BUREAU:140700", "", "", ""))
                .part();
    }

    Assignment replied() {
        var part = assigned();
        assignments.reply(BUREAU, part.need(), part.id(), reply(NeedOutcome.SOLVED));
        return door.parts().find(part.id()).orElseThrow();
    }

    Assignment revoked() {
        var part = assigned();
        assignments.revoke(PROVINCE, part.need(), part.id(), Seen.NOTHING);
        return door.parts().find(part.id()).orElseThrow();
    }

    static CommonForm common() {
        return new CommonForm("没有检定机构怎么办", "可以由市级机构上门检定。", "");
    }

    Need offered() {
        var need = closed();
        commons.offer(BUREAU, need.id(), common());
        return need;
    }
}
