package org.qiangxian.measurement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a batch that was entered by an act which is undone: it is withdrawn like a wrong one, its values stay on
 * record, and the former values are in force again. The caller has checked who may undo it and what prevents it.
 */
@Service
@Transactional
public class TakingBack {

    private final JdbcClient jdbc;
    private final ValueRepository values;
    private final Announcements announcements;
    private final ObjectProvider<Reliance> reliances;

    TakingBack(
            JdbcClient jdbc, ValueRepository values, Announcements announcements, ObjectProvider<Reliance> reliances) {
        this.jdbc = jdbc;
        this.values = values;
        this.announcements = announcements;
        this.reliances = reliances;
    }

    /** What happened to the values of a batch since they were entered, in words; empty where nothing did. */
    @Transactional(readOnly = true)
    public Optional<String> since(UUID batch) {
        var stood = jdbc.sql("""
                        select exists (select from measurement.withdrawal w where w.batch = b.id) as withdrawn, b.entered_at
                        from measurement.batch b where b.id = :batch
                        """).param("batch", batch).query(Stood.class).single();
        return stood.withdrawn() ? Optional.of("这批数据已撤回") : corrected(batch).or(() -> used(stood.enteredAt()));
    }

    private record Stood(boolean withdrawn, Instant enteredAt) {}

    private Optional<String> corrected(UUID batch) {
        return jdbc.sql("""
                        select b.entered_by from measurement.value v
                        join measurement.standing_value n on n.region = v.region and n.indicator = v.indicator
                             and n.period = v.period and n.revision > v.revision
                        join measurement.batch b on b.id = n.batch
                        where v.batch = :batch order by n.revision desc limit 1
                        """)
                .param("batch", batch)
                .query(String.class)
                .optional()
                .map("其中的数值已由%s更正"::formatted);
    }

    private Optional<String> used(Instant at) {
        return reliances.stream().flatMap(each -> each.since(at).stream()).findFirst();
    }

    /** Withdraws the batch; the values it replaced are in force again. */
    public void withdraw(Actor actor, UUID batch, String reason) {
        if (values.withdraw(batch, reason, actor.signature(actor.name()), announcements.now()) > 0) {
            announcements.withdrawn(batch, reason, actor.login());
        }
    }
}
