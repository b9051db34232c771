package org.qiangxian.journey;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.database.FirstStarted;
import org.qiangxian.database.PlatformProcess;

/**
 * A platform with the demonstration that is killed while it works on forms: each form writes some of its rows, waits
 * for a lock before the others, and is never answered.
 */
final class Survival implements AutoCloseable {

    private final int port;
    private final PlatformProcess platform;
    private final Connection database;
    private final List<Visit> visits = new ArrayList<>();

    private Survival(int port, PlatformProcess platform, Connection database) {
        this.port = port;
        this.platform = platform;
        this.database = database;
    }

    /** Starts it in an empty folder. */
    static Survival in(Path data) throws Exception {
        FirstStarted.into(data);
        var port = PlatformProcess.freePort();
        var platform = PlatformProcess.start(data, Map.of("SERVER_PORT", String.valueOf(port)))
                .awaitReady();
        return new Survival(port, platform, platform.database());
    }

    /** Inserts rows that exist before the test. */
    void given(String rows) throws SQLException {
        database.createStatement().execute(rows);
    }

    /** A visitor who is logged in with an account of the demonstration. */
    Visit entered(String post) {
        var visit = Visit.atTheOffice(port);
        visits.add(visit);
        visit.open("/login");
        visit.press(post);
        return visit;
    }

    /** A visitor of the public pages. */
    Visit stranger() {
        var visit = Visit.atTheOffice(port);
        visits.add(visit);
        return visit;
    }

    /** Sends a form as it stands on its page and waits for no answer, because none comes. */
    static void send(Page page, String form) {
        page.evaluate("form => setTimeout(() => document.querySelector(form).requestSubmit(), 0)", form);
    }

    /**
     * Kills it once all forms wait.
     *
     * @param tables tables to which no row can be written meanwhile
     * @param many how many forms are sent
     */
    void killedWhile(List<String> tables, int many, Runnable sending) throws Exception {
        database.setAutoCommit(false);
        database.createStatement().execute("lock table %s in share mode".formatted(String.join(", ", tables)));
        sending.run();
        var locked = tables.stream().map("'%s'::regclass"::formatted).collect(Collectors.joining(", "));
        await("what was sent waits for the lock, with some of its rows written")
                .atMost(Duration.ofMillis(Visit.PATIENCE))
                .until(() ->
                        count("select count(*) from pg_locks where not granted and relation in (%s)".formatted(locked))
                                >= many);
        platform.kill();
        database.rollback();
        database.setAutoCommit(true);
        await("the database has let go of what the process had begun")
                .atMost(Duration.ofMillis(Visit.PATIENCE))
                .until(() -> count("""
                        select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
                        """) == 0);
    }

    int count(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The counts that several queries return for one record. */
    List<Integer> counts(String about, String... queries) throws SQLException {
        var counts = new ArrayList<Integer>();
        for (var query : Stream.of(queries).toList()) {
            counts.add(count(query.replace("?", "'" + about + "'")));
        }
        return counts;
    }

    @Override
    public void close() throws Exception {
        visits.forEach(Visit::close);
        database.close();
        platform.close();
    }
}
