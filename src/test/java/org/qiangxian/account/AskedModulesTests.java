package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One statement says which modules are asked what waits for a city. */
@PlatformTest
@Transactional
class AskedModulesTests {

    /** A county that is in no list: only values about it wait, to be confirmed. */
    private static final Actor NOTHING = Actors.city("410122");

    /** Tables of a few rows for the whole nation, which are read whole. */
    private static final Set<String> TINY = Set.of(
            "call.call",
            "call.version",
            "call.extension",
            "campaign.campaign",
            "campaign.version",
            "guidance.guide",
            "burden.request");

    @Autowired
    private AskedModules modules;

    @Autowired
    private List<Waiting> all;

    @Autowired
    private Turns turns;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "the menu of a city for which nothing waits costs two statements: the conditions, and whether values were recorded")
    void menuOfACityWithoutAnything() {
        turns.counted(NOTHING);

        var statements = Statements.of(() -> turns.counted(NOTHING));

        assertThat(statements).hasSize(2);
        assertThat(statements.getFirst()).startsWith("select exists (");
        assertThat(statements.getLast()).contains("database.change");
    }

    @Test
    @DisplayName("the desk of a city for which nothing waits costs fourteen statements beside its session")
    void deskOfACityWithoutAnything() {
        open();

        assertThat(Statements.of(this::open).stream().filter(each -> !each.contains("spring_session")))
                .hasSize(14);
    }

    private void open() {
        assertThat(mvc.get().uri("/desk").with(Actors.as(NOTHING))).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CITY")
    @DisplayName("for every other role each of its modules is asked")
    void otherRoles(Role role) {
        assertThat(modules.of(Actors.of(role, null)))
                .containsExactlyElementsOf(all.stream()
                        .filter(module -> module.roles().contains(role))
                        .toList());
    }

    @Test
    @DisplayName("a city that has no area is asked about by every module")
    void cityWithoutAnArea() {
        assertThat(modules.of(Actors.of(Role.CITY, null)))
                .containsExactlyElementsOf(all.stream()
                        .filter(module -> module.roles().contains(Role.CITY))
                        .toList());
    }

    @Test
    @DisplayName("a turn of a module whose condition does not hold fails the reading")
    void aMissIsFound() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("forgetful", new Forgetful());
        var proven = new ProvenConditions(beans.getBeanProvider(Waiting.class), jdbc, clock);

        assertThat(proven.of(Actors.city("990121"))).isEmpty();
        assertThatThrownBy(() -> proven.of(Actors.city("990221")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("forgotten");
    }

    /** Has a turn for one city and a condition that never holds. */
    private static final class Forgetful implements Waiting {

        @Override
        public Set<Role> roles() {
            return Set.of(Role.CITY);
        }

        @Override
        public String mayWait() {
            return "cast(:unit as text) is null and :today < cast(:now as date)";
        }

        @Override
        public List<Turn> turns(Reach reach) {
            var desk = Desk.of(Role.CITY, Actors.city("990221").area());
            return List.of(Turn.of("forgotten", desk, "", Instant.EPOCH));
        }
    }

    @Test
    @DisplayName(
            "every condition is answered from an index, with the plan that serves all cities, or from a tiny table")
    void everyConditionIsAnsweredFromAnIndex() throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            neverAnalysed(statement);
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked (text, date, timestamptz) as "
                    + modules.statement()
                            .replace(":unit", "$1")
                            .replace(":today", "$2")
                            .replace(":now", "$3"));
            var plan = JsonMapper.shared().readTree(single(statement, """
                    explain (verbose, format json) execute asked ('410122', '2026-11-30', '2026-11-30T12:00:00Z')
                    """));
            connection.rollback();

            assertThat(nodes(plan)
                            .filter(node -> node.has("Relation Name") && !node.has("Index Cond"))
                            .filter(node -> !TINY.contains(table(node)))
                            .map(AskedModulesTests::table))
                    .as("read without a condition on an index")
                    .isEmpty();
        }
    }

    /**
     * Makes the planner forget, until the transaction ends, what was analysed: which tables of a few rows a test leaves,
     * and whether they are analysed before this one, is chance. It may not read a table whole, which is cheapest while
     * it is small.
     */
    private static void neverAnalysed(Statement statement) throws SQLException {
        statement.execute("""
                update pg_class set relpages = 0, reltuples = -1
                where oid >= 16384 and relkind = 'r'
                """);
        statement.execute("delete from pg_statistic where starelid >= 16384");
        for (var way : List.of("seqscan", "bitmapscan", "hashjoin", "mergejoin", "material")) {
            statement.execute("set local enable_%s = off".formatted(way));
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String table(JsonNode node) {
        return node.get("Schema").asString() + "." + node.get("Relation Name").asString();
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(AskedModulesTests::nodes));
    }
}
