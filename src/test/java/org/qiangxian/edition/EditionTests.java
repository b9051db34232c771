package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.OwnBatch;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Tag("embedded")
@Transactional
class EditionTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final IndicatorCode EMISSIONS = new IndicatorCode("J-18");
    private static final int YEAR = 2017;

    @Autowired
    IssuedEditions editions;

    @Autowired
    EditionDays days;

    @Autowired
    Issuing issuing;

    @Autowired
    Corrections corrections;

    @Autowired
    TreeRepository trees;

    @Autowired
    EditionRepository repository;

    @Autowired
    Candidates candidates;

    @Autowired
    StoredFigures stored;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private Tree real() {
        return trees.trees().stream()
                .filter(tree -> !tree.fictional())
                .findFirst()
                .orElseThrow();
    }

    private Group block() {
        return real().of(PINGYAO, GroupLevel.BLOCK).orElseThrow();
    }

    private Spread spread(Set<RegionCode> named) {
        return editions.view(PINGYAO, GroupLevel.BLOCK, named).spread(EMISSIONS, YEAR);
    }

    @Test
    @DisplayName("R1: the first start issues an edition; real places and those of 示例省 have trees of their own")
    void theFirstStartIssuesAnEdition() {
        assertThat(editions.latest()).isPresent();
        assertThat(issuing.first(LocalDate.of(2030, 1, 1))).isEmpty();
        for (var tree : trees.trees()) {
            assertThat(tree.blocks().keySet()).allMatch(place -> place.value().startsWith("99") == tree.fictional());
        }
        assertThat(real().blocks()).hasSize(2_841 - 6);
        assertThat(editions.view(new RegionCode("330113"), GroupLevel.BLOCK, Set.of())
                        .spread(EMISSIONS, YEAR))
                .isInstanceOf(Spread.Withheld.class);
    }

    @Test
    @DisplayName("R36: on the real census the blocks cost at most 1.8 times the distance of the fifteen nearest")
    void realBlocksCostLittleNearness() {
        var all = candidates.of(stored.all(), false);
        assertThat(PlantingTests.ratio(Planting.plant("R9", false, LocalDate.EPOCH, all), all))
                .isBetween(1.0, 1.8);
    }

    @Test
    @DisplayName("R1: a cell is issued of ten places and four fifths of the group, once")
    void aCellIsIssuedOnce() {
        var cells = repository.cellsOf(real().number());
        var groups = real().groups().stream().collect(Collectors.toMap(Group::id, group -> group));
        assertThat(cells.size()).isGreaterThan(1_000);
        for (var cell : cells) {
            int size =
                    Objects.requireNonNull(groups.get(cell.group())).members().size();
            assertThat(cell.issued().n()).isGreaterThanOrEqualTo(10).isBetween((4 * size + 4) / 5, size);
        }
        var before = spread(Set.of());
        int count = cells.size();

        issue(days.next());

        assertThat(spread(Set.of())).isEqualTo(before);
        assertThat(repository.cellsOf(real().number()).size()).isEqualTo(count);
        assertThat(editions.latest().orElseThrow().cells()).isZero();
    }

    private void issue(LocalDate due) {
        clock.stopAt(due.atTime(12, 0).atZone(Chinese.BEIJING).toInstant());
        days.issueWhatIsDue();
        assertThat(editions.latest().orElseThrow().due()).isEqualTo(due);
    }

    @Test
    @DisplayName(
            "R1: of a group with fewer than eight places whose figures the reader cannot read by name nothing is shown")
    void whoKnowsOthersIsShownLess() {
        var members = new ArrayList<>(block().members());
        members.remove(PINGYAO);
        assertThat(spread(Set.of(PINGYAO))).isInstanceOf(Spread.Distribution.class);
        int n = ((Spread.Distribution) spread(Set.of())).n();
        var known = new HashSet<>(members.subList(0, n - 8));
        assertThat(spread(known)).isInstanceOf(Spread.Distribution.class);
        known.add(PINGYAO);
        assertThat(spread(known)).isInstanceOf(Spread.Withheld.class);
        assertThat(editions.view(PINGYAO, GroupLevel.BLOCK, known).standing(EMISSIONS, YEAR, 500, Double.NaN, 1))
                .isNull();
    }

    @Test
    @DisplayName(
            "R1: a correction that the printed figures would show withholds the cell at once and for good, until eight places of three provinces changed")
    void aCorrectedCellIsWithheld() {
        var before = spread(Set.of());
        var others = byFigure();
        others.remove(PINGYAO);
        correct(others.getFirst(), 40);
        assertThat(spread(Set.of())).isEqualTo(new Spread.Withheld("同类分布含已更正数据，暂不显示"));
        corrections.check();
        correct(others.getFirst(), 1 / 40.0);
        assertThat(spread(Set.of())).as("corrected back").isInstanceOf(Spread.Withheld.class);

        issue(days.next());
        assertThat(spread(Set.of())).as("one place changed").isInstanceOf(Spread.Withheld.class);

        var far =
                others.stream()
                        .collect(Collectors.groupingBy(place -> place.value().substring(0, 2)))
                        .values()
                        .stream()
                        .flatMap(places -> places.stream().limit(4))
                        .limit(9)
                        .toList();
        assertThat(far.stream().map(place -> place.value().substring(0, 2)).distinct())
                .hasSizeGreaterThan(2);
        far.forEach(place -> correct(place, 3));
        issue(days.next());
        assertThat(spread(Set.of()))
                .as("nine places changed")
                .isInstanceOf(Spread.Distribution.class)
                .isNotEqualTo(before);
    }

    /** The places of the cell in the order of their figures, the least first. */
    private List<RegionCode> byFigure() {
        var cell = repository.cells(block().id()).stream()
                .filter(each -> each.indicator().equals(EMISSIONS) && each.year() == YEAR)
                .findFirst()
                .orElseThrow();
        var places = cell.places(block());
        return IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> cell.by().figures()[at]))
                .map(places::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Multiplies the figure that stands by this factor. */
    private void correct(RegionCode place, double times) {
        int corrected = jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage,
                            state, figure, reason, batch, supersedes, recorded_at)
                        select indicator, catalogue_version, region, boundary, period, revision + 1, 'REVISED', 'VALUE',
                               figure * :times, '更正', :batch, id, :at
                        from measurement.value where region = :place and indicator = :indicator and period = :year
                        order by revision desc limit 1
                        """)
                .param("times", times)
                .param("batch", OwnBatch.of(jdbc))
                .param("place", place.value())
                .param("indicator", EMISSIONS.value())
                .param("year", String.valueOf(YEAR))
                .param("at", Timestamp.from(clock.instant().plusSeconds(1)))
                .update();
        assertThat(corrected).isOne();
        changes.note(Measurements.CHANGES);
    }

    @Test
    @DisplayName("R1: who comes after the groups were made reads the block it is nearest to and alters nothing")
    void whoComesLateAltersNothing() {
        var holdings = stored.all();
        var all = candidates.of(holdings, false);
        var early = all.stream().filter(each -> !each.code().equals(PINGYAO)).toList();
        var planted = Planting.plant("R7", false, LocalDate.of(2030, 1, 1), early);
        trees.add(planted);

        new Trees(trees, candidates).on(LocalDate.of(2030, 6, 30), holdings, false);

        var joined = trees.trees().getFirst();
        var block = joined.of(PINGYAO, GroupLevel.BLOCK).orElseThrow();
        assertThat(joined.number()).isEqualTo("R7");
        assertThat(block.members()).doesNotContain(PINGYAO);
        assertThat(joined.groups()).isEqualTo(planted.groups());
        assertThat(new Trees(trees, candidates).on(LocalDate.of(2033, 1, 1), holdings, false))
                .matches(
                        standing -> standing != null && standing.tree().number().equals("R3"));
    }

    @Test
    @DisplayName(
            "R1: an edition comes on its fixed day from a snapshot taken for it; 总局 may leave one out and never adds one")
    void editionsComeOnFixedDays() throws Exception {
        var next = days.next();
        assertThat(List.of("03-31", "06-30", "09-30", "12-31"))
                .contains(next.toString().substring(5));
        assertThatThrownBy(() -> days.omit(Actors.samr(), " ")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> days.omit(Actors.operator(), "普查数据核对")).isInstanceOf(Refusal.Forbidden.class);
        assertThat(days.omit(Actors.samr(), "普查数据核对")).isEqualTo(next);
        assertThatThrownBy(() -> days.omit(Actors.samr(), "普查数据核对")).isInstanceOf(Refusal.Conflict.class);
        assertThat(mvc.get().uri("/editions").with(Actors.as(Actors.samr())))
                .bodyText()
                .contains("已定为不发布", "首次启动时的最终数值");

        clock.stopAt(next.atTime(12, 0).atZone(Chinese.BEIJING).toInstant());
        days.issueWhatIsDue();
        assertThat(editions.all()).hasSize(1);

        clock.stopAt(next.plusDays(1).atTime(12, 0).atZone(Chinese.BEIJING).toInstant());
        issue(days.next());
        assertThat(editions.all()).hasSize(2);
        assertThat(editions.latest().orElseThrow().snapshot()).isNotNull();
        days.issueWhatIsDue();
        assertThat(editions.all()).hasSize(2);
    }
}
