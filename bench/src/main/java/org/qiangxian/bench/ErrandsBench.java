package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the processor time of the platform and of its database for each errand of the evening of the deadline, one
 * after the other on one warm node; other work on the machine does not lengthen processor time. From this follows how
 * many requests a second of the evening's mix two processors could serve if nothing else ran on them.
 */
final class ErrandsBench {

    private static final int CITIES = 48;

    /** Rounds that only warm the node up, and rounds that are measured. */
    private static final int WARMING = 12;

    private static final int COUNTED = 4;
    private static final int PROCESSORS = 2;

    private final Platform node;
    private final Database database;
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    private ErrandsBench(Platform node, Database database) {
        this.node = node;
        this.database = database;
    }

    /** A number of requests and the processor time they took, in seconds. */
    private record Cost(int number, double platform, double database) {
        Cost plus(Cost other) {
            return new Cost(number + other.number, platform + other.platform, database + other.database);
        }

        double microseconds() {
            return (platform + database) * 1e6 / number;
        }
    }

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var rehearsal = new Rehearsal(node, database, client, CITIES);
            rehearsal.rounds(WARMING);
            var bench = new ErrandsBench(node, database);
            for (int round = 0; round < COUNTED; round++) {
                rehearsal.round(bench::spend);
            }
            bench.print();
        }
    }

    private void spend(String errand, List<Rehearsal.Request> requests) throws Exception {
        double platform = node.processorSeconds();
        double server = database.processorSeconds();
        for (var request : requests) {
            request.done(errand);
        }
        costs.merge(
                errand,
                new Cost(requests.size(), node.processorSeconds() - platform, database.processorSeconds() - server),
                Cost::plus);
    }

    private void print() {
        System.out.printf("%-24s %8s %12s %12s%n", "errand", "number", "platform µs", "database µs");
        costs.forEach((name, cost) -> System.out.printf(
                "%-24s %8d %12.0f %12.0f%n",
                name, cost.number, cost.platform * 1e6 / cost.number, cost.database * 1e6 / cost.number));
        double read = City.PAGES.stream().mapToDouble(page -> of("read " + page)).average().orElseThrow();
        double reading = 0.9 * read + 0.1 * of("read /recommendations");
        double mix = (Errand.SAVE.share * of("save")
                        + Errand.READ.share * reading
                        + Errand.SUBMIT.share * (of("begin") + of("submit")) / 2
                        + Errand.JUDGE.share * of("judge")
                        + Errand.FILE.share * of("print"))
                / 100;
        System.out.printf(
                "errands: save_us=%.0f reading_us=%.0f submit_us=%.0f judge_us=%.0f print_us=%.0f mix_us=%.0f bears_per_s=%.0f%n",
                of("save"), reading, of("submit"), of("judge"), of("print"), mix, PROCESSORS * 1e6 / mix);
    }

    private double of(String name) {
        return costs.get(name).microseconds();
    }
}
