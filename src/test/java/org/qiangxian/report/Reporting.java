package org.qiangxian.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Job;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons who handle a report in tests, and snapshots to make it from. */
final class Reporting {

    static final Actor MAKER = Actors.samr();
    static final Actor REVIEWER = other("复核人");
    static final Actor SIGNER = other("签发人");
    static final Actor OTHER = other("另一签发人");
    static final Actor CITY = Actors.city("990121");

    private Reporting() {}

    private static Actor other(String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                MAKER.post(),
                "test-samr-" + name,
                name,
                MAKER.organisation(),
                MAKER.organisationName(),
                MAKER.role(),
                null,
                false);
    }

    /** A snapshot whose analysis is recorded as having found nothing, which is enough to walk the procedure. */
    static String emptySnapshot(Snapshots snapshots, JdbcClient jdbc) {
        var number = snapshots.take(Actors.operator(), "年度报告", "检验办理").number();
        foundNothing(number, jdbc);
        return number;
    }

    /** Records that the analysis of a snapshot found nothing. */
    static void foundNothing(String number, JdbcClient jdbc) {
        jdbc.sql(
                        "insert into nation.run (snapshot, method, computed_at, units, edition) values (:number, 3, now(), 0, '')")
                .param("number", number)
                .update();
    }

    /** A snapshot that was really analysed. */
    static String snapshot(Snapshots snapshots, List<Job> jobs) {
        var number = snapshots.take(Actors.operator(), "年度报告", "检验生成").number();
        jobs.stream()
                .filter(job -> job.name().equals("nation.analysis"))
                .forEach(job -> job.work().run());
        return number;
    }

    static AnnualReportForm form(String number, String scope) {
        return new AnnualReportForm("2026", number, scope);
    }
}
