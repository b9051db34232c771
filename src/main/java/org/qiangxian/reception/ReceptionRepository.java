package org.qiangxian.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files being judged, their bytes in pieces, and the process working on each. */
@Repository
class ReceptionRepository {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReceptionRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(Reception it, Path file) {
        jdbc.sql("""
                        insert into reception.reception (id, subject, record, details, actor, organisation, name, size, state,
                            page, sent_at, alive_at)
                        values (:id, :subject, :record, :details, :actor, :organisation, :name, :size, 'WAITING',
                            :page, :at, :at)
                        """)
                .param("id", it.id())
                .param("subject", it.subject())
                .param("record", it.sent().record())
                .param("details", json.writeValueAsString(it.sent().details()))
                .param("actor", json.writeValueAsString(it.actor()))
                .param("organisation", it.actor().organisation())
                .param("name", it.sent().name())
                .param("size", it.size())
                .param("page", it.page())
                .param("at", Timestamp.from(it.sentAt()))
                .update();
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into reception.piece (reception, number, content) values (:id, :number, :content)")
                        .param("id", it.id())
                        .param("number", number++)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Reception> find(UUID id) {
        return jdbc.sql("select * from reception.reception where id = :id")
                .param("id", id)
                .query((row, _) -> reception(row))
                .optional();
    }

    /** Writes the bytes into a file on the disk. */
    void write(UUID id, Path file) {
        try (var out = Files.newOutputStream(file)) {
            for (int number = 0; ; number++) {
                var piece = jdbc.sql("select content from reception.piece where reception = :id and number = :number")
                        .param("id", id)
                        .param("number", number)
                        .query(byte[].class)
                        .optional();
                if (piece.isEmpty()) {
                    return;
                }
                out.write(piece.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the work on a file and deletes its bytes; {@code false} if somebody else has ended it. */
    boolean end(UUID id, Outcome outcome) {
        boolean mine = jdbc.sql("""
                        update reception.reception set state = :state, page = :page, sentence = :sentence, ended_at = :now
                        where id = :id and state = 'WAITING'
                        """)
                        .param("state", outcome.sentence() == null ? "TAKEN" : "REFUSED")
                        .param("page", outcome.page())
                        .param("sentence", outcome.sentence())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
        if (mine) {
            jdbc.sql("delete from reception.piece where reception = :id")
                    .param("id", id)
                    .update();
        }
        return mine;
    }

    void alive(Collection<UUID> ids, Instant now) {
        jdbc.sql("update reception.reception set alive_at = :now where id in (:ids) and state = 'WAITING'")
                .param("now", Timestamp.from(now))
                .param("ids", ids)
                .update();
    }

    /** Puts a file back that could not be started, without counting an attempt. */
    void waitOn(UUID id) {
        jdbc.sql("update reception.reception set tries = tries - 1 where id = :id and state = 'WAITING' and tries > 0")
                .param("id", id)
                .update();
    }

    /** Claims a file whose process has been silent; nobody else gets the same one. */
    Optional<Reception> takeOver(Instant now, Duration silence) {
        return jdbc.sql("""
                        update reception.reception set alive_at = :now, tries = tries + 1
                        where id = (
                            select id from reception.reception where state = 'WAITING' and alive_at < :silent
                            order by alive_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", Timestamp.from(now))
                .param("silent", Timestamp.from(now.minus(silence)))
                .query((row, _) -> reception(row))
                .optional();
    }

    /** Deletes what ended long ago. */
    void forget(Instant before) {
        jdbc.sql("delete from reception.reception where ended_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private Reception reception(ResultSet row) throws SQLException {
        return new Reception(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                new Sent(
                        row.getString("record"),
                        row.getString("name"),
                        json.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {})),
                json.readValue(row.getString("actor"), Actor.class),
                row.getLong("size"),
                Reception.State.valueOf(row.getString("state")),
                row.getString("page"),
                row.getString("sentence"),
                row.getInt("tries"),
                row.getTimestamp("sent_at").toInstant());
    }
}
