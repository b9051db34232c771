package org.qiangxian.bench;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Plain;

/**
 * The search box of the public site over fifty thousand documents of about five hundred characters: it searches for two
 * to six characters from one of them, and for pairs of characters that hardly any document holds together. Each page is
 * compared with {@code LIKE} over the same rows on a separate connection.
 */
final class SearchBench {

    private static final int TEXTS = 50_000;
    private static final int LENGTH = 500;
    private static final int QUESTIONS = 300;

    /** Common characters of documents, the most frequent first: the frequency of each follows its position. */
    private static final String SIGNS = "质量县市场监管培育建设工作实施方案通知产业企业标准计量认证检验检测服务提升行动品牌技术创新管理体系基础设施协同发展"
            + "区域特色农业工业制造小镇旅游食品药品特种设备安全风险信用数据平台机构人员责任落实推进加强完善支持指导组织开展活动年月日"
            + "第一二三四五六七八九十项条款附件印发各省自治直辖新疆兵团局厅委办公室抄送联系电话请认真执行特此意见规定办法试行";

    private SearchBench() {}

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var random = new Random(20261129);
            var texts = texts(random);
            try (var connection = database.open()) {
                fill(connection, texts);
                var questions = questions(random, texts);
                var session = new Session(client);
                ask(node, session, questions.subList(0, 50), new Times());
                var pages = new Times();
                ask(node, session, questions, pages);
                var like = new Times();
                like(connection, questions.subList(0, 30), like);
                var nothing = new Times();
                for (int i = 0; i < QUESTIONS; i++) {
                    ask(node, session, List.of("\u9fa5 " + i), nothing);
                }
                System.out.printf("%-34s p50 %.1f ms, p95 %.1f ms%n", "pages", pages.milliseconds(0.5), pages.milliseconds(0.95));
                System.out.printf("%-34s p50 %.1f ms, p95 %.1f ms%n", "pages that find nothing", nothing.milliseconds(0.5), nothing.milliseconds(0.95));
                System.out.printf("%-34s p50 %.1f ms, p95 %.1f ms%n", "LIKE alone", like.milliseconds(0.5), like.milliseconds(0.95));
                System.out.printf(
                        "search: texts=%d p95_ms=%.1f times_like=%.1f index_mib=%d%n",
                        TEXTS,
                        pages.milliseconds(0.95),
                        like.milliseconds(0.95) / pages.milliseconds(0.95),
                        indexMebibytes(connection));
            }
        }
    }

    private static List<String> texts(Random random) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int sign = 0; sign < LENGTH; sign++) {
                // One in four is any of three thousand characters, as in names; the others are common ones.
                text.appendCodePoint(
                        random.nextInt(4) == 0
                                ? 0x4e00 + random.nextInt(3000)
                                : SIGNS.charAt((int) (SIGNS.length() * Math.pow(random.nextDouble(), 2))));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** Inserts copies of a public document with different titles and texts, then builds the index. */
    private static void fill(Connection connection, List<String> texts) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop index publication.words_grams_idx");
            papers(connection, like(connection), texts);
            // The following statements look documents up by id and must be planned for the present number of rows.
            statement.execute("vacuum analyze publication.publication");
            words(connection, texts);
            statement.execute("create index words_grams_idx on publication.words using gin (grams)");
            statement.execute("vacuum analyze publication.words");
        }
    }

    private static UUID like(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select id from publication.publication
                        where disclosure = 'PUBLIC' and status = 'ISSUED' and not demonstration
                        order by id limit 1
                        """)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static void papers(Connection connection, UUID like, List<String> texts) throws SQLException {
        try (var paper = connection.prepareStatement("""
                insert into publication.publication
                select r.* from publication.publication p,
                    jsonb_populate_record(null::publication.publication, to_jsonb(p) || jsonb_build_object(
                        'id', ?::text, 'title', ?::text, 'number', '', 'body', ?::text)) r
                where p.id = ?
                """)) {
            inBatches(connection, paper, texts, (id, text) -> {
                paper.setString(1, id.toString());
                paper.setString(2, text.substring(0, 30));
                paper.setString(3, text);
                paper.setObject(4, like);
            });
        }
    }

    private static void words(Connection connection, List<String> texts) throws SQLException {
        try (var words = connection.prepareStatement("""
                insert into publication.words (publication, words, grams) values (?, ?, ?)
                """)) {
            inBatches(connection, words, texts, (id, text) -> {
                var key = Plain.key(text);
                words.setObject(1, id);
                words.setString(2, key);
                words.setArray(3, connection.createArrayOf("text", Words.grams(key).toArray()));
            });
        }
    }

    private interface Filling {
        void fill(UUID id, String text) throws SQLException;
    }

    private static void inBatches(Connection connection, PreparedStatement statement, List<String> texts, Filling filling)
            throws SQLException {
        connection.setAutoCommit(false);
        for (int i = 0; i < texts.size(); i++) {
            filling.fill(new UUID(7, i), texts.get(i));
            statement.addBatch();
            if (i % 500 == 499) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static List<String> questions(Random random, List<String> texts) {
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(5);
            int at = random.nextInt(LENGTH - length);
            int common = random.nextInt(SIGNS.length() - 4);
            questions.add(i % 3 == 2 ? SIGNS.substring(common, common + 2) + " " + text.substring(at, at + 2)
                    : text.substring(at, at + length));
        }
        return questions;
    }

    private static void ask(Platform node, Session session, List<String> questions, Times times) throws Exception {
        for (var question : questions) {
            var begun = System.nanoTime();
            var answer = session.get(node, "/find?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
            times.add(System.nanoTime() - begun);
            var alone = !question.contains(" ");
            if (answer.statusCode() != 200 || alone && !answer.body().contains("/texts/")) {
                throw new IllegalStateException(question + " was answered " + answer.statusCode() + " without its paper");
            }
        }
    }

    private static void like(Connection connection, List<String> questions, Times times) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select p.id from publication.words w join publication.publication p on p.id = w.publication
                where w.words like all (?) order by p.day desc, p.id limit 11
                """)) {
            for (var question : questions) {
                var patterns = List.of(question.split(" ")).stream().map(word -> "%" + word + "%").toArray();
                var begun = System.nanoTime();
                statement.setArray(1, connection.createArrayOf("text", patterns));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
                times.add(System.nanoTime() - begun);
            }
        }
    }

    private static long indexMebibytes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (sum(pg_relation_size(indexrelid)) / 1048576)::bigint from pg_index join pg_class on pg_class.oid = indexrelid
                        where indrelid = 'publication.words'::regclass and relname like '%grams%'
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
