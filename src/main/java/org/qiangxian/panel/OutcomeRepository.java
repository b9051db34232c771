package org.qiangxian.panel;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                insert into panel.decision (application, selected, reason, decided_by, decided_at)
                values (:application, :selected, :reason, :by, :at)
                """)
                .param("application", application.value())
                .param("selected", selected)
                .param("reason", reason)
                .param("by", mark.by())
                .param("at", Timestamp.from(mark.at()))
                .update();
    }

    Optional<Decision> decision(ApplicationId application) {
        return jdbc.sql("""
                select selected, reason, decided_by, decided_at from panel.decision
                where application = :application order by id desc limit 1
                """)
                .param("application", application.value())
                .query((row, _) -> new Decision(
                        row.getBoolean("selected"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /** The one release of a kind; false if it was done before. */
    boolean release(CallId call, Kind kind, Mark mark) {
        return jdbc.sql("""
                        insert into panel.release (call, kind, released_by, released_at)
                        values (:call, :kind, :by, :at) on conflict do nothing
                        """)
                        .param("call", call.value())
                        .param("kind", kind.name())
                        .param("by", mark.by())
                        .param("at", Timestamp.from(mark.at()))
                        .update()
                == 1;
    }

    boolean publish(CallId call, Kind kind, Mark mark) {
        return jdbc.sql("""
                        update panel.release set published_by = :by, published_at = :at
                        where call = :call and kind = :kind and published_at is null
                        """)
                        .param("call", call.value())
                        .param("kind", kind.name())
                        .param("by", mark.by())
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
