package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole of the analysis: every unit on every indicator of a grid. Threads take the indicators one by one and share
 * nothing, so that the outcome is the same byte for byte with any number of threads.
 */
public final class Analysis {

    private final Grid grid;
    private final Outcomes[] outcomes;

    private Analysis(Grid grid, Outcomes[] outcomes) {
        this.grid = grid;
        this.outcomes = outcomes;
    }

    /**
     * Computes.
     *
     * @param groups the issued cells of the units' groups
     * @param threads at least 1
     */
    public static Analysis of(Grid grid, Groups groups, int threads) {
        var outcomes = new Outcomes[grid.indicators().size()];
        var next = new AtomicInteger();
        Callable<Void> work = () -> {
            var column = new Column(grid, groups);
            for (int at = next.getAndIncrement(); at < outcomes.length; at = next.getAndIncrement()) {
                outcomes[at] = column.of(at);
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var workers = new ArrayList<Callable<Void>>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(work);
            }
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The analysis was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The analysis failed", failed.getCause());
        }
        var judging = new Judging(grid, outcomes);
        for (int unit = 0; unit < grid.units(); unit++) {
            judging.one(unit);
        }
        return new Analysis(grid, outcomes);
    }

    /** The packed result of a unit, see {@link Packed}. */
    public byte[] packed(int unit) {
        return Packed.of(grid, outcomes, unit);
    }

    /** The memory of the results besides the grid, in bytes. */
    public long bytes() {
        return outcomes.length * Outcomes.bytes(grid.units());
    }

    /** The outcomes for a unit, for tests of how often the words are right. */
    public List<Outcome> of(int unit) {
        return Packed.read(packed(unit));
    }
}
