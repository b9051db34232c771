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
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations; what was registered never changes. */
@Repository
class EvaluationRepository {

    private static final String READ = """
            select id, office_role, office_area, policy, policy_title, policy_number, in_force, question, status, fictional,
                   registered_by, registered_person, registered_organisation, registered_at, since
            from supervision.evaluation
            """;

    private final JdbcClient jdbc;

    EvaluationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Evaluation> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(this::evaluation)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Evaluation> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(this::evaluation)
                .optional();
    }

    /** Those of an office, of the demonstration or not, the latest day first. */
    List<Evaluation> of(Office office, boolean fictional) {
        return jdbc.sql(READ + """
                        where office_role = :role and office_area = :area and fictional = :fictional
                        order by in_force desc, id
                        """)
                .param("role", office.role().name())
                .param("area", office.place())
                .param("fictional", fictional)
                .query(this::evaluation)
                .list();
    }

    /** Stores one; {@code false} where the office evaluates this policy already, as for the second of two at once. */
    boolean insert(Evaluation evaluation) {
        var inserted = jdbc.sql("""
                        insert into supervision.evaluation (id, office_role, office_area, policy, policy_title, policy_number, in_force,
                            question, status, fictional, registered_by, registered_person, registered_organisation, registered_at, since)
                        values (:id, :role, :area, :policy, :title, :number, :inForce, :question, :status, :fictional,
                            :registered_by, :registered_person, :registered_organisation, :registered, :since)
                        on conflict (office_role, office_area, policy) where status <> 'WITHDRAWN' do nothing
                        """)
                .param("id", evaluation.id())
                .param("role", evaluation.office().role().name())
                .param("area", evaluation.office().place())
                .param("policy", evaluation.policy())
                .param("title", evaluation.title())
                .param("number", evaluation.number())
                .param("inForce", Date.valueOf(evaluation.inForce()))
                .param("question", evaluation.question())
                .param("status", evaluation.status().name())
                .param("fictional", evaluation.fictional())
                .params(evaluation.by().columns("registered"))
                .param("registered", evaluation.registeredAt().atOffset(ZoneOffset.UTC))
                .param("since", evaluation.since().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 0) {
            return false;
        }
        for (int at = 0; at < evaluation.indicators().size(); at++) {
            jdbc.sql(
                            "insert into supervision.evaluated (evaluation, position, indicator) values (:id, :position, :indicator)")
                    .param("id", evaluation.id())
                    .param("position", at)
                    .param("indicator", evaluation.indicators().get(at).value())
                    .update();
        }
        return true;
    }

    void move(UUID id, EvaluationStatus status, Instant since) {
        jdbc.sql("update supervision.evaluation set status = :status, since = :since where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Evaluation evaluation(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Evaluation(
                id,
                Office.read(row.getString("office_role"), row.getString("office_area")),
                row.getObject("policy", UUID.class),
                row.getString("policy_title"),
                row.getString("policy_number"),
                row.getObject("in_force", LocalDate.class),
                row.getString("question"),
                jdbc.sql("select indicator from supervision.evaluated where evaluation = :id order by position")
                        .param("id", id)
                        .query((each, _) -> new IndicatorCode(each.getString("indicator")))
                        .list(),
                EvaluationStatus.valueOf(row.getString("status")),
                row.getBoolean("fictional"),
                Signature.read(row, "registered"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
