package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Six hundred members report in ten minutes, each with its own account through the real pages: open, save, submit.
 * Their provinces opened the rounds before. It sends {@value #PER_SECOND} requests a second ({@link Pace}). At the end
 * every acknowledged report must be in the database. The variable BENCH_REPORTS sets another number of members.
 */
final class RoundBench {

    private static final int REPORTS = 600;
    private static final int PER_SECOND = 3;
    private static final Pattern REPORT = Pattern.compile("href=\"(/progress/[0-9a-f-]{36}/\\d{6})\"");
    private static final String WORK = "召开质量工作联席会议，帮助企业建立标准化生产记录，乡镇质量联络员完成一轮走访。";

    private static final String STORED = """
            select count(*) from progress.report r where status in ('WITH_BUREAU', 'WITH_PROVINCE')
              and exists (select from progress.submission s where s.report = r.id and s.content->'texts'->>'work' = '%s')
            """.formatted(WORK);

    private static final String TOLD = "select count(*) from notice.message where key like 'progress/%/SUBMIT/%'";

    private RoundBench() {}

    static void run(Path data) throws Exception {
        var asked = System.getenv("BENCH_REPORTS");
        int number = asked == null ? REPORTS : Integer.parseInt(asked);
        try (var database = new Database();
                var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var node = Platform.on(database, data)) {
            var cast = Cast.on(database, number);
            openRounds(node, http, cast);
            var pace = new Pace(PER_SECOND, 3);
            pace.enter(node, http, cast.cities(), county -> find(node, county));
            var seconds = pace.play(county -> act(node, county));
            pace.report("round", number, database, STORED, TOLD, seconds);
        }
    }

    private static void openRounds(Platform node, HttpClient http, Cast cast) throws Exception {
        var concerned = cast.cities().stream().map(Cast.Member::recommender).distinct().toList();
        for (var province : cast.recommenders()) {
            if (!concerned.contains(province.code())) {
                continue;
            }
            var session = new Session(http);
            session.enter(node, province.login());
            var answer = session.post(
                    node,
                    "/progress",
                    Map.of(
                            "title", "工作进展",
                            "year", String.valueOf(LocalDate.now().getYear()),
                            "lastDay", LocalDate.now().plusDays(60).toString(),
                            "minutes", "5",
                            "overReason", "另有安排。"));
            if (answer.statusCode() / 100 != 3) {
                throw new IllegalStateException("%s was answered %d: %s"
                        .formatted(province.code(), answer.statusCode(), answer.body()));
            }
        }
    }

    /** Finds the report that a member owes. */
    private static void find(Platform node, Pace.Client county) throws IOException, InterruptedException {
        var link = REPORT.matcher(county.session.get(node, "/progress").body());
        if (!link.find()) {
            throw new IllegalStateException("nothing is asked of " + county.member.code());
        }
        county.path = link.group(1);
    }

    /** Does the next step of a member: open, save or submit. */
    private static void act(Platform node, Pace.Client county) throws IOException, InterruptedException {
        var answer =
                switch (county.step) {
                    case 0 -> county.session.get(node, county.path);
                    case 1 -> county.session.post(node, county.path, Map.of("text.work", "第一稿。", "edit", "0"));
                    default ->
                        county.session.post(
                                node, county.path, Map.of("text.work", WORK, "edit", "1", "submit", "yes"));
                };
        if (answer.statusCode() != (county.step == 0 ? 200 : 302)) {
            throw new IllegalStateException(
                    "step %d was answered %d: %s".formatted(county.step, answer.statusCode(), answer.body()));
        }
    }
}
