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

/** What cities said of their items, only ever added to; and the row of a city that is held by whoever acts. */
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

    /** Holds a city to the end of the transaction: who acts on it acts one after the other. */
    void lock(RegionCode unit) {
        jdbc.sql("""
                        insert into supervision.place (unit) values (:unit) on conflict (unit) do update set unit = excluded.unit
                        """).param("unit", unit.value()).update();
    }

    /** What is kept of a place whose code is in force no more goes on under the code of its successor. */
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

    /** All a city said, in the order it was said. */
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
