package org.qiangxian.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What 总局 wrote by hand in reports. */
@Repository
class ReportRemarkRepository {

    private final JdbcClient jdbc;

    ReportRemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID report, ReportRemarkForm.Asked asked, Signature by, Instant at) {
        jdbc.sql("""
                        insert into report.remark (report, chapter, number, words, written_by, written_person,
                            written_organisation, written_at)
                        select :report, :chapter, count(*) + 1, :words, :written_by, :written_person::uuid,
                            :written_organisation::uuid, :at
                        from report.remark where report = :report and chapter = :chapter
                        """)
                .param("report", report)
                .param("chapter", asked.chapter())
                .param("words", asked.words())
                .param("at", Timestamp.from(at))
                .params(by.columns("written"))
                .update();
    }

    /** The present remarks by chapter; chapters without one are absent. */
    Map<String, String> of(UUID report) {
        var words = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select distinct on (chapter) chapter, words from report.remark
                        where report = :report order by chapter, number desc
                        """).param("report", report).query(row -> {
            if (!row.getString("words").isEmpty()) {
                words.put(row.getString("chapter"), row.getString("words"));
            }
        });
        return words;
    }
}
