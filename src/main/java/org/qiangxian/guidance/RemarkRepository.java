package org.qiangxian.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.guidance.Comment.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks not taken back, with the latest answer to each. They are listed by paragraph, never by author. */
@Repository
class RemarkRepository {

    private static final String READ = """
            select r.id, r.guide, r.edition, r.paragraph, r.pilot, r.words, r.named, r.remarked_by, r.remarked_person,
                   r.remarked_organisation, r.remarked_at, a.number, a.outcome, a.words as answered, a.answered_by,
                   a.answered_person, a.answered_organisation, a.answered_at
            from guidance.remark r
            left join lateral (
                select * from guidance.answer each where each.remark = r.id order by each.number desc limit 1) a on true
            where r.taken_back_at is null
            """;

    private final JdbcClient jdbc;

    RemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Comment remark) {
        jdbc.sql("""
                        insert into guidance.remark (id, guide, edition, paragraph, pilot, words, named, remarked_by,
                            remarked_person, remarked_organisation, remarked_at)
                        values (:id, :guide, :edition, :paragraph, :pilot, :words, :named, :remarked_by,
                            :remarked_person, :remarked_organisation, :at)
                        """)
                .param("id", remark.id())
                .param("guide", remark.guide())
                .param("edition", remark.edition())
                .param("paragraph", remark.paragraph())
                .param("pilot", remark.pilot())
                .param("words", remark.words())
                .param("named", remark.named())
                .params(remark.by().columns("remarked"))
                .param("at", GuideRepository.at(remark.at()))
                .update();
    }

    List<Comment> of(UUID guide) {
        return jdbc.sql(READ + "and r.guide = :guide order by r.edition, r.paragraph, r.remarked_at, r.id")
                .param("guide", guide)
                .query(RemarkRepository::remark)
                .list();
    }

    Optional<Comment> find(UUID guide, UUID id) {
        return jdbc.sql(READ + "and r.guide = :guide and r.id = :id")
                .param("guide", guide)
                .param("id", id)
                .query(RemarkRepository::remark)
                .optional();
    }

    void takeBack(UUID id, Instant now) {
        jdbc.sql("update guidance.remark set taken_back_at = :at where id = :id and taken_back_at is null")
                .param("id", id)
                .param("at", GuideRepository.at(now))
                .update();
    }

    void answer(UUID remark, Handling outcome, String words, Signature by, Instant now) {
        jdbc.sql("""
                        insert into guidance.answer (remark, outcome, words, answered_by, answered_person, answered_organisation,
                            answered_at)
                        values (:remark, :outcome, :words, :answered_by, :answered_person, :answered_organisation, :at)
                        """)
                .param("remark", remark)
                .param("outcome", outcome.name())
                .param("words", words)
                .params(by.columns("answered"))
                .param("at", GuideRepository.at(now))
                .update();
    }

    private static Comment remark(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("guide", UUID.class),
                row.getInt("edition"),
                row.getInt("paragraph"),
                row.getObject("pilot", UUID.class),
                row.getString("words"),
                row.getBoolean("named"),
                Signature.read(row, "remarked"),
                GuideRepository.at(row, "remarked_at"),
                outcome == null
                        ? null
                        : new Answer(
                                row.getLong("number"),
                                Handling.valueOf(outcome),
                                row.getString("answered"),
                                Signature.read(row, "answered"),
                                GuideRepository.at(row, "answered_at")));
    }
}
