package org.qiangxian.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Format;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files of published reports of real places, by the hash of their text. Each can be made again with the same bytes,
 * so at most {@value #MOST} bytes of them are stored: the reports of a whole nation would take five times as much. The
 * least recently used are dropped first; those of all places always stay.
 */
@Repository("reportFileRepository")
class FileRepository {

    static final long MOST = 1L << 30;

    /** The days for which an unused file of an earlier year is stored. */
    static final int UNREAD = 30;

    private static final String PUBLISHED = "from report.text t join report.report r on r.id = t.report "
            + "where r.status = 'PUBLISHED' and not r.fictional and (t.unit = '' or r.year = (select max(year) "
            + "from report.report where status = 'PUBLISHED' and not fictional)) ";

    private static final String OF_A_CITY =
            " not exists (select from report.text t where t.hash = f.text and t.unit = '') ";

    private final JdbcClient jdbc;
    private final Clock clock;

    FileRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text of a report. @param place null for that of all places */
    record Of(UUID report, @Nullable RegionCode place) {}

    /**
     * The texts of the last year, and those of all places, without a file of a format; those of all places first, then
     * in the order of codes.
     */
    List<Of> missing(Format format) {
        return jdbc.sql("select t.report, t.unit " + PUBLISHED + """
                        and not exists (select 1 from report.file f where f.text = t.hash and f.format = :format)
                        order by t.unit <> '', t.report, t.unit
                        """)
                .param("format", format.name())
                .query((row, _) -> new Of(
                        row.getObject("report", UUID.class),
                        row.getString("unit").isEmpty() ? null : new RegionCode(row.getString("unit"))))
                .list();
    }

    /** Whether there is room for more. */
    boolean room() {
        return jdbc.sql("select coalesce(sum(length(content)), 0) < :most from report.file")
                .param("most", MOST)
                .query(Boolean.class)
                .single();
    }

    /** How many files of a report are stored. */
    record Made(UUID report, int done, int all) {}

    /** The reports whose files are not complete, while there is room for more. */
    List<Made> unfinished() {
        return room()
                ? jdbc.sql("select t.report, 2 * count(*) as whole, sum((select count(*) from report.file f "
                                + "where f.text = t.hash)) as done " + PUBLISHED
                                + "group by t.report having sum((select count(*) from report.file f where f.text = t.hash)) "
                                + "< 2 * count(*)")
                        .query((row, _) ->
                                new Made(row.getObject("report", UUID.class), row.getInt("done"), row.getInt("whole")))
                        .list()
                : List.of();
    }

    /** Stores a file, once. @param text the hash of its text */
    void add(String text, Format format, byte[] content) {
        jdbc.sql("""
                        insert into report.file (text, format, content, asked_on) values (:text, :format, :content, :today)
                        on conflict do nothing
                        """)
                .param("text", text)
                .param("format", format.name())
                .param("content", content)
                .param("today", today())
                .update();
    }

    Optional<byte[]> find(String text, Format format) {
        return jdbc.sql("select content from report.file where text = :text and format = :format")
                .param("text", text)
                .param("format", format.name())
                .query(byte[].class)
                .optional();
    }

    /** Notes the use of a file. */
    void asked(String text, Format format) {
        jdbc.sql("""
                        update report.file set asked_on = :today where text = :text and format = :format and asked_on < :today
                        """)
                .param("text", text)
                .param("format", format.name())
                .param("today", today())
                .update();
    }

    /** Drops unused files of earlier years, and, beyond the limit, the least recently used ones. */
    void tidy() {
        jdbc.sql("delete from report.file f where asked_on < :since and" + OF_A_CITY + """
                        and not exists (select from report.text t join report.report r on r.id = t.report
                            where t.hash = f.text and r.year = (select max(year) from report.report
                                where status = 'PUBLISHED' and not fictional))
                        """)
                .param("since", today().minusDays(UNREAD))
                .update();
        jdbc.sql("""
                        delete from report.file f using (
                            select text, format, sum(length(content)) over (order by asked_on desc, text, format) as whole
                            from report.file) s
                        where s.text = f.text and s.format = f.format and s.whole > :most and
                        """ + OF_A_CITY).param("most", MOST).update();
    }

    private LocalDate today() {
        return Chinese.day(clock.instant());
    }
}
