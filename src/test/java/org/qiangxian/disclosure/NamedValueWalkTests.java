package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.database.Changes;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.OwnBatch;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every endpoint and the one meter of named values. {@code named-values.txt} says of each endpoint how it counts;
 * besides, one city has figures that no other has, and a reader who is shown one of them must have been counted or
 * recorded, whatever the table says.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class NamedValueWalkTests {

    private static final String PLACE = "140728";

    /** A figure that no place has, in any notation. */
    private static final String ODD = "7654321";

    private static final Pattern SHOWN = Pattern.compile("7[,，]?654[,，]?321");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Changes changes;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Meter meter;

    private final Map<String, String> samples = new LinkedHashMap<>();

    private ReadingByName reading() {
        return new ReadingByName(mvc, jdbc, meter, samples);
    }

    @BeforeEach
    void oneCityHasFiguresThatStandNowhereElse() {
        jdbc.sql("""
                insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage, state, figure,
                    reason, batch, supersedes, recorded_at)
                select indicator, catalogue_version, region, boundary, period, revision + 1, 'REVISED', 'VALUE', cast(:odd as numeric),
                    '更正', :batch, id, now()
                from measurement.current_value where region = :place and figure is not null
                """)
                .param("odd", ODD)
                .param("batch", OwnBatch.of(jdbc))
                .param("place", PLACE)
                .update();
        changes.note(Measurements.CHANGES);
        var value = jdbc.sql("""
                        select id, batch from measurement.current_value
                        where region = :place and indicator = 'J-01' and period = '2020'
                        """)
                .param("place", PLACE)
                .query((row, _) -> Map.entry(row.getLong("id"), row.getObject("batch", UUID.class)))
                .single();
        confirmations.object(Actors.city(PLACE), new RegionCode(PLACE), value.getKey(), "与公报不一致", "");
        var first = snapshots.take(Actors.operator(), "检验甲", "检验");
        samples.putAll(Map.of(
                "{code}", PLACE,
                "{area}", "140000",
                "{indicator}", "J-01",
                "{period}", "2020",
                "{number}", first.number(),
                "{batch}", value.getValue().toString(),
                "{value}", value.getKey().toString(),
                "{format}", "pdf",
                "{name}", "city"));
        samples.put("{evaluation}", evaluated().toString());
    }

    /** An evaluation of 总局 whose policy is in force. */
    private UUID evaluated() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into supervision.evaluation (id, office_role, office_area, policy, policy_title, policy_number, in_force, question,
                    status, fictional, registered_by, registered_at, since)
                values (:id, 'SAMR', '', :id, '检验', '', '2018-07-01', '检验', 'REGISTERED', false, '检验', '2018-01-01', '2018-01-01')
                """).param("id", id).update();
        jdbc.sql("insert into supervision.evaluated (evaluation, position, indicator) values (:id, 0, 'J-01')")
                .param("id", id)
                .update();
        return id;
    }

    @Test
    @DisplayName("R1: of every endpoint it is said how named values count there; a new one is red until it says so")
    void everyEndpointSays() throws IOException {
        var answering = lines("acts-without-a-line.txt")
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        var wanted = lines("endpoint-access.txt")
                .map(line -> line.split("\\|")[0].strip())
                .filter(endpoint -> endpoint.startsWith("GET ") || answering.contains(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(table().keySet()).isEqualTo(wanted);
        assertThat(table().values()).isNotEmpty().allMatch(said -> said.matches("(COUNTED|NAMES|EXEMPT|NONE)( .+)?"));
    }

    @Test
    @DisplayName(
            "R1: whoever is shown a figure of another place is counted or kept, on every page, by GET and HEAD alike")
    void whoeverIsShownAFigureIsCounted() throws IOException {
        var free = new ArrayList<String>();
        var shown = new TreeSet<String>();
        for (var row : table().entrySet()) {
            for (var role : List.of(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.OPERATOR, Role.DISCIPLINE)) {
                var reader = Colleagues.reader(role, area(role));
                var answer = reading().ask(row.getKey(), reader);
                if (answer.getStatus() == 200 && figures(answer)) {
                    shown.add(row.getKey());
                    if (reading().kept(reader) == 0 && !open(row.getKey())) {
                        free.add(role + " " + row.getKey());
                    }
                }
                assertThat(row.getValue().startsWith("NONE") && reading().kept(reader) > 0)
                        .as("counted although the table says NONE: " + row.getKey())
                        .isFalse();
            }
        }

        assertThat(free).isEmpty();
        assertThat(shown)
                .contains(
                        "GET /profile/{code}",
                        "GET /api/v1/values/{code}",
                        "GET /profile/{code}/indicators/{indicator}/chart.json",
                        "GET /batches/{batch}/places/{code}",
                        "GET /objections/{value}",
                        "POST /export/{code}");
    }

    @Test
    @DisplayName("R1: every endpoint that counts counts, and shows nothing to whoever has read twenty places today")
    void everyEndpointThatCountsEndsAtTwenty() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : table().entrySet()) {
            if (!row.getValue().startsWith("COUNTED") || row.getKey().contains("{file}")) {
                continue;
            }
            var fresh = Colleagues.reader(Role.SAMR, null);
            var status = reading().ask(row.getKey(), fresh).getStatus();
            if (status != 200 || reading().counted(fresh) != 1) {
                wrong.add("%s answers %d and counts %d"
                        .formatted(row.getKey(), status, reading().counted(fresh)));
            }
            var full = reading().full(Role.SAMR, null);
            var answer = reading().ask(row.getKey(), full);
            if (answer.getStatus() != 429 || figures(answer) || reading().counted(full) != Meter.FREE) {
                wrong.add("%s answers %d at the limit".formatted(row.getKey(), answer.getStatus()));
            }
            if (row.getKey().startsWith("GET ")) {
                var head = reading().exchange(HttpMethod.HEAD, reading().path(row.getKey()), full);
                if (head.getStatus() != 429 && head.getStatus() != 405) {
                    wrong.add("HEAD %s answers %d at the limit".formatted(row.getKey(), head.getStatus()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("R1: 300 places in a row, as JSON, chart, diagnosis, file and snapshot in turn, end at twenty")
    void threeHundredPlacesEndAtTwenty() {
        var reader = Colleagues.reader(Role.SAMR, null);
        var addresses = List.of(
                "GET /api/v1/values/{code}",
                "GET /profile/{code}/indicators/J-01/chart.json",
                "GET /profile/{code}/diagnosis.json",
                "POST /export/{code}",
                "GET /profile/{code}?on=2026-01-01",
                "GET /values/{code}/J-01/2020");
        var codes = jdbc.sql("""
                        select distinct region from measurement.current_value where indicator = 'J-01' and period = '2020'
                          and region ~ '^(13|14|15|2|3)' and region !~ '00$' order by region limit 300
                        """).query(String.class).list();
        assertThat(codes).hasSize(300);
        var read = new TreeSet<String>();
        for (int each = 0; each < codes.size(); each++) {
            samples.put("{code}", codes.get(each));
            if (reading().ask(addresses.get(each % addresses.size()), reader).getStatus() == 200) {
                read.add(codes.get(each));
            }
        }

        assertThat(read).hasSizeBetween(10, Meter.FREE);
        assertThat(reading().counted(reader)).isEqualTo(Meter.FREE);
    }

    /** Whether the public sees the page as well: those pages have a limit of their own (SeriesAttemptsTests). */
    private boolean open(String endpoint) {
        return endpoint.startsWith("GET ")
                && figures(mvc.get().uri(reading().path(endpoint)).exchange().getResponse());
    }

    private static @Nullable String area(Role role) {
        return switch (role) {
            case CITY_BUREAU -> "140700";
            case PROVINCE -> "140000";
            default -> null;
        };
    }

    private static boolean figures(MockHttpServletResponse answer) {
        return SHOWN.matcher(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .find();
    }

    private static Map<String, String> table() throws IOException {
        return lines("named-values.txt")
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(), parts -> parts[1].strip(), (one, _) -> one, LinkedHashMap::new));
    }

    private static Stream<String> lines(String resource) throws IOException {
        return new ClassPathResource(resource)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
