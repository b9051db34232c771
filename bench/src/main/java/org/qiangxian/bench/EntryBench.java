package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;

/**
 * A thousand counties outside the library apply for entry, each with its own account through the real pages: begin,
 * save, submit. The work of an hour is compressed into two minutes: {@value #PER_SECOND} requests a second, whether or
 * not earlier ones are answered ({@link Pace}). At the end every acknowledged application must be in the database.
 */
final class EntryBench {

    private static final int COUNTIES = 1_000;
    private static final int PER_SECOND = 30;
    private static final String WORDS = "质量工作有机构有人员，正在帮助企业建立标准化生产记录，打算完善特色产品的标准。".repeat(12);

    private static final String STORED = """
            select count(*) from admission.entry e where status in ('WITH_BUREAU', 'WITH_PROVINCE') and statement = '%s'
              and exists (select from admission.step s where s.entry = e.id and s.action = 'SUBMIT'
                  and s.statement = e.statement and s.taken_by like 'bench %%')
            """.formatted(WORDS);

    private static final String TOLD = "select count(*) from notice.message where key like 'admission/%/SUBMIT/%'";

    private EntryBench() {}

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var node = Platform.on(database, data)) {
            var pace = new Pace(PER_SECOND, 3);
            pace.enter(node, http, Cast.outside(database, COUNTIES), county -> county.session.get(node, "/admissions"));
            var seconds = pace.play(county -> act(node, county));
            pace.report("entry", COUNTIES, database, STORED, TOLD, seconds);
        }
    }

    /** Does the next step of a county: begin, save or submit. */
    private static void act(Platform node, Pace.Client county) throws IOException, InterruptedException {
        var answer =
                switch (county.step) {
                    case 0 -> county.session.post(node, "/admissions", Map.of());
                    case 1 -> county.session.post(node, county.path, Map.of("statement", "第一稿。", "edit", "0"));
                    default ->
                        county.session.post(
                                node, county.path, Map.of("statement", WORDS, "edit", "1", "submit", "yes"));
                };
        var to = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        if (answer.statusCode() / 100 != 3 || !to.startsWith("/admissions/")) {
            throw new IllegalStateException("step %d was answered %d to %s: %s"
                    .formatted(county.step, answer.statusCode(), to, answer.body()));
        }
        county.path = to.replaceFirst("\\?.*", "");
    }
}
