package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * The evening of the deadline: 600 cities write and submit one proposal after the other, the recommenders judge, take their seats,
 * print and send stamped scans, over two nodes on one durable database. Requests arrive whether or not the earlier ones are
 * answered, and each is timed from the moment it was due until it is done, whatever has to be sent again on the way. In the middle one
 * node is killed ({@code kill -9}) and started again. At the end every acknowledged write is looked for in the database.
 * It fails where one is missing, a seat was sold twice, or something was answered with 500, and at nothing else.
 */
final class DeadlineBench {

    private static final int CITIES = 600;
    private static final int SEATS = 3;
    private static final int SECONDS = 300;
    private static final int PER_SECOND = 200;
    private static final int MINUTE = 60;

    /** The seconds of the warm-up on both nodes, which is not counted and whose rate rises evenly to the full one. */
    private static final int LEAD = 90;

    private static final int DESKS = 2;
    private static final int LOGINS_AT_ONCE = 4;

    /** One file in this many is a stamped scan, if a scan is due; the others are prints. */
    private static final int SCAN_IN = 10;

    /** The number of cities that pause after a submission before they begin the next proposal. */
    private static final int RESTING = 60;

    /** Who is turned away comes again after so many seconds, or up to as many more: as the page's script does that saves. */
    private static final int RETRY_AFTER = 5;

    private static final long PATIENCE = 60_000_000_000L;

    private final int seconds;
    private final int perSecond;
    private final Outcome outcome = new Outcome();
    private final List<City> cities = new ArrayList<>();
    private final Map<String, Province> provinces = new HashMap<>();
    private final Queue<City> writing = new ConcurrentLinkedQueue<>();
    private final Queue<City> handedIn = new ConcurrentLinkedQueue<>();
    private final Queue<Province> desks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private volatile long counted;
    private volatile long killedAt = Long.MAX_VALUE;

    private DeadlineBench(int seconds, int perSecond) {
        this.seconds = seconds;
        this.perSecond = perSecond;
    }

    /** @param arguments the duration in seconds and the requests a second; five minutes and 200 if missing */
    static void run(Path data, List<String> arguments) throws Exception {
        int seconds = arguments.isEmpty() ? SECONDS : Integer.parseInt(arguments.get(0));
        int perSecond = arguments.size() < 2 ? PER_SECOND : Integer.parseInt(arguments.get(1));
        new DeadlineBench(seconds, perSecond).evening(data);
    }

    private void evening(Path data) throws Exception {
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var nodes = new Nodes(database, data)) {
            var cast = Cast.on(database, CITIES);
            enter(cast, client, nodes);
            System.out.printf(
                    "%d seconds, %d requests a second, after %d seconds in which they come up to that, which do not count; of a hundred: %s%n",
                    seconds, perSecond, lead(), Errand.mix());
            play(nodes);
            report(Ledger.read(database, cast.call()));
        }
    }

    /** Logs in everybody before the measurement and lets every city save once. */
    private void enter(Cast cast, HttpClient client, Nodes nodes) throws Exception {
        var logins = new ArrayList<Callable<Void>>();
        for (var member : cast.recommenders()) {
            var province = new Province(member, cast.call(), SEATS, client);
            provinces.put(member.code(), province);
            logins.add(() -> {
                province.session.enter(nodes.next(), member.login());
                return null;
            });
        }
        for (var member : cast.cities()) {
            var city = new City(member, cast.call(), client);
            cities.add(city);
            logins.add(() -> {
                city.session.enter(nodes.next(), member.login());
                city.begin(nodes.next());
                city.save(nodes.next());
                return null;
            });
        }
        try (var workers = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            for (var done : workers.invokeAll(logins)) {
                done.get();
            }
        }
        writing.addAll(cities);
        for (int desk = 0; desk < DESKS; desk++) {
            desks.addAll(provinces.values());
        }
        System.out.printf("%d cities and %d recommenders are logged in%n", cities.size(), provinces.size());
    }

    private void play(Nodes nodes) throws InterruptedException {
        var hundred = Errand.hundred();
        long all = (long) seconds * perSecond;
        long lead = lead() * (long) perSecond / 2;
        counted = System.nanoTime() + lead() * 1_000_000_000L;
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long n = -lead; n < all; n++) {
                long due = counted + due(n, lead);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (n == all / 2) {
                    killedAt = due;
                    nodes.replace();
                }
                var errand = hundred.get((int) Math.floorMod(n, hundred.size()));
                workers.submit(() -> arrive(errand, due, nodes));
            }
        }
    }

    private int lead() {
        return Math.min(LEAD, seconds / 3);
    }

    /**
     * When request {@code n} is due, in nanoseconds from the end of the warm-up; during the warm-up the rate grows
     * evenly from zero.
     */
    private long due(long n, long lead) {
        if (n >= 0) {
            return n * 1_000_000_000L / perSecond;
        }
        double share = Math.sqrt((n + lead) / (double) lead);
        return (long) ((share - 1) * lead() * 1e9);
    }

    private void arrive(Errand errand, long due, Nodes nodes) {
        try {
            switch (errand) {
                case SAVE -> by(writing, city -> done(errand, due, nodes, city::save), writing::add);
                case READ -> read(errand, due, nodes);
                case SUBMIT -> submit(errand, due, nodes);
                case JUDGE -> atDesk(errand, due, nodes, Province::judging);
                case FILE ->
                    atDesk(errand, due, nodes, province -> {
                        var scan = files.incrementAndGet() % SCAN_IN == 0 ? province.sending(due, this::scanned) : null;
                        return scan == null ? province.printing() : scan;
                    });
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            outcome.odd(e);
        }
    }

    private interface Work<T> {
        void of(T who) throws InterruptedException;
    }

    /** Takes a free participant, waiting for one if necessary, does the work and gives the participant back. */
    private static <T> void by(Queue<T> free, Work<T> work, Consumer<T> back) throws InterruptedException {
        T who = free.poll();
        while (who == null) {
            TimeUnit.MILLISECONDS.sleep(2);
            who = free.poll();
        }
        try {
            work.of(who);
        } finally {
            back.accept(who);
        }
    }

    private void read(Errand errand, long due, Nodes nodes) throws InterruptedException {
        int turn = turns.getAndIncrement();
        if (turn % 10 == 0) {
            by(desks, province -> done(errand, due, nodes, province::read), desks::add);
        } else {
            var city = cities.get(turn % cities.size());
            done(errand, due, nodes, node -> city.read(node, turn));
        }
    }

    /** Submits a proposal, or begins the next one when many cities have already submitted. */
    private void submit(Errand errand, long due, Nodes nodes) throws InterruptedException {
        if (handedIn.size() > RESTING) {
            by(handedIn, city -> done(errand, due, nodes, city::begin), writing::add);
            return;
        }
        by(writing, city -> {
            if (city.proposal().acknowledged == 0) {
                done(Errand.SAVE, due, nodes, city::save);
            } else {
                done(errand, due, nodes, city::submit);
            }
            if (city.proposal().submitted) {
                provinces.get(city.member.recommender()).arrived(city.proposal());
            }
        }, city -> (city.proposal().submitted ? handedIn : writing).add(city));
    }

    private interface Choice {
        Province.Act of(Province province);
    }

    /** Does one act of any recommending body that has work; where none has, a page is read instead. */
    private void atDesk(Errand errand, long due, Nodes nodes, Choice choice) throws InterruptedException {
        by(desks, first -> {
            var act = choice.of(first);
            for (var other : provinces.values()) {
                act = act == null ? choice.of(other) : act;
            }
            if (act == null) {
                done(Errand.READ, due, nodes, first::read);
            } else {
                done(errand, due, nodes, act);
            }
        }, desks::add);
    }

    private void scanned(long received, long judged) {
        outcome.received.add(received);
        outcome.judged.add(judged);
    }

    /** Sends a request again, to any node that serves, until it succeeds. */
    private void done(Errand errand, long due, Nodes nodes, Province.Act act) throws InterruptedException {
        while (System.nanoTime() - due < PATIENCE) {
            try {
                switch (act.on(nodes.next())) {
                    case DONE -> {
                        if (due >= counted) {
                            outcome.done(errand, System.nanoTime() - due, (due - counted) / 1_000_000_000L, atTheKill(due));
                        }
                        return;
                    }
                    case BUSY -> {
                        outcome.refused.addAndGet(due >= counted ? 1 : 0);
                        TimeUnit.MILLISECONDS.sleep((long) (RETRY_AFTER * 1000 * (1 + ThreadLocalRandom.current().nextDouble())));
                    }
                    case AGAIN -> outcome.again.incrementAndGet();
                }
            } catch (IOException _) {
                // The node was killed while it worked on this request.
                outcome.lost.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        outcome.givenUp.incrementAndGet();
    }

    private boolean atTheKill(long due) {
        return due >= killedAt && due - killedAt < MINUTE * 1_000_000_000L;
    }

    private void report(Ledger ledger) throws Failed {
        long acknowledged = 0;
        long stored = 0;
        for (var city : cities) {
            acknowledged += city.acknowledged() + city.proposals.stream().filter(it -> it.submitted).count();
            stored += ledger.savesOf(city) + ledger.submissionsOf(city);
        }
        int seats = sum(province -> province.seats.get());
        int judgments = sum(province -> province.judgments.get());
        int scans = sum(province -> province.scans.get());
        acknowledged += seats + judgments + scans;
        stored += Math.min(seats, ledger.seats()) + Math.min(judgments, ledger.judgments()) + Math.min(scans, ledger.scans());
        int oversold = ledger.taken().values().stream().mapToInt(n -> Math.max(0, n - SEATS)).sum();
        outcome.print();
        System.out.printf(
                "%d proposals, %d judgments, %d seats taken and %d asked for in vain, %d scans taken in%n",
                ledger.applications().size(), judgments, seats, sum(province -> province.refused.get()), scans);
        System.out.printf(
                "deadline: requests_per_s=%.0f p50_ms=%.1f p99_ms=%.1f p99_killed_ms=%.1f received_p99_ms=%.0f judged_max_s=%.1f "
                        + "refused=%d retried=%d given_up=%d acknowledged=%d stored=%d oversold=%d%n",
                outcome.count() / (double) seconds, outcome.calm.milliseconds(0.5), outcome.calm.milliseconds(0.99),
                outcome.killed.milliseconds(0.99), outcome.received.milliseconds(0.99), outcome.judged.milliseconds(1) / 1000,
                outcome.refused.get(), outcome.lost.get() + outcome.again.get(), outcome.givenUp.get(), acknowledged, stored, oversold);
        check(acknowledged - stored, oversold);
    }

    private void check(long missing, int oversold) throws Failed {
        if (missing != 0) {
            throw new Failed("deadline failed: %d acknowledged writes are missing".formatted(missing));
        }
        if (oversold != 0) {
            throw new Failed("deadline failed: %d seats were sold twice".formatted(oversold));
        }
        if (outcome.failed.get() != 0) {
            throw new Failed(
                    "deadline failed: %d answers of 500, the first: %s".formatted(outcome.failed.get(), outcome.failure()));
        }
    }

    private int sum(ToIntFunction<Province> number) {
        return provinces.values().stream().mapToInt(number).sum();
    }
}
