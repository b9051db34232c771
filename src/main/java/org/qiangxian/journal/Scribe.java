package org.qiangxian.journal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.qiangxian.account.Accounts;
import org.qiangxian.shell.Fact;
import org.qiangxian.shell.Fact.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes every fact into the journal, in the transaction in which it happened: no fact without its entry, no entry
 * without its fact. Facts about reading are collected and written each second, so that a crash may lose the last second
 * of them.
 */
@Component
class Scribe {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Accounts accounts;
    private final Clock clock;
    private final LinkedBlockingQueue<String> reads = new LinkedBlockingQueue<>();

    Scribe(JdbcClient jdbc, JsonMapper json, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void record(Fact fact) {
        ObjectNode note = json.valueToTree(Note.of(fact, accounts.acting().orElse(null), clock.instant()));
        note.set("detail", Substance.of(note.path("detail"), fact.outcome() == Outcome.REFUSED));
        if (fact.read()) {
            reads.add(note.toString());
        } else {
            write(List.of(note.toString()));
        }
    }

    @Scheduled(fixedDelay = 1000)
    @PreDestroy
    void writeReads() {
        var batch = new ArrayList<String>();
        while (reads.drainTo(batch, BATCH) > 0) {
            write(batch);
            batch.clear();
        }
    }

    private void write(List<String> notes) {
        jdbc.sql("""
                insert into journal.entry (at, person, login, name, role, organisation, address, request, kind, about,
                    outcome, reading, demonstration, detail)
                select at, person, login, name, role, organisation, address, request, kind, about, outcome, reading,
                    demonstration, coalesce(detail, '{}')
                from jsonb_to_recordset(cast(:notes as jsonb)) as n (at timestamptz, person uuid, login text, name text,
                    role text, organisation text, address text, request text, kind text, about text, outcome text,
                    reading boolean, demonstration boolean, detail jsonb)
                """).param("notes", "[" + String.join(",", notes) + "]").update();
    }
}
