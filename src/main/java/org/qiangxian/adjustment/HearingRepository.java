package org.qiangxian.adjustment;

import static org.qiangxian.adjustment.AdjustmentRepository.at;
import static org.qiangxian.adjustment.AdjustmentRepository.instant;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cities were told, and what they and their provinces said. */
@Repository
class HearingRepository {

    private final JdbcClient jdbc;

    HearingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID matter, Hearing it) {
        jdbc.sql("""
                        insert into adjustment.hearing (matter, round, number, words, told_by, told_person,
                            told_organisation, told_at)
                        values (:matter, :round, :number, :words, :told_by, :told_person, :told_organisation, :at)
                        """)
                .param("matter", matter)
                .param("round", it.round())
                .param("number", it.number())
                .param("words", it.words())
                .params(it.by().columns("told"))
                .param("at", at(it.toldAt()))
                .update();
    }

    /** The hearings of a case, oldest first. */
    List<Hearing> hearings(UUID matter) {
        return jdbc.sql("select * from adjustment.hearing where matter = :matter order by round")
                .param("matter", matter)
                .query((row, _) -> new Hearing(
                        row.getInt("round"),
                        row.getString("number"),
                        row.getString("words"),
                        Signature.read(row, "told"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("served_at", OffsetDateTime.class)),
                        instant(row.getObject("extended_at", OffsetDateTime.class)),
                        instant(row.getObject("ended_at", OffsetDateTime.class))))
                .list();
    }

    /** Stores when the city first opened the notice while the hearing runs. */
    void serve(UUID matter, int round, Instant at) {
        jdbc.sql("""
                        update adjustment.hearing set served_at = :at
                        where matter = :matter and round = :round and served_at is null and ended_at is null
                        """)
                .param("matter", matter)
                .param("round", round)
                .param("at", at(at))
                .update();
    }

    void extend(UUID matter, int round, Instant at) {
        jdbc.sql("update adjustment.hearing set extended_at = :at where matter = :matter and round = :round")
                .param("matter", matter)
                .param("round", round)
                .param("at", at(at))
                .update();
    }

    void end(UUID matter, int round, Instant at) {
        jdbc.sql("update adjustment.hearing set ended_at = :at where matter = :matter and round = :round")
                .param("matter", matter)
                .param("round", round)
                .param("at", at(at))
                .update();
    }

    void insert(UUID matter, Opinion it) {
        jdbc.sql("""
                        insert into adjustment.opinion (matter, number, round, role, words, given_by, given_person,
                            given_organisation, given_at)
                        values (:matter, :number, :round, :role, :words, :given_by, :given_person,
                            :given_organisation, :at)
                        """)
                .param("matter", matter)
                .param("number", it.number())
                .param("round", it.round())
                .param("role", it.role().name())
                .param("words", it.words())
                .params(it.by().columns("given"))
                .param("at", at(it.at()))
                .update();
    }

    /** The opinions in a case, oldest first. */
    List<Opinion> opinions(UUID matter) {
        return jdbc.sql("select * from adjustment.opinion where matter = :matter order by number")
                .param("matter", matter)
                .query((row, _) -> new Opinion(
                        row.getInt("number"),
                        row.getInt("round"),
                        Role.valueOf(row.getString("role")),
                        row.getString("words"),
                        Signature.read(row, "given"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
