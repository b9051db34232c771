package org.qiangxian.panel;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What experts said, and the consensus. Rows are only added; the latest count. */
@Repository
class OpinionRepository {

    private final JdbcClient jdbc;

    OpinionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID person, Answer answer, Instant at) {}

    void give(ApplicationId application, Opinion opinion) {
        for (var answer : opinion.answers()) {
            jdbc.sql("""
                    insert into panel.opinion (application, person, question, stance, words, given_at)
                    values (:application, :person, :question, :stance, :words, :at)
                    """)
                    .param("application", application.value())
                    .param("person", opinion.person())
                    .param("question", answer.question().name())
                    .param("stance", answer.stance().name())
                    .param("words", answer.words())
                    .param("at", Timestamp.from(opinion.at()))
                    .update();
        }
    }

    /** The opinion of one expert, if given. */
    Optional<Opinion> opinion(ApplicationId application, UUID person) {
        var rows = jdbc.sql("""
                select distinct on (question) person, question, stance, words, given_at from panel.opinion
                where application = :application and person = :person
                order by question, id desc
                """)
                .param("application", application.value())
                .param("person", person)
                .query((row, _) -> new Row(
                        row.getObject("person", UUID.class),
                        new Answer(
                                Question.valueOf(row.getString("question")),
                                Stance.valueOf(row.getString("stance")),
                                row.getString("words")),
                        row.getTimestamp("given_at").toInstant()))
                .list();
        if (rows.size() < Question.values().length) {
            return Optional.empty();
        }
        var answers = rows.stream()
                .map(Row::answer)
                .sorted(Comparator.comparing(Answer::question))
                .toList();
        return Optional.of(new Opinion(person, answers, rows.getFirst().at()));
    }

    void write(ApplicationId application, String words, PanelRepository.Mark mark) {
        jdbc.sql("""
                insert into panel.consensus (application, words, written_by, written_person, written_organisation,
                                             written_at)
                values (:application, :words, :written_by, :written_person, :written_organisation, :at)
                """)
                .param("application", application.value())
                .param("words", words)
                .params(mark.by().columns("written"))
                .param("at", Timestamp.from(mark.at()))
                .update();
    }

    /** The latest consensus text with its answers. */
    Optional<Consensus> consensus(ApplicationId application) {
        return jdbc.sql("""
                select id, words, written_by, written_person, written_organisation, written_at from panel.consensus
                where application = :application order by id desc limit 1
                """)
                .param("application", application.value())
                .query((row, _) -> new Consensus(
                        row.getLong("id"),
                        row.getString("words"),
                        Signature.read(row, "written"),
                        row.getTimestamp("written_at").toInstant(),
                        assents(row.getLong("id"))))
                .optional();
    }

    private List<Consensus.Assent> assents(long consensus) {
        return jdbc.sql("select person, agrees, words from panel.assent where consensus = :consensus order by given_at")
                .param("consensus", consensus)
                .query(Consensus.Assent.class)
                .list();
    }

    /** Adds the answer of an expert; false if there is one already. */
    boolean assent(long consensus, Consensus.Assent assent, Instant at) {
        return jdbc.sql("""
                        insert into panel.assent (consensus, person, agrees, words, given_at)
                        values (:consensus, :person, :agrees, :words, :at) on conflict do nothing
                        """)
                        .param("consensus", consensus)
                        .param("person", assent.person())
                        .param("agrees", assent.agrees())
                        .param("words", assent.words())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
