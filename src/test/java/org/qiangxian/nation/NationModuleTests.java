package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.finding.Finding;
import org.qiangxian.finding.Findings;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.FigureMatrix;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.snapshot.Snapshots.Figure;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class NationModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");

    /** One outcome as the version before stored it: J-18 of 2024, 91.5, falling, without peers. */
    private static final String FIRST_FORM = "01" + "04" + "4a2d3138" + "07e8" + "01" + "00" + "4056e00000000000"
            + "bff0000000000000" + "7ff8000000000000".repeat(3);

    @Autowired
    Nation nation;

    @Autowired
    Computing computing;

    @Autowired
    ResultRepository results;

    @Autowired
    Snapshots snapshots;

    @Autowired
    FigureMatrix matrix;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Findings findings;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Library library;

    @Autowired
    IssuedEditions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R36, R42: over the same figures the analysis of all says of each city what its own page says")
    void whatTheAnalysisSaysIsWhatThePageSays() {
        var packed = computing.of(standing()::forEach, 2);
        var cities = new ArrayList<>(List.of(PINGYAO, new RegionCode("140703"), new RegionCode("330110")));
        library.fictionalMembers().stream().map(Membership::code).forEach(cities::add);
        library.members().stream().map(Membership::code).forEach(cities::add);
        int compared = 0;
        int found = 0;
        for (var city : cities) {
            var reader = Colleagues.reader(Role.SAMR, null);
            var said = Packed.read(packed.getOrDefault(city, new byte[] {3, 3})).stream()
                    .collect(Collectors.toMap(Outcome::indicator, each -> each));
            var kinds = new HashMap<IndicatorCode, Finding>();
            findings.of(reader, city)
                    .forEach(each -> kinds.put(each.row().indicator().code(), each));
            for (var row : rows(reader, city)) {
                var outcome = said.get(row.indicator().code());
                if (row.trend() == null || outcome == null) {
                    continue;
                }
                assertThat(word(outcome))
                        .as("%s of %s", row.indicator().code(), city)
                        .isEqualTo(row.trend().word());
                var against = row.compared();
                assertThat(outcome.position())
                        .as("%s of %s against peers", row.indicator().code(), city)
                        .isEqualTo(against == null ? null : against.position());
                if (against != null) {
                    assertThat(outcome.median()).isEqualTo(against.peers().median());
                    assertThat(outcome.lower()).isEqualTo(against.peers().lower());
                    assertThat(outcome.peers()).isEqualTo(against.peers().n());
                    compared++;
                }
                var finding = kinds.get(row.indicator().code());
                assertThat(outcome.finding()).isEqualTo(finding == null ? null : finding.kind());
                found += finding == null ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(found).isGreaterThan(30);
    }

    @Test
    @DisplayName("R42: in whatever order places and years come, the analysis of all is the same")
    void theOrderOfFiguresIsNothing() {
        var figures = standing().stream()
                .filter(each -> each.region().startsWith("14") || each.region().startsWith("99"))
                .toList();
        var inOrder = computing.of(figures::forEach, 2);
        var backwards = computing.of(figures.reversed()::forEach, 1);
        assertThat(backwards.keySet()).isEqualTo(inOrder.keySet()).hasSizeGreaterThan(100);
        inOrder.forEach((place, packed) ->
                assertThat(backwards.get(place)).as(place.value()).isEqualTo(packed));
    }

    private static String word(Outcome outcome) {
        return new NationPage.Line(indicator(), outcome).course();
    }

    private static Indicator indicator() {
        return Synthetic.indicators(1).getFirst();
    }

    private List<ProfileRow> rows(Actor reader, RegionCode city) {
        return comparisons.profile(reader, city).sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    /** The values that stand now, as a snapshot would have them. */
    private List<Figure> standing() {
        return matrix.of(catalogue.indicators().stream().map(Indicator::code).toList()).stream()
                .filter(cell -> cell.period().length() == 4)
                .map(cell -> new Figure(
                        cell.region(),
                        cell.boundary(),
                        cell.indicator(),
                        Integer.parseInt(cell.period()),
                        cell.value(),
                        cell.numerator(),
                        cell.denominator()))
                .toList();
    }

    @Test
    @DisplayName("R42: a snapshot is computed once, stored per unit and replaced whole by the same bytes")
    void aSnapshotIsComputedAndReplacedWhole() {
        var number = snapshots.take(Actors.operator(), "全域分析", "检验").number();
        assertThat(nation.of(Actors.city("140728"), number, PINGYAO)).isEmpty();
        nation.catchUp();
        var first = stored(number);
        assertThat(first).hasSizeGreaterThan(2_800);

        jdbc.sql("delete from nation.result where snapshot = :number and unit < '2'")
                .param("number", number)
                .update();
        jdbc.sql("insert into nation.result (snapshot, method, unit, content) values (:number, 3, '000000', '\\x01')")
                .param("number", number)
                .update();
        nation.compute(number);

        assertThat(stored(number)).isEqualTo(first);
        nation.catchUp();
        assertThat(jdbc.sql("select units from nation.run where snapshot = :number")
                        .param("number", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(first.size());
        assertThat(nation.of(Actors.city("140728"), number, PINGYAO).orElseThrow())
                .extracting(outcome -> outcome.indicator().value())
                .contains("J-01", "J-18")
                .isSorted();
    }

    @Test
    @DisplayName(
            "R36, R42: what earlier methods said stays, is read by its version, and never stands beside that of now")
    void versionsOfTheMethodsAreKeptApart() {
        var number = snapshots.take(Actors.operator(), "全域分析", "检验").number();
        jdbc.sql(
                        "insert into nation.run (snapshot, method, computed_at, units, edition) values (:number, 1, now(), 1, '')")
                .param("number", number)
                .update();
        jdbc.sql("""
                        insert into nation.result (snapshot, method, unit, content)
                        values (:number, 1, '140728', decode(:content, 'hex'))
                        """).param("number", number).param("content", FIRST_FORM).update();
        var city = Actors.city("140728");
        var page = "/snapshots/" + number + "/places/140728";
        assertThat(nation.of(city, number, PINGYAO)).isEmpty();

        nation.catchUp();

        assertThat(nation.versions(number)).containsExactly(MethodVersion.CURRENT, MethodVersion.FIRST);
        assertThat(nation.of(city, number, PINGYAO).orElseThrow())
                .hasSizeGreaterThan(1)
                .allMatch(outcome -> outcome.method().isCurrent());
        assertThat(nation.of(city, number, PINGYAO, MethodVersion.FIRST).orElseThrow())
                .singleElement()
                .matches(outcome -> outcome.method().equals(MethodVersion.FIRST) && outcome.value() == 91.5);
        assertThat(mvc.get().uri(page).with(Actors.as(city)))
                .bodyText()
                .contains("按统计方法第3版计算", "规则与质量画像相同", page + "?method=1")
                .as("R36: which issue of the groups stands beside the figures")
                .contains("同类分布用", editions.latest().orElseThrow().number() + " 版次");
        assertThat(mvc.get().uri(page + "?method=1").with(Actors.as(city)))
                .bodyText()
                .contains("按统计方法第1版计算", "两版结果不作对比")
                .doesNotContain("规则与质量画像相同", "同类分布用");
        for (int none : new int[] {0, 4, -1}) {
            assertThat(mvc.get().uri(page + "?method=" + none).with(Actors.as(city)))
                    .hasStatus(404);
        }
    }

    private Map<String, String> stored(String number) {
        return jdbc
                .sql("select unit, encode(content, 'hex') as content from nation.result where snapshot = :number")
                .param("number", number)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    @DisplayName("R1, R36: the results of a place are read through the gate, without peers by whom the gate shows none")
    void resultsGoThroughTheGate() {
        var number = snapshots.take(Actors.operator(), "全域分析", "检验").number();
        nation.compute(number);
        var path = "/snapshots/" + number + "/places/140728";

        assertThat(mvc.get().uri(path).with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("平遥县快照分析", "二氧化碳排放", number)
                .doesNotContain("NaN");
        for (var nobody : List.of(Actors.city("140703"), Actors.province("130000"))) {
            assertThat(mvc.get().uri(path).with(Actors.as(nobody))).hasStatus(403);
            assertThatThrownBy(() -> nation.of(nobody, number, PINGYAO)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(nation.of(Actors.operator(), number, PINGYAO).orElseThrow())
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.position()).isNull())
                .allSatisfy(outcome -> assertThat(outcome.median()).isNaN());
        assertThat(nation.of(Actors.samr(), number, PINGYAO).orElseThrow())
                .anySatisfy(outcome -> assertThat(outcome.position()).isNotNull());
    }
}
