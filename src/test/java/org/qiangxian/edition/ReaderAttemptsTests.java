package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.database.Changes;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.OwnBatch;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to work out a figure from the difference between what one reader, page, day or kind of account is told and
 * what another is told.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class ReaderAttemptsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final IndicatorCode EMISSIONS = new IndicatorCode("J-18");
    private static final int YEAR = 2017;

    @Autowired
    IssuedEditions editions;

    @Autowired
    EditionDays days;

    @Autowired
    EditionRepository repository;

    @Autowired
    TreeRepository trees;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Disclosure disclosure;

    @Autowired
    Library library;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private Tree tree(boolean fictional) {
        return trees.trees().stream()
                .filter(tree -> tree.fictional() == fictional)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "R1: readers of one block read the same to the byte, those of neighbouring blocks have no place in common")
    void neighbouringReaders() {
        var tree = tree(false);
        var block = tree.of(PINGYAO, GroupLevel.BLOCK).orElseThrow();
        var cells = repository.cells(block.id());
        assertThat(cells).isNotEmpty();
        for (var cell : cells) {
            var seen = new HashSet<Spread>();
            for (var reader : block.members()) {
                seen.add(editions.view(reader, GroupLevel.BLOCK, Set.of(reader)).spread(cell.indicator(), cell.year()));
            }
            assertThat(seen).as(cell.key().toString()).hasSize(1);
        }
        var counted = new ArrayList<RegionCode>();
        tree.blocks().values().stream().distinct().forEach(each -> counted.addAll(each.members()));
        assertThat(counted).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R1: profile, drawing, report and 总局's page of one group say the same quartiles of the same edition")
    void thePagesSayTheSame() {
        var members = library.membersOfType(library.types().getFirst(), true);
        var city = members.getFirst();
        var reader = Actors.city(city.value());
        int compared = 0;
        for (var section : comparisons.profile(reader, city).sections()) {
            for (var row : section.rows()) {
                var code = row.indicator().code();
                for (var year : comparisons.series(reader, city, code).years()) {
                    compared += sameEverywhere(city, reader, code, year) ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
        for (var wide : editions.wide(true)) {
            var level = wide.path().size() == 1 ? GroupLevel.ALL : GroupLevel.TYPE;
            var own = editions.view(city, level, Set.of());
            if (own.path().equals(wide.path())) {
                assertThat(wide.spread(new IndicatorCode("Z3-05"), 2024))
                        .isEqualTo(own.spread(new IndicatorCode("Z3-05"), 2024));
            }
        }
    }

    private boolean sameEverywhere(RegionCode city, Actor reader, IndicatorCode code, IndicatorProfile.Year year) {
        var named = disclosure.named(reader);
        int at = year.point().year();
        var own = editions.view(city, GroupLevel.BLOCK, named).spread(code, at);
        if (year.peers() != null) {
            assertThat(own).isEqualTo(year.peers());
            assertThat(editions.blocks(List.of(city)).getFirst().spread(code, at))
                    .isEqualTo(own);
        }
        return year.peers() != null;
    }

    @Test
    @DisplayName(
            "R1: no address takes a set of places, from an evaluator, 总局 or anybody: what is asked beside is not heard")
    void nobodyChoosesASet() throws Exception {
        var others = List.of(
                "places=140703,140121", "codes=140703", "members=140703&members=140121", "set=140703", "group=R1-3");
        var city = library.membersOfType(library.types().getFirst(), true).getFirst();
        for (var address : List.of(
                "/distributions/Z3-05?fictional=true", "/profile/" + city + "/indicators/Z3-05/chart.json?peers=ALL")) {
            var reader = address.startsWith("/dis") ? Actors.samr() : Actors.city(city.value());
            var plain = read(reader, address);
            for (var other : others) {
                assertThat(read(reader, address + "&" + other)).as(other).isEqualTo(plain);
            }
        }
        for (var address : List.of("/distributions/Z3-05", "/profile/140728", "/profile/140728/diagnosis")) {
            assertThat(mvc.get().uri(address).with(Actors.as(Actors.of(Role.EXPERT, null))))
                    .hasStatus(403);
        }
    }

    private String read(Actor reader, String address) throws Exception {
        var answer = mvc.get().uri(address).with(Actors.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<input type=\"hidden\"[^>]*>", "")
                .replaceAll("<meta name=\"_csrf\"[^>]*>", "")
                .replaceAll("data-left=\"\\d+\"", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "id");
    }

    @Test
    @DisplayName(
            "R1: whenever an edition is issued or left out, what stands stays: a late figure alters nothing that is issued")
    void timingTellsNothing() {
        var block = tree(false).of(PINGYAO, GroupLevel.BLOCK).orElseThrow();
        var before = spreads(block);
        var absent = repository.cells(block.id()).stream()
                .filter(cell -> cell.issued().n() < block.members().size())
                .toList();
        days.omit(Actors.samr(), "普查数据核对");
        due();
        assertThat(spreads(block)).isEqualTo(before);
        for (var cell : absent.subList(0, Math.min(3, absent.size()))) {
            var late = new ArrayList<>(block.members());
            late.removeAll(cell.places(block));
            enter(late.getFirst(), cell, false);
        }
        assertThat(spreads(block)).as("at once").isEqualTo(before);
        due();
        assertThat(spreads(block)).as("after the next edition").isEqualTo(before);
    }

    private void due() {
        clock.stopAt(days.next().atTime(12, 0).atZone(Chinese.BEIJING).toInstant());
        days.issueWhatIsDue();
        clock.move(java.time.Duration.ofDays(1));
    }

    private List<Spread> spreads(Group block) {
        var view = editions.view(PINGYAO, GroupLevel.BLOCK, Set.of());
        return repository.cells(block.id()).stream()
                .map(cell -> view.spread(cell.indicator(), cell.year()))
                .toList();
    }

    @Test
    @DisplayName(
            "R1: 总局's page less a province's own members leaves eight places or more, in every group of every member")
    void whatAProvinceSubtractsLeavesEight() {
        int shown = 0;
        for (var province : List.of("140000", "330000")) {
            var named = disclosure.named(Actors.province(province));
            for (var place : named.isEmpty() ? Set.of(PINGYAO) : named) {
                for (var level : editions.levels(place)) {
                    var group = tree(false).of(place, level).orElse(null);
                    if (group == null) {
                        continue;
                    }
                    var view = editions.view(place, level, named);
                    for (var cell : repository.cells(group.id())) {
                        if (view.spread(cell.indicator(), cell.year()) instanceof Spread.Distribution) {
                            var left = new HashSet<>(cell.places(group));
                            left.removeAll(named);
                            assertThat(left).hasSizeGreaterThanOrEqualTo(Spread.FEWEST);
                            shown++;
                        }
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    @DisplayName(
            "R1: on no day of the past is there a spread: two days of one would tell who was corrected between them")
    void noDayHasASpread() throws Exception {
        var today = Chinese.BEIJING;
        var now = clock.instant().atZone(today).toLocalDate();
        for (var day : List.of(now, now.minusDays(1), now.minusMonths(2))) {
            assertThat(read(
                            Actors.city(PINGYAO.value()),
                            "/profile/140728/indicators/J-18/chart.json?peers=ALL&on=" + day))
                    .contains("\"years\":[")
                    .doesNotContain("\"peers\":{", "\"lower\"", "\"median\":\"");
        }
    }

    @Test
    @DisplayName(
            "R1: what a demonstration account does to a real place alters nothing issued, and no group holds real and fictional places")
    void demonstrationIsApart() {
        for (var group : tree(false).groups()) {
            assertThat(group.members()).noneMatch(place -> place.value().startsWith("99"));
        }
        assertThat(tree(true).groups())
                .allSatisfy(group -> assertThat(group.members())
                        .allMatch(place -> place.value().startsWith("99")));
        var block = tree(false).of(PINGYAO, GroupLevel.BLOCK).orElseThrow();
        var before = spreads(block);
        var cell = repository.cells(block.id()).stream()
                .filter(each -> each.indicator().equals(EMISSIONS) && each.year() == YEAR)
                .findFirst()
                .orElseThrow();
        for (var place : cell.places(block).subList(0, 4)) {
            enter(place, cell, true);
        }
        assertThat(spreads(block)).isEqualTo(before);
    }

    /** Records a figure far from all others, in a batch of its own. */
    private void enter(RegionCode place, Cell cell, boolean demonstration) {
        var batch = OwnBatch.of(jdbc, demonstration);
        int entered = jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage,
                            state, figure, reason, batch, supersedes, recorded_at)
                        select v.indicator, v.catalogue_version, :place, v.boundary, v.period, 1 + coalesce(o.revision, 0), 'FINAL',
                               'VALUE', 98765, '企图', :batch, o.id, :at
                        from (select * from measurement.value where indicator = :indicator and period = :year limit 1) v
                        left join lateral (select id, revision from measurement.value o
                                           where o.region = :place and o.indicator = v.indicator and o.period = v.period
                                           order by revision desc limit 1) o on true
                        """)
                .param("place", place.value())
                .param("batch", batch)
                .param("indicator", cell.indicator().value())
                .param("year", String.valueOf(cell.year()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        assertThat(entered).isOne();
        changes.note(Measurements.CHANGES);
    }
}
