package org.qiangxian.corpus;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * Sends all tables from one seed to another through the intake of a running platform, several at the same time, never
 * two of one province.
 */
public final class Trial {

    private final URI base;
    private final DataSource database;
    private final Optional<Path> folder;
    private final Corpus corpus = new Corpus();
    private final Map<String, Object> provinces = new ConcurrentHashMap<>();

    /** @param folder where wrong tables are left; none are left if absent */
    public Trial(URI base, DataSource database, Optional<Path> folder) {
        this.base = base;
        this.database = database;
        this.folder = folder;
    }

    /** Judges the tables of this many seeds from the first on. */
    public Tally run(long first, int many, int atOnce) throws InterruptedException, ExecutionException {
        var tally = new Tally();
        var seeds = LongStream.range(first, first + many).toArray();
        var next = new AtomicInteger();
        Callable<Void> work = () -> {
            try (var door = new Door(base, database, "demo-operator")) {
                for (int at = next.getAndIncrement(); at < seeds.length; at = next.getAndIncrement()) {
                    tally.add(judged(door, corpus.table(seeds[at])));
                }
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(atOnce)) {
            for (var done : pool.invokeAll(
                    IntStream.range(0, atOnce).mapToObj(_ -> work).toList())) {
                done.get();
            }
        }
        return tally;
    }

    private Judgement judged(Door door, Table table) {
        synchronized (provinces.computeIfAbsent(table.area().substring(0, 2), _ -> new Object())) {
            var judgement = Judgement.of(table, door.through(table));
            if (judgement.wrongFigures() > 0 || judgement.questions().containsValue(true)) {
                folder.ifPresent(each -> Tally.dump(judgement, each));
            }
            return judgement;
        }
    }
}
