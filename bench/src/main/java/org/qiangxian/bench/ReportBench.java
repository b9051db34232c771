package org.qiangxian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.copy.CopyManager;

/**
 * The annual reports of a nation on synthetic figures: all counties as members × {@value #INDICATORS} indicators ×
 * {@value #YEARS} years. A snapshot is analysed; the reports are requested on the page and made in the background while
 * two pages are read ten times a second. Then JSON, Word and PDF are requested one by one, and the rate of making the
 * files of all members in the background is measured.
 */
final class ReportBench {

    private static final int INDICATORS = 89;
    private static final int YEARS = 10;
    private static final int LAST_YEAR = 2024;
    private static final int ASKED = 3;
    private static final int READ = 8;
    private static final int READS_PER_SECOND = 10;
    private static final int SAMPLE_SECONDS = 60;
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    private final Database database;
    private final int most;
    private final int year = Year.now().getValue();

    private ReportBench(Database database, int most) {
        this.database = database;
        this.most = most;
    }

    /** @param most how many counties are members at most: fewer than all for a quick look at a profile */
    static void run(Path data, int most) throws Exception {
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            // The first start creates the tables; the second one reads the data inserted in between.
            Platform.on(database, data).close();
            var bench = new ReportBench(database, most);
            bench.prepare();
            try (var node = Platform.on(database, data)) {
                bench.measure(node, client);
            }
        }
    }

    private void prepare() throws Exception {
        run("""
                insert into library.membership_event (code, version, status, document_number, document_title, fictional,
                    recorded_by, recorded_at)
                select code, 1, 'IN', 'bench', 'bench', false, 'bench', now() from (
                    select code from region.unit where level = 'COUNTY' and until is null and not fictional
                    order by code <> '140728', code limit %d) of
                on conflict do nothing
                """.formatted(most));
        for (var role : List.of("SAMR", "OPERATOR")) {
            run("""
                    with p as (
                        insert into account.person (login, name, password, password_set_at, created_at)
                        select 'bench-%1$s', 'bench', password, now(), now()
                        from account.person where login = 'demo-140728' returning id)
                    insert into account.post (person, organisation, role, proposed_at, granted_at)
                    select p.id, (select id from account.organisation where kind = 'NATIONAL' order by id limit 1),
                        upper('%1$s'), now(), now() from p
                    """.formatted(role.toLowerCase(java.util.Locale.ROOT)));
        }
        run("""
                insert into measurement.batch (id, channel, title, publisher, published, retrieved_on, entered_by, entered_at,
                    demonstration)
                values ('00000000-0000-0000-0000-000000000089', 'PUBLIC', 'bench', 'bench', '2025', '2025-06-01', 'bench',
                    now(), false)
                """);
        long begun = System.nanoTime();
        values();
        run("analyze measurement.value");
        System.out.printf("%,d values in %.0f s%n", count("select count(*) from measurement.value"), seconds(begun));
    }

    /** Inserts figures that are the same in each run: levels, drifts and noise of a fixed seed. */
    private void values() throws Exception {
        var counties = texts("select code from region.unit where level = 'COUNTY' and until is null and not fictional order by code <> '140728', code limit " + most);
        var indicators = indicators();
        var random = new SplittableRandom(42);
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table given (indicator text, region text, period text, figure numeric) on commit drop");
            var copy = new CopyManager(connection.unwrap(org.postgresql.core.BaseConnection.class))
                    .copyIn("copy given from stdin");
            for (var county : counties) {
                for (var indicator : indicators) {
                    double level = 20 + 60 * random.nextDouble();
                    double drift = 2 * (random.nextDouble() - 0.5);
                    for (int at = 0; at < YEARS; at++) {
                        double value = Math.clamp(level + drift * at + 4 * (random.nextDouble() - 0.5), 0.1, 99.9);
                        var line = "%s\t%s\t%d\t%s\n"
                                .formatted(
                                        indicator,
                                        county,
                                        LAST_YEAR - YEARS + 1 + at,
                                        Math.round(value * 100) / 100.0)
                                .getBytes(StandardCharsets.UTF_8);
                        copy.writeToCopy(line, 0, line.length);
                    }
                }
            }
            copy.endCopy();
            statement.execute("""
                    insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage, state,
                        figure, batch, recorded_at)
                    select indicator, (select max(catalogue_version) from measurement.value), region,
                        (select max(boundary) from measurement.value), period, 1, 'FINAL', 'VALUE', figure,
                        '00000000-0000-0000-0000-000000000089', now()
                    from given on conflict do nothing
                    """);
            connection.commit();
        }
    }

    private static List<String> indicators() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReportBench.class.getResourceAsStream("/data/indicator.csv")),
                StandardCharsets.UTF_8))) {
            var codes = lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 9))
                    .filter(cells -> !cells[7].equals("STATUS") && !cells[7].equals("EVENT"))
                    // Indicators of the seven tasks come first, then those that only describe a place.
                    .sorted(Comparator.comparing((String[] cells) -> cells[2].equals("0")))
                    .map(cells -> cells[0])
                    .limit(INDICATORS)
                    .toList();
            if (codes.size() < INDICATORS) {
                throw new IllegalStateException("only " + codes.size() + " indicators");
            }
            return codes;
        }
    }

    private void measure(Platform node, HttpClient client) throws Exception {
        var city = new Session(client);
        city.enter(node, "demo-140728");
        var operator = new Session(client);
        operator.enter(node, "bench-operator");
        var samr = new Session(client);
        samr.enter(node, "bench-samr");
        double kernel = kernel();
        read(node, city, 10, new AtomicBoolean(true));
        double alone = read(node, city, 20, new AtomicBoolean(true));
        long idle = node.forgetPeak();

        // A snapshot asked for while the platform takes one itself is refused, so it is asked for once more.
        while (count("select count(*) from snapshot.snapshot where title = 'bench'") == 0) {
            operator.get(node, "/snapshots");
            operator.post(node, "/snapshots", Map.of("title", "bench", "purpose", "bench"));
        }
        var number = texts("select number from snapshot.snapshot where title = 'bench'").getFirst();

        var beside = new AtomicBoolean(true);
        try (var reader = Executors.newSingleThreadExecutor()) {
            var reading = reader.submit(() -> read(node, city, 3600, beside));
            long begun = System.nanoTime();
            now("nation.analysis");
            await("select count(*) from nation.run where snapshot = '" + number + "'", 1);
            double analysis = seconds(begun);

            later("report.files");
            begun = System.nanoTime();
            samr.get(node, "/annual-reports");
            samr.post(node, "/annual-reports", Map.of("year", "" + year, "number", number, "scope", "REAL"));
            if (count("select count(*) from report.wish where not fictional") != 1) {
                throw new IllegalStateException("the report was not asked for");
            }
            await("select count(*) from report.report where not fictional", 1);
            double making = seconds(begun);
            beside.set(false);
            report(node, client, new Made(kernel, alone, reading.get(), idle, analysis, making));
        }
    }

    private record Made(double kernel, double alone, double beside, long idle, double analysis, double making) {}

    private void report(Platform node, HttpClient client, Made made) throws Exception {
        long cities = count("select count(*) from report.text t join report.report r on r.id = t.report where not r.fictional and t.unit <> ''");
        run("update report.report set status = 'PUBLISHED', opened_on = current_date - 1, publish_on = current_date where not fictional");
        var reader = new Session(client);
        var places = texts("select unit from report.text t join report.report r on r.id = t.report where not r.fictional and t.unit <> '' order by md5(unit) limit " + (ASKED + READ));
        var address = "/reports/" + year;
        double json = 0;
        double file = 0;
        boolean same = true;
        for (var format : List.of("docx", "pdf")) {
            for (int round = 0; round < ASKED; round++) {
                file = Math.max(file, asked(node, reader, address + "/files/" + format, "nation " + format));
            }
            same &= Arrays.equals(
                    reader.file(node, address + "/files/" + format), reader.file(node, address + "/files/" + format));
        }
        for (var place : places.subList(0, ASKED)) {
            var own = address + "/" + place + "/files/";
            asked(node, reader, own + "json", "city json");
            file = Math.max(file, asked(node, reader, own + "docx", "city docx"));
            file = Math.max(file, asked(node, reader, own + "pdf", "city pdf"));
            same &= Arrays.equals(reader.file(node, own + "pdf"), reader.file(node, own + "pdf"));
        }
        // The first files only warm up, because what counts is the rate of many.
        for (var place : places.subList(ASKED, places.size())) {
            json += asked(node, reader, address + "/" + place + "/files/json", "city json") / READ;
        }
        long asked = count("select count(*) from report.file");
        now("report.files");
        await("select count(*) from report.file", asked + 1);
        TimeUnit.SECONDS.sleep(SAMPLE_SECONDS);
        double rate = (count("select count(*) from report.file") - asked) / (double) SAMPLE_SECONDS;
        double mebibytes = count("select sum(length(content)) from report.file")
                / (double) count("select count(*) from report.file")
                / (1 << 20);
        double noise = Math.max(kernel(), made.kernel()) / made.kernel();
        System.out.printf("%-34s %10.1f s%n", "analysis", made.analysis());
        System.out.printf("%-34s %10.1f s%n", "sentences of all", made.making());
        System.out.printf("%-34s %10.1f s%n", "JSON of all, at the rate of " + READ, json * cities);
        System.out.printf("%-34s %10.1f ms%n", "pages alone p99", made.alone());
        System.out.printf("%-34s %10.1f ms%n", "pages beside p99", made.beside());
        System.out.printf("%-34s %10.1f minutes%n", "files of all, were all kept", 2 * (cities + 1) / rate / 60);
        System.out.printf("%-34s %10.0f MiB%n", "room they would take", 2 * (cities + 1) * mebibytes);
        System.out.printf(
                "report: cities=%d seconds=%.1f page_p99_ms=%.1f page_p99_alone_ms=%.1f file_s=%.2f files_per_s=%.2f "
                        + "peak_mib=%d idle_mib=%d same_bytes=%b noise=%.2f%n",
                cities,
                made.analysis() + made.making() + json * cities,
                made.beside(),
                made.alone(),
                file,
                rate,
                node.peakMebibytes(),
                made.idle(),
                same,
                noise);
    }

    private static double asked(Platform node, Session reader, String path, String what) throws Exception {
        long begun = System.nanoTime();
        int bytes = reader.file(node, path).length;
        double seconds = seconds(begun);
        System.out.printf("%-34s %10.3f s %,10d bytes%n", what, seconds, bytes);
        return seconds;
    }

    /** The p99 in milliseconds of two pages read in turn at a fixed pace, each timed from the moment it was due. */
    private static double read(Platform node, Session session, int atMost, AtomicBoolean on) throws Exception {
        var times = new Times();
        long due = System.nanoTime();
        for (int at = 0; on.get() && at < atMost * READS_PER_SECOND; at++) {
            due += 1_000_000_000L / READS_PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var answer = session.get(node, at % 2 == 0 ? "/desk" : "/profile");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("a page answered " + answer.statusCode());
            }
            times.add(System.nanoTime() - due);
        }
        return times.milliseconds(0.99);
    }

    /** The seconds of a fixed computation without the platform, which show how quiet the machine is. */
    private static double kernel() throws Exception {
        var block = new byte[1 << 20];
        var digest = MessageDigest.getInstance("SHA-256");
        long begun = System.nanoTime();
        for (int at = 0; at < 1000; at++) {
            digest.update(block);
        }
        return digest.digest().length == 0 ? 0 : seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void now(String job) throws SQLException {
        run("update notice.scheduled_tasks set execution_time = now() where task_name = '%s' and not picked".formatted(job));
    }

    private void later(String job) throws SQLException {
        run("update notice.scheduled_tasks set execution_time = now() + interval '1 day' where task_name = '%s'".formatted(job));
    }

    private void await(String sql, long least) throws Exception {
        long begun = System.nanoTime();
        while (count(sql) < least) {
            if (System.nanoTime() - begun > HOUR) {
                throw new IllegalStateException("waited in vain for " + sql);
            }
            Thread.sleep(100);
        }
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new java.util.ArrayList<String>();
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
