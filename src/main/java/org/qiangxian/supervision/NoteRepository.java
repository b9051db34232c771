package org.qiangxian.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes, of one city at a time. */
@Repository
class NoteRepository {

    private static final String READ = """
            select id, unit, year, office_role, office_area, source, item, kind, words, day, ask, text, status, answer, until,
                   fictional, sent_by, sent_person, sent_organisation, since
            from supervision.note
            """;

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Note> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(NoteRepository::note)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Note> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(NoteRepository::note)
                .optional();
    }

    /** The notes to one city, newest first. */
    List<Note> of(RegionCode unit) {
        return jdbc.sql(READ + "where unit = :unit order by year desc, since desc, id")
                .param("unit", unit.value())
                .query(NoteRepository::note)
                .list();
    }

    /** What waits for a city or for the office that sent it, within reach. */
    List<Note> waiting(Reach reach) {
        return jdbc.sql(READ + """
                        where (status = 'SENT' and (:all or unit = :area))
                           or (status = 'ANSWERED' and (:all or office_area = :area))
                        order by since, id
                        """)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(NoteRepository::note)
                .list();
    }

    /** {@code false} where the city has one of this year: of two at once the second. */
    boolean insert(Note note) {
        return jdbc.sql("""
                        insert into supervision.note (id, unit, year, office_role, office_area, source, item, kind, words, day, ask,
                            text, status, fictional, sent_by, sent_person, sent_organisation, since)
                        values (:id, :unit, :year, :role, :office, :source, :item, :kind, :words, :day, :ask, :text, :status,
                            :fictional, :sent_by, :sent_person, :sent_organisation, :since)
                        on conflict (unit, year) do nothing
                        """)
                        .param("id", note.id())
                        .param("unit", note.unit().value())
                        .param("year", note.year())
                        .param("role", note.office().role().name())
                        .param("office", note.office().place())
                        .param("source", note.source())
                        .param("item", note.item())
                        .param("kind", note.kind())
                        .param("words", note.words())
                        .param("day", Date.valueOf(note.day()))
                        .param("ask", note.ask().name())
                        .param("text", note.text())
                        .param("status", note.status().name())
                        .param("fictional", note.fictional())
                        .params(note.by().columns("sent"))
                        .param("since", note.since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void move(UUID id, NoteStatus status, Instant since) {
        jdbc.sql("update supervision.note set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID id, String answer, @Nullable LocalDate until) {
        jdbc.sql("update supervision.note set answer = :answer, until = :until where id = :id")
                .param("id", id)
                .param("answer", answer)
                .param("until", until == null ? null : Date.valueOf(until))
                .update();
    }

    private static Note note(ResultSet row, int n) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                row.getInt("year"),
                Office.read(row.getString("office_role"), row.getString("office_area")),
                row.getString("source"),
                row.getString("item"),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                NoteAsk.valueOf(row.getString("ask")),
                row.getString("text"),
                NoteStatus.valueOf(row.getString("status")),
                row.getString("answer"),
                row.getObject("until", LocalDate.class),
                row.getBoolean("fictional"),
                Signature.read(row, "sent"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
