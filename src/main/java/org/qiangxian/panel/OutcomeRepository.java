package org.qiangxian.panel;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.panel.PanelRepository.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and releases. Decisions are only added; the latest counts. */
@Repository
class OutcomeRepository {

    private final JdbcClient jdbc;

    OutcomeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decide(ApplicationId application, boolean selected, String reason, Mark mark) {
        jdbc.sql("""
                insert into panel.decision (application, selected, reason, decided_by, decided_person,
                                            decided_organisation, decided_at)
                values (:application, :selected, :reason, :decided_by, :decided_person, :decided_organisation, :at)
                """)
                .param("application", application.value())
                .param("selected", selected)
                .param("reason", reason)
                .params(mark.by().columns("decided"))
                .param("at", Timestamp.from(mark.at()))
                .update();
    }

    Optional<Decision> decision(ApplicationId application) {
        return jdbc.sql("""
                select selected, reason, decided_by, decided_person, decided_organisation, decided_at
                from panel.decision
                where application = :application order by id desc limit 1
                """)
                .param("application", application.value())
                .query((row, _) -> new Decision(
                        row.getBoolean("selected"),
                        row.getString("reason"),
                        Signature.read(row, "decided"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /** The one release of a kind; false if it was done before. */
    boolean release(CallId call, Kind kind, Mark mark) {
        return jdbc.sql("""
                        insert into panel.release (call, kind, released_by, released_person,
                            released_organisation, released_at)
                        values (:call, :kind, :released_by, :released_person, :released_organisation, :at) on conflict do nothing
                        """)
                        .param("call", call.value())
                        .param("kind", kind.name())
                        .params(mark.by().columns("released"))
                        .param("at", Timestamp.from(mark.at()))
                        .update()
                == 1;
    }

    boolean publish(CallId call, Kind kind, Mark mark) {
        return jdbc.sql("""
                        update panel.release set published_by = :published_by, published_person = :published_person,
                            published_organisation = :published_organisation, published_at = :at
                        where call = :call and kind = :kind and published_at is null
                        """)
                        .param("call", call.value())
                        .param("kind", kind.name())
                        .params(mark.by().columns("published"))
                        .param("at", Timestamp.from(mark.at()))
                        .update()
                == 1;
    }

    Optional<Release> released(CallId call, Kind kind) {
        return releases().stream()
                .filter(release -> release.call().equals(call) && release.kind() == kind)
                .findFirst();
    }

    List<Release> releases() {
        return jdbc.sql(
                        "select call, kind, released_at, published_at from panel.release order by released_at desc, kind desc")
                .query((row, _) -> {
                    @Nullable Timestamp published = row.getTimestamp("published_at");
                    return new Release(
                            new CallId(row.getObject("call", UUID.class)),
                            Kind.valueOf(row.getString("kind")),
                            row.getTimestamp("released_at").toInstant(),
                            published == null ? null : published.toInstant());
                })
                .list();
    }
}
