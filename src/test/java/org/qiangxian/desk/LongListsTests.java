package org.qiangxian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.progress.ReportReading;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Each list with 600 rows of its own: no row is lost, on the pages or in the files. */
@PlatformTest
@Transactional
class LongListsTests {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final int MANY = 600;

    private static final Actor PROVINCE = Actors.province("140000");
    private static final Actor OPERATOR = Actors.operator();

    /**
     * Inserts a place for each of 600 rows, in the order of codes. What is added waits for nobody, because each page
     * counts what waits.
     */
    private static final String PLACES = """
            (select code, row_number() over (order by code collate "C") as n from region.unit
             where until is null and code !~ '00$' and code not like '99%' order by code collate "C" limit 600) p
            """;

    private static final String CALL = """
            (select v.call, max(v.number) as number, c.year from call.version v join call.call c on c.id = v.call
             where v.status = 'PUBLISHED' and c.audience = 'REAL' group by v.call, c.year order by v.call limit 1) c
            """;

    private static final String PROPOSALS = """
            insert into application.application (id, call, call_version, kind, unit, recommender, year, status, holder, content,
                submission, since, demonstration)
            select gen_random_uuid(), c.call, c.number, 'PILOT', p.code, '140000', c.year, 'FORWARDED', 'SAMR',
                '{"directions": [], "otherDirection": "", "texts": {}, "quarters": {}}', 1, timestamptz '2025-07-01', false
            from\s""" + PLACES + "cross join " + CALL;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReportReading reports;

    @Autowired
    Clock clock;

    /**
     * A list.
     *
     * @param one how the address of a row begins
     * @param rows a statement that adds 600; it may name the organisation of the reader and a report
     */
    private record Listed(String path, String one, Actor reader, String rows) {

        @Override
        public String toString() {
            return path;
        }
    }

    private static Stream<Listed> lists() {
        return Stream.of(
                new Listed("/batches", "/batches/", OPERATOR, """
                        insert into measurement.batch
                        select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'fingerprint', 'long-' || n))).*
                        from measurement.batch b cross join generate_series(1, 600) n
                        where b.id = (select id from measurement.batch where channel = 'PUBLIC' order by id limit 1)
                        """),
                new Listed("/intake", "/intake/", OPERATOR, """
                        insert into intake.upload (id, organisation, channel, name, size, sha256, title, publisher, published,
                            retrieved_on, sent_by, sent_at, state, workbook, mapping)
                        select gen_random_uuid(), :organisation, 'PUBLIC', '表' || n || '.xlsx', 1000, 'x', '年鉴', '统计局', '2025',
                            date '2025-07-01', '录入员', timestamptz '2025-07-01', 'DISCARDED', '{}', '{}'
                        from generate_series(1, 600) n
                        """),
                new Listed("/publications", "/publications/", PROVINCE, """
                        insert into publication.publication (id, issuer_role, issuer_area, issuer_province, issuer_name, kind, title,
                            number, day, disclosure, summary, body, link, field, comprehensive, addressed, units, copied, status,
                            edit, drafted_by, drafted_at, changed_at, demonstration)
                        select gen_random_uuid(), 'PROVINCE', '140000', '140000', '山西省市场监督管理局', 'NOTICE', '通知' || n, '',
                            date '2025-07-01', 'INTERNAL', '', '', '', '', false, '{}', '{}', '{}', 'DRAFT', 1, '起草人',
                            timestamptz '2025-07-01', timestamptz '2025-07-01', false
                        from generate_series(1, 600) n
                        """),
                new Listed(
                        "/promotions", "/promotions/", Actors.demonstration(Actors.province("990000")), """
                        insert into promotion.promotion (id, report, line, unit, province, round, what, effect, link, day,
                            pilot_title, status, fictional, proposed_by, since)
                        select gen_random_uuid(), :report, 1000 + p.n, p.code, '990000', '一轮', '成果' || p.n, '', '',
                            date '2025-07-01', '', 'WITHDRAWN', true, '省局', timestamptz '2025-07-01'
                        from\s""" + PLACES),
                new Listed("/adjustments", "/adjustments/", PROVINCE, """
                        insert into adjustment.matter (id, unit, province, kind, happened_on, place, source, found_on, words,
                            registrar, fictional, status, since)
                        select gen_random_uuid(), p.code, '140000', 'QUALITY', date '2025-07-01', '某地', '通报', date '2025-07-02',
                            '事件', 'SAMR', false, 'SET_ASIDE', timestamptz '2025-07-02'
                        from\s""" + PLACES),
                new Listed("/admissions", "/admissions/", PROVINCE, """
                        insert into admission.entry (id, unit, province, status, statement, since)
                        select gen_random_uuid(), p.code, '140000', 'NOT_ADMITTED', '', timestamptz '2025-07-01'
                        from\s""" + PLACES),
                new Listed("/pilots", "/pilots/", PROVINCE, """
                        insert into pilot.pilot (id, call, year, kind, unit, recommender, title, status, opened_at, since, fictional,
                            demonstration)
                        select gen_random_uuid(), gen_random_uuid(), 2025, 'PILOT', p.code, '140000', '试点' || p.n, 'UNDER_WAY',
                            timestamptz '2025-07-01', timestamptz '2025-07-01', false, false
                        from\s""" + PLACES),
                new Listed("/notices", "/notices/", OPERATOR, """
                        with told as (
                            insert into notice.message (key, kind, subject, body, link, sent_at)
                            select 'long/' || n, 'TOLD', '消息' || n, '', '/desk', timestamptz '2025-07-01'
                            from generate_series(1, 600) n returning id)
                        insert into notice.recipient (message, role) select id, 'OPERATOR' from told
                        """),
                new Listed("/objections", "/objections/", OPERATOR, """
                        with asked as (
                            insert into objection.matter (value, unit, owner, area, opened_at, due, demonstration, indicator, period)
                            select v.id, v.region, 'OPERATOR', null, timestamptz '2025-07-01', date '2025-07-15', false, v.indicator,
                                v.period
                            from measurement.current_value v
                            where v.indicator = 'J-01' and v.period = '2020'
                              and exists (select from region.unit u where u.code = v.region and u.until is null)
                              and not exists (select from objection.matter m where m.value = v.id)
                            order by v.id limit 600 returning value)
                        insert into objection.decision (value, outcome, reason, decided_by, decided_at)
                        select value, 'UPHELD', '以年鉴为准', '经办人', timestamptz '2025-07-02' from asked
                        """),
                new Listed("/applications", "/applications/", Actors.samr(), PROPOSALS),
                new Listed("/recommendations", "/applications/", PROVINCE, PROPOSALS));
    }

    @ParameterizedTest
    @MethodSource("lists")
    @DisplayName("R1: a list of 600 rows is turned over without a loss, and is had whole as CSV and as Excel")
    void nothingIsLost(Listed list) throws IOException {
        var statement = jdbc.sql(list.rows());
        if (list.rows().contains(":organisation")) {
            statement = statement.param("organisation", list.reader().organisation());
        }
        if (list.rows().contains(":report")) {
            statement = statement.param("report", reports.read(Chinese.day(clock.instant())));
        }
        assertThat(statement.update()).isEqualTo(MANY);
        var path = list.path().equals("/recommendations") ? list.path() + "?call=" + call() : list.path();

        var listed = pages(list, path);
        var csv = rows(new String(body(list.reader(), as(path, "csv")), StandardCharsets.UTF_8));

        assertThat(listed).hasSizeGreaterThanOrEqualTo(MANY).hasSize((int) csv);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(body(list.reader(), as(path, "xlsx"))))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo((int) csv);
        }
        var none = path + (path.contains("?") ? "&" : "?") + "q=没有这样的一行";
        assertThat(text(list.reader(), none)).contains("没有符合的", "看全部");
        assertThat(rows(text(list.reader(), as(none, "csv")))).isZero();
    }

    private UUID call() {
        return jdbc.sql("select c.call from " + CALL).query(UUID.class).single();
    }

    private static String as(String path, String format) {
        return path + (path.contains("?") ? "&" : "?") + "as=" + format;
    }

    /** Every row that the pages show, each once, by its address. */
    private Set<String> pages(Listed list, String path) {
        var row = Pattern.compile("\"" + list.one() + "([0-9a-f-]{36}|\\d+)[\"#]");
        var listed = new HashSet<String>();
        var waiting = new ArrayDeque<>(Set.of(path));
        var seen = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (seen.add(address)) {
                var page = text(list.reader(), address);
                row.matcher(page).results().forEach(found -> listed.add(found.group(1)));
                NEXT.matcher(page)
                        .results()
                        .forEach(found ->
                                waiting.add(found.group(1).replace("&amp;", "&").replaceAll("#.*", "")));
            }
        }
        return listed;
    }

    /** The rows of a file without its head. */
    private static long rows(String csv) {
        return csv.replaceAll("\"(?:[^\"]|\"\")*\"", "…").lines().count() - 1;
    }

    private String text(Actor reader, String address) {
        return new String(body(reader, address), StandardCharsets.UTF_8);
    }

    private byte[] body(Actor reader, String address) {
        var answer = mvc.get().uri(address).with(Actors.as(reader)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
