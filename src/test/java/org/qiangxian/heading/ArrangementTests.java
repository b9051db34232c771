package org.qiangxian.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.catalogue.Dimension;

/** The order in which a place is read, for every way in which a province can put the seven tasks under headings. */
class ArrangementTests {

    private static final int HEADINGS = 3;

    @Test
    @DisplayName(
            "R35: under every mapping of the seven tasks each dimension, and so each indicator, is read exactly once")
    void eachDimensionIsReadExactlyOnce() {
        var tasks = Dimension.tasks();
        var ways = (int) Math.pow(HEADINGS + 1, tasks.size());
        for (int way = 0; way < ways; way++) {
            var arrangement = Arrangement.of(headings(way), 2, "某省");

            var read = arrangement.groups().stream()
                    .flatMap(group -> group.dimensions().stream())
                    .toList();
            assertThat(read).containsExactlyInAnyOrder(Dimension.values());
        }
        assertThat(Arrangement.national().groups())
                .flatExtracting(Arrangement.Group::dimensions)
                .containsExactly(Dimension.values());
    }

    /** The digits in base four: under which of three headings each task is, or under none. */
    private static List<Heading> headings(int way) {
        var under = new ArrayList<List<Dimension>>();
        IntStream.range(0, HEADINGS).forEach(_ -> under.add(new ArrayList<>()));
        int left = way;
        for (var task : Dimension.tasks()) {
            int at = left % (HEADINGS + 1);
            left /= HEADINGS + 1;
            if (at < HEADINGS) {
                under.get(at).add(task);
            }
        }
        return IntStream.range(0, HEADINGS)
                .mapToObj(at -> new Heading("标题" + at, under.get(at)))
                .toList();
    }

    @Test
    @DisplayName("R35: a task that was written under two headings is read under the first alone")
    void aTaskUnderTwoIsReadOnce() {
        var arrangement = Arrangement.of(
                List.of(
                        new Heading("一", List.of(Dimension.GREEN)),
                        new Heading("二", List.of(Dimension.GREEN, Dimension.SAFETY))),
                2,
                "某省");

        assertThat(arrangement.of(Dimension.GREEN).title()).isEqualTo("一");
        assertThat(arrangement.groups())
                .flatExtracting(Arrangement.Group::dimensions)
                .containsExactlyInAnyOrder(Dimension.values());
    }

    @Test
    @DisplayName("R35: the province's order holds, and a task without a heading stays under its national name")
    void theProvincesOrderHolds() {
        var arrangement = Arrangement.of(
                List.of(
                        new Heading("全民共治", List.of(Dimension.SOCIETY)),
                        new Heading("技术帮扶", List.of()),
                        new Heading("绿色安全", List.of(Dimension.SAFETY, Dimension.GREEN))),
                2,
                "某省");

        assertThat(arrangement.groups())
                .extracting(Arrangement.Group::title)
                .containsExactly(
                        "基础情况",
                        "全民共治",
                        "技术帮扶",
                        "绿色安全",
                        Dimension.ECONOMY.label(),
                        Dimension.INDUSTRY.label(),
                        Dimension.OUTPUT.label(),
                        Dimension.INFRASTRUCTURE.label());
        assertThat(arrangement.of(Dimension.GREEN).note()).isEqualTo("总局：提升绿色发展质量；强化高水平质量安全保障");
        assertThat(arrangement.of(Dimension.OUTPUT).note()).isEmpty();
    }
}
