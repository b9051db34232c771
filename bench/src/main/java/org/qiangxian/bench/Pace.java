package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Plays clients that each take a few steps, at a given number of requests a second over all clients, each timed from
 * the moment it was due. The first wrong answer ends the benchmark.
 */
final class Pace {

    private static final int LOGINS_AT_ONCE = 4;

    private final int perSecond;
    private final int steps;
    private final Times times = new Times();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final ConcurrentLinkedQueue<Client> clients = new ConcurrentLinkedQueue<>();

    /** @param steps the steps of each client; the answer to the last one acknowledges its work */
    Pace(int perSecond, int steps) {
        this.perSecond = perSecond;
        this.steps = steps;
    }

    /** A client that is logged in: its current path and how many steps it has taken. */
    static final class Client {
        final Session session;
        final Cast.Member member;
        String path = "";
        int step;

        Client(HttpClient http, Cast.Member member) {
            this.session = new Session(http);
            this.member = member;
        }
    }

    /** What a client does at its step. */
    interface Act {
        void by(Client client) throws Exception;
    }

    /** Logs all clients in, a few at a time; each then does its preparation before the first step. */
    void enter(Platform node, HttpClient http, List<Cast.Member> members, Act before) throws Exception {
        try (var workers = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            for (var member : members) {
                workers.submit(() -> tried(() -> {
                    var client = new Client(http, member);
                    client.session.enter(node, member.login());
                    before.by(client);
                    clients.add(client);
                }));
            }
        }
        check();
        System.out.printf("%d are logged in%n", clients.size());
    }

    /** Plays all steps of all clients at the pace and returns the seconds it took. */
    double play(Act act) throws Exception {
        var left = new AtomicInteger(clients.size());
        var begun = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = begun;
            while (left.get() > 0 && failure.get() == null) {
                due += 1_000_000_000L / perSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var client = clients.poll();
                if (client != null) {
                    long moment = due;
                    workers.submit(() -> tried(() -> take(client, act, moment, left)));
                }
            }
        }
        check();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void take(Client client, Act act, long due, AtomicInteger left) throws Exception {
        act.by(client);
        times.add(System.nanoTime() - due);
        if (++client.step == steps) {
            acknowledged.incrementAndGet();
            left.decrementAndGet();
        } else {
            clients.add(client);
        }
    }

    private interface Task {
        void run() throws Exception;
    }

    private void tried(Task task) {
        try {
            task.run();
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    private void check() {
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    /**
     * Prints the line of the benchmark; fails where acknowledged work is not stored or not all clients were
     * acknowledged.
     */
    void report(String name, int number, Database database, String stored, String told, double seconds) throws SQLException {
        int kept = count(database, stored);
        int lost = acknowledged.get() - kept;
        System.out.printf(
                "%s: per_s=%.1f p50_ms=%.1f p99_ms=%.1f acknowledged=%d stored=%d told=%d lost=%d seconds=%.0f%n",
                name,
                acknowledged.get() / seconds,
                times.milliseconds(0.5),
                times.milliseconds(0.99),
                acknowledged.get(),
                kept,
                count(database, told),
                lost,
                seconds);
        if (lost != 0 || acknowledged.get() != number) {
            throw new IllegalStateException("what was acknowledged is missing");
        }
    }

    private static int count(Database database, String sql) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
