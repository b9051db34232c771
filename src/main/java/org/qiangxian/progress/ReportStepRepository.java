package org.qiangxian.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The acts on reports, the texts handed in, and the times they took; rows are only added. */
@Repository
class ReportStepRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportStepRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return the number of the step */
    long add(UUID report, ReportStep step) {
        return jdbc.sql("""
                        insert into progress.step (report, action, status, words, organisation,
                            taken_by, taken_person, taken_organisation, taken_at)
                        values (:report, :action, :status, :words, :organisation,
                            :taken_by, :taken_person, :taken_organisation, :at)
                        returning number
                        """)
                .param("report", report)
                .param("action", step.action().name())
                .param("status", step.status().name())
                .param("words", step.words())
                .param("organisation", step.organisation())
                .params(step.by().columns("taken"))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void undo(long number, Instant at) {
        jdbc.sql("update progress.step set undone_at = :at where number = :number")
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The steps, oldest first. */
    List<ReportStep> steps(UUID report) {
        return jdbc.sql("select * from progress.step where report = :report order by number")
                .param("report", report)
                .query((row, _) -> {
                    var undone = row.getObject("undone_at", OffsetDateTime.class);
                    return new ReportStep(
                            row.getLong("number"),
                            ReportAction.valueOf(row.getString("action")),
                            ReportStatus.valueOf(row.getString("status")),
                            row.getString("words"),
                            row.getString("organisation"),
                            Signature.read(row, "taken"),
                            row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /** Stores a text that is handed in. */
    void handIn(UUID report, Content content, List<Prefilled> passages, boolean nothingNew, Instant at) {
        jdbc.sql("""
                        insert into progress.submission (report, number, content, passages, nothing_new, sent_at)
                        select :report, coalesce(max(number), 0) + 1, cast(:content as jsonb), cast(:passages as jsonb),
                               :nothingNew, :at
                        from progress.submission where report = :report
                        """)
                .param("report", report)
                .param("content", json.writeValueAsString(content))
                .param("passages", json.writeValueAsString(passages))
                .param("nothingNew", nothingNew)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The texts that were handed in, oldest first. */
    List<HandedIn> handedIn(UUID report) {
        return jdbc.sql("select * from progress.submission where report = :report order by number")
                .param("report", report)
                .query((row, _) -> new HandedIn(
                        row.getInt("number"),
                        json.readValue(row.getString("content"), Content.class),
                        List.of(json.readValue(row.getString("passages"), Prefilled[].class)),
                        row.getBoolean("nothing_new"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The latest text that had reached a level by a moment. */
    Optional<HandedIn> handedIn(UUID report, Instant by) {
        return handedIn(report).stream().filter(each -> !each.at().isAfter(by)).reduce((_, last) -> last);
    }

    /** Stores how long a report took, without the member. */
    void took(Kind kind, int year, RegionCode province, boolean fictional, double minutes) {
        jdbc.sql("""
                        insert into progress.spent (kind, year, province, fictional, minutes)
                        values (:kind, :year, :province, :fictional, :minutes)
                        """)
                .param("kind", kind.name())
                .param("year", year)
                .param("province", province.value())
                .param("fictional", fictional)
                .param("minutes", minutes)
                .update();
    }
}
