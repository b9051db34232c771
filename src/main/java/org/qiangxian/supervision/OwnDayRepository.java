package org.qiangxian.supervision;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements of cities on their items, which are only added; and the row that locks a city. */
@Repository
class OwnDayRepository implements Holding {

    private final JdbcClient jdbc;

    OwnDayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select unit from supervision.place")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Locks a city until the end of the transaction. */
    void lock(RegionCode unit) {
        jdbc.sql("""
                        insert into supervision.place (unit) values (:unit) on conflict (unit) do update set unit = excluded.unit
                        """).param("unit", unit.value()).update();
    }

    /** Moves what belongs to a place whose code is no longer in force to the code of its successor. */
    void carry(RegionCode from, RegionCode to) {
        lock(to);
        for (var statement : List.of(
                "update supervision.word set unit = :to where unit = :from",
                "update supervision.visit set unit = :to where unit = :from",
                """
                update supervision.note n set unit = :to where unit = :from and not exists
                    (select from supervision.note o where o.unit = :to and o.year = n.year)
                """)) {
            jdbc.sql(statement)
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        }
    }

    /** All statements of a city, oldest first. */
    List<OwnDayWord> of(RegionCode unit) {
        return jdbc.sql("""
                        select id, unit, source, item, words, action, day, until, reason, kept, said_by, said_person,
                               said_organisation, said_at
                        from supervision.word where unit = :unit order by number
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new OwnDayWord(
                        row.getObject("id", UUID.class),
                        new RegionCode(row.getString("unit")),
                        row.getString("source"),
                        row.getString("item"),
                        row.getString("words"),
                        OwnDayAction.valueOf(row.getString("action")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getBoolean("kept"),
                        Signature.read(row, "said"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(OwnDayWord word) {
        jdbc.sql("""
                        insert into supervision.word (id, unit, source, item, words, action, day, until, reason, kept, said_by,
                            said_person, said_organisation, said_at)
                        values (:id, :unit, :source, :item, :words, :action, :day, :until, :reason, :kept, :said_by,
                            :said_person, :said_organisation, :at)
                        """)
                .param("id", word.id())
                .param("unit", word.unit().value())
                .param("source", word.source())
                .param("item", word.item())
                .param("words", word.words())
                .param("action", word.action().name())
                .param("day", Date.valueOf(word.day()))
                .param("until", date(word.until()))
                .param("reason", word.reason())
                .param("kept", word.kept())
                .params(word.by().columns("said"))
                .param("at", word.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
