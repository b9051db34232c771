package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rows from the time when only words said who did something, in the schema of today. */
class SignatureUpgradeTests {

    /** The last migration of each module when only words were kept. */
    private static final Map<String, String> WORDS_ONLY =
            Map.of("database", "2", "account", "3", "catalogue", "3", "library", "3", "measurement", "3");

    private static final List<String> MODULES = List.of(
            "database",
            "region",
            "account",
            "journal",
            "catalogue",
            "document",
            "library",
            "disclosure",
            "call",
            "notice",
            "measurement",
            "application",
            "submission",
            "panel",
            "snapshot",
            "finding",
            "burden",
            "delegation",
            "intake",
            "objection",
            "export");

    private static final UUID KNOWN = id("known"), RENAMED = id("renamed"), NAMESAKE = id("namesake");
    private static final UUID ZHANG = id("zhang"), ZHAO = id("zhao"), OTHER_ZHAO = id("other zhao");
    private static final UUID LEADER = id("leader"), LEADING = id("leading"), FILE = id("file");

    private static EmbeddedPostgres server;
    private static JdbcClient jdbc;

    @BeforeAll
    static void upgrade() throws IOException {
        server = EmbeddedPostgres.builder().start();
        jdbc = JdbcClient.create(server.getPostgresDatabase());
        jdbc.sql("create role words_app").update();
        MODULES.forEach(module -> migrate(module, WORDS_ONLY.getOrDefault(module, "1")));
        people();
        batches();
        calls();
        evidence();
        Migrations.order().forEach(module -> migrate(module, "latest"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    @DisplayName("an old batch gets the ids of the one person who held a post of that name at the time")
    void theSignerOfAnOldBatchIsFound() {
        assertThat(ids("measurement.batch", "entered", "known")).containsExactly(ZHANG, KNOWN);
        assertThat(ids("measurement.withdrawal", "withdrawn", "batch", "known")).containsExactly(ZHANG, KNOWN);
    }

    @Test
    @DisplayName(
            "an old batch of an organisation that has been renamed since is its own still, where a file brought it")
    void aRenamedOrganisationKeepsItsBatches() {
        assertThat(ids("measurement.batch", "entered", "renamed, by file")).containsExactly(ZHAO, RENAMED);
        assertThat(words("renamed, by file")).isEqualTo("乙省质监局 赵六");
    }

    @Test
    @DisplayName("who took a name later gets nothing of what was signed with it before")
    void aNamesakeGetsNothing() {
        assertThat(jdbc.sql("select count(*) from measurement.batch where entered_organisation = :namesake")
                        .param("namesake", NAMESAKE)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("a row of which nobody can be found keeps its words and has no ids")
    void whereNobodyIsFoundTheWordsStay() {
        for (var batch : List.of("nobody", "delivered", "renamed, by hand")) {
            assertThat(ids("measurement.batch", "entered", batch)).containsExactly(null, null);
        }
        assertThat(words("nobody")).isEqualTo("丙省市场监督管理局 王五");
        assertThat(words("renamed, by hand")).isEqualTo("乙省质监局 赵六");
    }

    @Test
    @DisplayName(
            "of a name alone the signer is found among those who held the role; published versions are reached too")
    void aNameAloneIsLookedForAmongTheRole() {
        assertThat(jdbc.sql("select drafted_person, drafted_organisation, published_person from call.version")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(LEADER, LEADING, LEADER);
        assertThat(jdbc.sql("select created_person, published_person from catalogue.version where number = '2024-1'")
                        .query()
                        .singleRow())
                .containsEntry("created_person", null)
                .containsEntry("published_person", LEADER);
    }

    @Test
    @DisplayName("evidence of an old objection is a file of its record, with sender and time")
    void evidenceIsAttached() {
        assertThat(jdbc.sql("""
                        select a.subject, a.record, a.number, f.kept_by, f.kept_organisation
                        from document.attachment a join document.file f on f.id = a.file
                        """).query().singleRow().values())
                .containsExactly("objection", String.valueOf(value()), 1, "甲省市场监督管理局 张三", KNOWN);
        assertThat(jdbc.sql("select decided_person from objection.decision")
                        .query(UUID.class)
                        .single())
                .isEqualTo(ZHANG);
    }

    @Test
    @DisplayName(
            "wherever words say who did something, ids stand beside them; a file that was sent has its organisation anyway")
    void idsStandBesideAllWords() {
        assertThat(jdbc.sql("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.data_type = 'text' and c.column_name ~ '(_by|^by_name)$' and t.table_type = 'BASE TABLE'
                          and not exists (
                            select from information_schema.columns i
                            where i.table_schema = c.table_schema and i.table_name = c.table_name
                              and i.column_name = regexp_replace(c.column_name, '_?(by|name)$', '_organisation'))
                        order by 1
                        """).query(String.class).list())
                .containsExactly("intake.upload.sent_by", "notice.scheduled_tasks.picked_by");
    }

    @Test
    @DisplayName("the application still may not change or delete what is only added to, and published versions hold")
    void whatIsOnlyAddedToStaysSo() {
        for (var table : List.of("measurement.batch", "document.file", "document.attachment", "objection.decision")) {
            for (var right : List.of("update", "delete", "truncate")) {
                assertThat(jdbc.sql("select has_table_privilege('words_app', :table, :right)")
                                .param("table", table)
                                .param("right", right)
                                .query(Boolean.class)
                                .optional())
                        .as(right + " " + table)
                        .contains(false);
            }
        }
        assertThat(jdbc.sql("""
                        select tgrelid::regclass::text from pg_trigger
                        where tgname = 'keep_published' and tgenabled = 'O' order by 1
                        """).query(String.class).list())
                .containsExactly("call.version", "catalogue.indicator", "catalogue.version");
    }

    private static void people() {
        organisation(KNOWN, "甲省市场监督管理局", "PROVINCE", "140000");
        organisation(RENAMED, "乙省市场监督管理委员会", "PROVINCE", "130000");
        organisation(NAMESAKE, "乙省质监局", "PROVINCE", "130000");
        organisation(LEADING, "质量司", "OFFICE", null);
        post(ZHANG, "zhang", "张三", KNOWN, "PROVINCE", "2026-01-05");
        post(ZHAO, "zhao", "赵六", RENAMED, "PROVINCE", "2026-01-05");
        post(OTHER_ZHAO, "other-zhao", "赵六", NAMESAKE, "PROVINCE", "2026-06-01");
        post(LEADER, "leader", "李司长", LEADING, "SAMR", "2026-01-05");
    }

    private static void organisation(UUID id, String name, String kind, @Nullable String area) {
        jdbc.sql("insert into account.organisation (id, name, kind, area) values (:id, :name, :kind, :area)")
                .param("id", id)
                .param("name", name)
                .param("kind", kind)
                .param("area", area)
                .update();
    }

    private static void post(UUID person, String login, String name, UUID organisation, String role, String granted) {
        jdbc.sql("insert into account.person (id, login, name, created_at) values (?, ?, ?, '2026-01-01')")
                .params(person, login, name)
                .update();
        jdbc.sql("""
                        insert into account.post (person, organisation, role, proposed_at, granted_at)
                        values (?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))
                        """).params(person, organisation, role, granted, granted).update();
    }

    private static void batches() {
        batch("known", "甲省市场监督管理局 张三");
        batch("nobody", "丙省市场监督管理局 王五");
        batch("delivered", "总局数据操作员（随平台交付）");
        batch("renamed, by hand", "乙省质监局 赵六");
        batch("renamed, by file", "乙省质监局 赵六");
        jdbc.sql("insert into measurement.withdrawal values (?, '录错', '张三', '2026-03-02')")
                .params(id("known"))
                .update();
        jdbc.sql("""
                        insert into intake.upload (id, organisation, area, channel, name, size, sha256, title, publisher,
                            published, retrieved_on, sent_by, sent_at, state, workbook, mapping, batch)
                        values (?, ?, '130000', 'PROVINCE', '年鉴.xlsx', 1, 'x', '年鉴', '统计局', '2025', '2026-03-01',
                            '乙省质监局 赵六', '2026-03-01', 'COMMITTED', '{}', '{}', ?)
                        """).params(id("upload"), RENAMED, id("renamed, by file")).update();
    }

    private static void batch(String name, String by) {
        jdbc.sql("""
                        insert into measurement.batch (id, channel, title, publisher, published, retrieved_on, entered_by,
                            entered_at, demonstration)
                        values (?, 'PROVINCE', '年鉴', '统计局', '2025', '2026-03-01', ?, '2026-03-01', false)
                        """).params(id(name), by).update();
    }

    private static void calls() {
        jdbc.sql("insert into call.call values (?, 'REAL', 2026, '李司长', '2026-02-01')")
                .params(id("call"))
                .update();
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at,
                            published_by, published_at)
                        values (?, 1, 'PUBLISHED', '{}', '首次发布', '李司长', '2026-02-01', '李司长', '2026-02-02')
                        """).params(id("call")).update();
        jdbc.sql("""
                        insert into catalogue.version (number, status, created_by, created_at, published_by, published_at)
                        values ('2024-1', 'PUBLISHED', '随平台交付', '2026-02-01', '李司长', '2026-02-02')
                        """).update();
    }

    private static void evidence() {
        jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage,
                            state, figure, batch, recorded_at)
                        values ('J-01', '2024-1', '140728', 2024, '2024', 1, 'FINAL', 'VALUE', 1, ?, '2026-03-01')
                        """).params(id("nobody")).update();
        jdbc.sql("""
                        insert into document.file (id, name, kind, size, sha256, owner, kept_by, kept_at, content)
                        values (?, '公报.pdf', 'PDF', 1, repeat('0', 64), '140728', '甲省市场监督管理局 张三', '2026-03-03', 'x')
                        """).params(FILE).update();
        jdbc.sql("insert into objection.matter values (?, '140728', 'PROVINCE', '140000', '2026-03-03', null, false)")
                .params(value())
                .update();
        jdbc.sql("insert into objection.evidence values (?, ?, '公报.pdf', '甲省市场监督管理局 张三', '2026-03-03')")
                .params(value(), FILE)
                .update();
        jdbc.sql("""
                        insert into objection.decision
                        values (?, 'UPHELD', '以年鉴为准', null, '甲省市场监督管理局 张三', '2026-03-04')
                        """).params(value()).update();
    }

    private static long value() {
        return jdbc.sql("select min(id) from measurement.value")
                .query(Long.class)
                .single();
    }

    private static List<UUID> ids(String table, String act, String batch) {
        return ids(table, act, "id", batch);
    }

    private static List<UUID> ids(String table, String act, String key, String batch) {
        return jdbc.sql("select %s_person, %s_organisation from %s where %s = ?".formatted(act, act, table, key))
                .params(id(batch))
                .query((row, _) -> Arrays.asList(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .single();
    }

    private static String words(String batch) {
        return jdbc.sql("select entered_by from measurement.batch where id = ?")
                .params(id(batch))
                .query(String.class)
                .single();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void migrate(String module, String target) {
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(server.getJdbcUrl("postgres", "postgres")))
                .placeholders(Map.of("app", "words_app"))
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }
}
