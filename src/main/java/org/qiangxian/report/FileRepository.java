package org.qiangxian.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Format;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of published reports of real places, by the hash of their text. */
@Repository("reportFileRepository")
class FileRepository {

    private static final String PUBLISHED = "from report.text t join report.report r on r.id = t.report "
            + "where r.status = 'PUBLISHED' and not r.fictional ";

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text of a report. @param place null for that of all places */
    record Of(UUID report, @Nullable RegionCode place) {}

    /** The published texts that lack a file of a format; that of all places first, then in the order of codes. */
    List<Of> missing(Format format) {
        return jdbc.sql("select t.report, t.unit " + PUBLISHED + """
                        and not exists (select 1 from report.file f where f.text = t.hash and f.format = :format)
                        order by t.report, t.unit
                        """)
                .param("format", format.name())
                .query((row, _) -> new Of(
                        row.getObject("report", UUID.class),
                        row.getString("unit").isEmpty() ? null : new RegionCode(row.getString("unit"))))
                .list();
    }

    /** How many of the files of a report are there. */
    record Made(UUID report, int done, int all) {}

    /** The reports whose files are not all there. */
    List<Made> unfinished() {
        return jdbc.sql("select t.report, 2 * count(*) as whole, sum((select count(*) from report.file f "
                        + "where f.text = t.hash)) as done " + PUBLISHED
                        + "group by t.report having sum((select count(*) from report.file f where f.text = t.hash)) "
                        + "< 2 * count(*)")
                .query((row, _) ->
                        new Made(row.getObject("report", UUID.class), row.getInt("done"), row.getInt("whole")))
                .list();
    }

    /** Keeps a file; once. @param text the hash of the text it says */
    void add(String text, Format format, byte[] content) {
        jdbc.sql("""
                        insert into report.file (text, format, content) values (:text, :format, :content)
                        on conflict do nothing
                        """)
                .param("text", text)
                .param("format", format.name())
                .param("content", content)
                .update();
    }

    Optional<byte[]> find(String text, Format format) {
        return jdbc.sql("select content from report.file where text = :text and format = :format")
                .param("text", text)
                .param("format", format.name())
                .query(byte[].class)
                .optional();
    }
}
