package org.qiangxian.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.qiangxian.corpus.Trial;

/**
 * Sends tables like those that offices send, for which every true figure is known, through the whole intake with the
 * preselected columns. It counts what was stored right, asked about, refused, and stored wrong, and keeps the tables
 * with wrong figures in {@code target/corpus}.
 */
final class CorpusBench {

    private static final int TABLES = 1_400;
    private static final int AT_ONCE = 3;

    private CorpusBench() {}

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data.resolve("one"))) {
            var trial = new Trial(node.uri("/"), database.source(), Optional.of(Path.of("target", "corpus")));
            var tally = trial.run(1, TABLES, AT_ONCE);
            tally.print(System.out);
            System.out.println(tally.line());
        }
    }
}
