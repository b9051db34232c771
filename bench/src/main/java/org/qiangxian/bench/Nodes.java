package org.qiangxian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Two nodes on one database, of which the one with the fewest open requests receives the next, in turn if they are
 * equal, as {@code least_conn} of the archive's nginx gives them; one of them can be killed and started again.
 */
final class Nodes implements AutoCloseable {

    private final Database database;
    private final Path data;
    private final Launch launch;

    private final boolean nicely;

    private final List<Platform> serving = new CopyOnWriteArrayList<>();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile Thread replacing;

    Nodes(Database database, Path data) throws Exception {
        this.database = database;
        this.data = data;
        nicely = Platform.mayTakeItsPriorityBack();
        launch = new Launch(data.resolve("trained"));
        try {
            serving.add(start("first"));
            serving.add(start("second"));
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    private Platform start(String name) throws Exception {
        return Platform.on(database, data.resolve(name), launch.options(), nicely);
    }

    /** The serving node for the next request. */
    Platform next() {
        var now = List.copyOf(serving);
        int turn = turns.getAndIncrement();
        return IntStream.range(0, now.size())
                .mapToObj(n -> now.get(Math.floorMod(turn + n, now.size())))
                .min(Comparator.comparingInt(node -> node.open.get()))
                .orElseThrow();
    }

    /** Kills the second node with {@code kill -9} and starts it again as an operator would. */
    void replace() {
        replacing = Thread.ofPlatform().start(() -> {
            try {
                var old = serving.removeLast();
                old.kill();
                System.out.println("one node was killed");
                var again = start("second");
                serving.add(again);
                System.out.printf(
                        "it serves again after %.1f s, having used %.1f s of a processor%n",
                        again.seconds, again.processorSeconds());
            } catch (Exception e) {
                System.out.printf("the killed node did not come back: %s%n", e.getMessage());
            }
        });
    }

    /** Stops all nodes, after a node that is still starting is ready. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (replacing != null) {
            replacing.join();
        }
        for (var node : serving) {
            node.close();
        }
        launch.close();
    }
}
