package org.qiangxian.inspection;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.procedure.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings, item by item. Rows are only added; the latest ones count. */
@Repository
class CheckRepository {

    private final JdbcClient jdbc;

    CheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Application proposal, CheckFinding finding, Signature by, Instant at) {
        jdbc.sql("""
                insert into inspection.check_result (application, submission, item, outcome, words, checked_by,
                                                     checked_person, checked_organisation, checked_at)
                values (:application, :submission, :item, :outcome, :words, :checked_by, :checked_person,
                        :checked_organisation, :at)
                """)
                .param("application", proposal.id().value())
                .param("submission", proposal.submission())
                .param("item", finding.item().name())
                .param("outcome", finding.outcome().name())
                .param("words", finding.words())
                .params(by.columns("checked"))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** When and by whom these proposals were checked, and how many in one act. */
    List<Step> course(List<ApplicationId> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        return Step.latestFirst(jdbc
                .sql("""
                        select checked_at, checked_by, count(distinct application) as proposals,
                               count(*) filter (where outcome = 'WAIVED') as waived
                        from inspection.check_result where application in (:proposals)
                        group by checked_at, checked_by
                        """)
                .param("proposals", proposals.stream().map(ApplicationId::value).toList())
                .query((row, _) -> Step.of(
                        "形式检查 %d 份方案".formatted(row.getInt("proposals")),
                        row.getString("checked_by"),
                        row.getTimestamp("checked_at").toInstant(),
                        row.getInt("waived") == 0 ? "" : "%d 项说明理由后通过".formatted(row.getInt("waived"))))
                .list()
                .stream());
    }

    /** The latest finding of each item for this submission, in the order of items; empty while it is not checked. */
    List<CheckFinding> of(Application proposal) {
        return jdbc
                .sql("""
                select distinct on (item) item, outcome, words from inspection.check_result
                where application = :application and submission = :submission
                order by item, id desc
                """)
                .param("application", proposal.id().value())
                .param("submission", proposal.submission())
                .query(CheckFinding.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(CheckFinding::item))
                .toList();
    }
}
