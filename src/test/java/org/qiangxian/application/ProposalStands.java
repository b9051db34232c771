package org.qiangxian.application;

import static org.qiangxian.application.Status.*;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Audience;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.RolledBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Proposals of 示例丙县 at each status and in each circumstance. */
record ProposalStands(Drafts drafts, JdbcClient jdbc, MovableClock clock, PlatformTransactionManager transactions) {

    static final Instant NOW = Instant.parse("2025-06-02T02:00:00Z");
    static final Instant LATE = Instant.parse("2025-06-20T02:00:00Z");
    static final Actor CITY = Actors.city("990121");

    /** A status and a holder that a proposal may have. */
    record Stand(Status status, Holder holder) {}

    /** A circumstance that may prevent an act. */
    enum Circumstance {
        NONE,
        LATE,
        SEATS_FULL,
        OPENED,
        URGED,
        SUSPENDED,
        UNFINISHED
    }

    static List<Stand> stands() {
        return List.of(
                new Stand(DRAFT, Holder.CITY),
                new Stand(RECORDED, Holder.CITY),
                new Stand(SUBMITTED, Holder.BUREAU),
                new Stand(SUBMITTED, Holder.RECOMMENDER),
                new Stand(RETURNED, Holder.CITY),
                new Stand(SHORTLISTED, Holder.RECOMMENDER),
                new Stand(RESERVED, Holder.RECOMMENDER),
                new Stand(FORWARDED, Holder.SAMR),
                new Stand(UNDER_REVIEW, Holder.SAMR),
                new Stand(SELECTED, Holder.NOBODY),
                new Stand(NOT_SELECTED, Holder.NOBODY),
                new Stand(CLOSED, Holder.NOBODY));
    }

    /** A proposal of this kind at this status, in this circumstance. */
    ApplicationId stand(Kind kind, Stand stand, Circumstance circumstance) {
        clock.stopAt(NOW);
        var manner = stand.holder() == Holder.BUREAU ? "SIGN_OFF" : "NONE";
        var call = TestCalls.published(
                jdbc, Audience.FICTIONAL, LocalDate.of(2025, 6, 13), manner, stand.holder() == Holder.BUREAU ? 5 : 0);
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();
        if (circumstance == Circumstance.UNFINISHED && stand.status() == RECORDED) {
            content = Contents.with(content, "results", "");
        }
        var id = drafts.begin(CITY, call, kind, content).id();
        jdbc.sql("""
                        update application.application set status = :status, holder = :holder, opened = :opened
                        where id = :id
                        """)
                .param("status", stand.status().name())
                .param("holder", stand.holder().name())
                .param("opened", circumstance == Circumstance.OPENED ? Timestamp.from(NOW) : null)
                .param("id", id.value())
                .update();
        var taken = circumstance == Circumstance.SEATS_FULL ? 3 : stand.status().seated() ? 1 : 0;
        jdbc.sql("""
                        insert into application.seat (call, kind, recommender, taken, places)
                        values (:call, :kind, '990000', :taken, 3)
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("taken", taken)
                .update();
        if (circumstance == Circumstance.URGED) {
            jdbc.sql("""
                            insert into application.step (application, action, from_status, to_status, holder, by_name,
                                organisation, reason, submission, at)
                            values (:id, 'URGE', :status, :status, :holder, '测试', '测试', '', 1, :at)
                            """)
                    .param("id", id.value())
                    .param("status", stand.status().name())
                    .param("holder", stand.holder().name())
                    .param("at", Timestamp.from(NOW))
                    .update();
        }
        if (circumstance == Circumstance.SUSPENDED) {
            jdbc.sql("""
                            insert into library.membership_event (code, version, status, document_number, document_title,
                                fictional, recorded_by, recorded_at)
                            select '990121', coalesce(max(version), 0) + 1, 'SUSPENDED', '演示〔2090〕1号', '调整通知（虚构）', true, '测试', now()
                            from library.membership_event where code = '990121'
                            """).update();
        }
        clock.stopAt(circumstance == Circumstance.LATE ? LATE : NOW);
        return id;
    }

    /** Does the work in a nested transaction and rolls it back. */
    <T> T nested(Supplier<T> work) {
        return RolledBack.nested(transactions, work);
    }
}
