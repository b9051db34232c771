package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters members that an official document named before the platform went live. This records history and admits nobody:
 * only 总局's operator may do it, never without a document, and from the day of going live on a unit enters only by its
 * own application (R14).
 */
@Service
@Transactional
class Enrolments {

    private final ListReader reader;
    private final Memberships memberships;
    private final HistoricalDays history;
    private final Clock clock;

    Enrolments(ListReader reader, Memberships memberships, HistoricalDays history, Clock clock) {
        this.reader = reader;
        this.memberships = memberships;
        this.history = history;
        this.clock = clock;
    }

    /** Why no list can be entered here; empty where one can. */
    String closed(Actor actor) {
        actor.require(Role.OPERATOR);
        return history.closed();
    }

    /** Every row of the list with what is wrong in it; nothing is stored. */
    @Transactional(readOnly = true)
    List<ListedMember> preview(Actor actor, String list) {
        actor.require(Role.OPERATOR);
        history.require();
        return reader.read(list, LocalDate.now(clock.withZone(Chinese.BEIJING)));
    }

    /**
     * Enters the rows without errors, all or none.
     *
     * @param previewed how many rows the preview accepted; a different number now means that something has changed
     * @return how many were entered
     */
    int enrol(Actor actor, String list, int previewed) {
        var accepted =
                preview(actor, list).stream().filter(ListedMember::accepted).toList();
        if (accepted.size() != previewed || accepted.isEmpty()) {
            throw moved();
        }
        var by = new Memberships.By(actor.signature(), actor.demonstration());
        for (var row : accepted) {
            if (!memberships.record(Objects.requireNonNull(row.code()), row.admittedOn(), row.basis(), by)) {
                throw moved();
            }
        }
        return accepted.size();
    }

    private static Refusal moved() {
        return new Refusal.Conflict("名单或培育库刚刚有了变化，没有登记任何一行。请重新预览后再登记。");
    }
}
