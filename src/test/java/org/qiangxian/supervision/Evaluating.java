package org.qiangxian.supervision;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Policies of 山西省 and evaluations of them, through the front door. */
@TestComponent
public class Evaluating {

    static final Actor PROVINCE = Actors.province("140000");

    /** The first day a policy is in force. */
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    static final String QUESTION = "设立一站式服务以后，企业办理计量检定的时间有没有变化";

    /** An indicator that is compared. */
    static final String INDICATOR = "J-05";

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final MovableClock clock;

    Evaluating(JdbcClient jdbc, Evaluations evaluations, MovableClock clock) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** A paper that the province issued, for everybody to read. */
    UUID paper(String kind, LocalDate from) {
        return paper(kind, from, from);
    }

    /** @param said the first day according to the paper; null if it names none */
    UUID paper(String kind, LocalDate from, @Nullable LocalDate said) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into publication.publication (id, issuer_role, issuer_area, issuer_province, issuer_name, kind, title,
                            number, day, disclosure, summary, body, link, field, comprehensive, valid_from, addressed, units, copied,
                            status, edit, drafted_by, drafted_at, signed_by, signed_at, released_at, changed_at, demonstration)
                        values (:id, 'PROVINCE', '140000', '140000', '测试省局', :kind, '关于一站式服务的若干措施', '', :day, 'PUBLIC', '',
                            '一、设立窗口。', '', '', false, :from, '{}', '{}', '{}', 'ISSUED', 1, '甲', :at, '乙', :at, :at, :at, false)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("day", Date.valueOf(from.minusYears(1)))
                .param("from", said == null ? null : Date.valueOf(said))
                .param("at", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    EvaluationForm form(UUID policy, String question) {
        return new EvaluationForm(policy.toString(), question, List.of(INDICATOR));
    }

    /** An evaluation of the province whose policy is in force from {@link #DAY} on. */
    Evaluation registered() {
        return evaluations.register(PROVINCE, form(paper("POLICY", DAY), QUESTION));
    }
}
