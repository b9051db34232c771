package org.qiangxian.complaint;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of words that were refused. */
@Repository
class HitRepository {

    private final JdbcClient jdbc;

    HitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A word that was refused.
     *
     * @param area empty where the organisation has none
     */
    record Hit(String word, String organisation, String area, Instant at, boolean demonstration) {}

    /** Stores a word, once for each person and day. */
    void add(UUID person, LocalDate day, Hit hit) {
        jdbc.sql("""
                        insert into complaint.hit (person, word, day, organisation, area, at, demonstration)
                        values (:person, :word, :day, :organisation, :area, :at, :demonstration) on conflict do nothing
                        """)
                .param("person", person)
                .param("word", hit.word())
                .param("day", Date.valueOf(day))
                .param("organisation", hit.organisation())
                .param("area", hit.area())
                .param("at", hit.at().atOffset(ZoneOffset.UTC))
                .param("demonstration", hit.demonstration())
                .update();
    }

    /** The latest first. @param most how many at the most */
    List<Hit> latest(int most) {
        return jdbc.sql("""
                        select word, organisation, area, at, demonstration from complaint.hit order by at desc, word limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Hit(
                        row.getString("word"),
                        row.getString("organisation"),
                        row.getString("area"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("demonstration")))
                .list();
    }
}
