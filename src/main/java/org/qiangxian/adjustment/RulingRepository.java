package org.qiangxian.adjustment;

import static org.qiangxian.adjustment.AdjustmentRepository.at;
import static org.qiangxian.adjustment.AdjustmentRepository.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Undertakings.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed, decided and reviewed. */
@Repository
class RulingRepository {

    private final JdbcClient jdbc;

    RulingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A proposal; a decision is added by {@link #decide}. */
    void insert(UUID matter, Ruling it) {
        jdbc.sql("""
                        insert into adjustment.ruling (matter, number, outcome, until, grounds, proposed_by, proposed_person,
                            proposed_organisation, proposed_at)
                        values (:matter, :number, :outcome, :until, :grounds, :proposed_by, :proposed_person,
                            :proposed_organisation, :at)
                        """)
                .param("matter", matter)
                .param("number", it.number())
                .param("outcome", it.outcome().name())
                .param("until", it.until())
                .param("grounds", it.grounds())
                .params(it.proposer().columns("proposed"))
                .param("at", at(it.proposedAt()))
                .update();
        for (var said : it.courses()) {
            jdbc.sql("""
                            insert into adjustment.course (matter, ruling, position, key, words, course)
                            values (:matter, :ruling, :position, :key, :words, :course)
                            """)
                    .param("matter", matter)
                    .param("ruling", it.number())
                    .param("position", it.courses().indexOf(said) + 1)
                    .param("key", said.key())
                    .param("words", said.words())
                    .param("course", said.course().name())
                    .update();
        }
    }

    void decide(UUID matter, int number, Ruling.Decision it) {
        jdbc.sql("""
                        update adjustment.ruling set reason = :reason, document = :document, issued_on = :issued,
                            decided_by = :decided_by, decided_person = :decided_person,
                            decided_organisation = :decided_organisation, decided_at = :at
                        where matter = :matter and number = :number
                        """)
                .param("matter", matter)
                .param("number", number)
                .param("reason", it.reason())
                .param("document", it.document())
                .param("issued", it.issuedOn())
                .params(it.by().columns("decided"))
                .param("at", at(it.at()))
                .update();
    }

    /** What was proposed and decided in a case, oldest first. */
    List<Ruling> rulings(UUID matter) {
        var said = courses(matter);
        return jdbc.sql("select * from adjustment.ruling where matter = :matter order by number")
                .param("matter", matter)
                .query((row, _) -> new Ruling(
                        row.getInt("number"),
                        RulingOutcome.valueOf(row.getString("outcome")),
                        row.getObject("until", LocalDate.class),
                        row.getString("grounds"),
                        Signature.read(row, "proposed"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        said.getOrDefault(row.getInt("number"), List.of()),
                        decision(row)))
                .list();
    }

    private record Placed(int ruling, Ruling.Said said) {}

    private Map<Integer, List<Ruling.Said>> courses(UUID matter) {
        return jdbc
                .sql("select * from adjustment.course where matter = :matter order by ruling, position")
                .param("matter", matter)
                .query((row, _) -> new Placed(
                        row.getInt("ruling"),
                        new Ruling.Said(
                                row.getString("key"), row.getString("words"), Course.valueOf(row.getString("course")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::ruling, Collectors.mapping(Placed::said, Collectors.toList())));
    }

    private static Ruling.@Nullable Decision decision(ResultSet row) throws SQLException {
        var decided = instant(row.getObject("decided_at", OffsetDateTime.class));
        return decided == null
                ? null
                : new Ruling.Decision(
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("issued_on", LocalDate.class),
                        Signature.read(row, "decided"),
                        decided);
    }

    void insert(UUID matter, Review it) {
        jdbc.sql("""
                        insert into adjustment.review (matter, number, ruling, words, asked_by, asked_person, asked_organisation,
                            asked_at)
                        values (:matter, :number, :ruling, :words, :asked_by, :asked_person, :asked_organisation, :at)
                        """)
                .param("matter", matter)
                .param("number", it.number())
                .param("ruling", it.ruling())
                .param("words", it.words())
                .params(it.askedBy().columns("asked"))
                .param("at", at(it.askedAt()))
                .update();
    }

    void answer(UUID matter, int number, Review.Answer it) {
        jdbc.sql("""
                        update adjustment.review set upheld = :upheld, reason = :reason, document = :document,
                            issued_on = :issued, reviewed_by = :reviewed_by, reviewed_person = :reviewed_person,
                            reviewed_organisation = :reviewed_organisation, reviewed_at = :at
                        where matter = :matter and number = :number
                        """)
                .param("matter", matter)
                .param("number", number)
                .param("upheld", it.upheld())
                .param("reason", it.reason())
                .param("document", it.document())
                .param("issued", it.issuedOn())
                .params(it.by().columns("reviewed"))
                .param("at", at(it.at()))
                .update();
    }

    /** The reviews in a case, oldest first. */
    List<Review> reviews(UUID matter) {
        return jdbc.sql("select * from adjustment.review where matter = :matter order by number")
                .param("matter", matter)
                .query((row, _) -> new Review(
                        row.getInt("number"),
                        row.getInt("ruling"),
                        row.getString("words"),
                        Signature.read(row, "asked"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        answer(row)))
                .list();
    }

    private static Review.@Nullable Answer answer(ResultSet row) throws SQLException {
        var reviewed = instant(row.getObject("reviewed_at", OffsetDateTime.class));
        return reviewed == null
                ? null
                : new Review.Answer(
                        row.getBoolean("upheld"),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("issued_on", LocalDate.class),
                        Signature.read(row, "reviewed"),
                        reviewed);
    }
}
