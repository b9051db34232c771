package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.statistics.NearestPeers;

class PeerSearchTests {

    private static final int PLACES = 40;

    @Test
    void peersAreTheFifteenNearestAndNeverTheCityItself() {
        var group = search(Some.variables(PLACES)).of(Some.place(0), Set.of());

        assertThat(group.places()).hasSize(NearestPeers.USUAL).doesNotContain(Some.place(0));
        assertThat(group.places()).containsExactlyElementsOf(Some.places(16).subList(1, 16));
        assertThat(group.sameType()).isZero();
    }

    @Test
    @DisplayName("R36: outcome indicators never choose peers")
    void outcomeIndicatorsNeverChoosePeers() {
        var cells = new ArrayList<>(Some.variables(PLACES));
        for (int at = 0; at < PLACES; at++) {
            cells.add(Some.cell(Some.place(at), "Z3-03", 99 - 97.0 * (at % 7)));
            cells.add(Some.cell(Some.place(at), "J-18", at * at));
        }

        assertThat(search(cells).of(Some.place(5), Set.of()))
                .isEqualTo(search(Some.variables(PLACES)).of(Some.place(5), Set.of()));
    }

    @Test
    @DisplayName("R27: with eight of the same confirmed type only these are peers")
    void sameTypeComesFirst() {
        var sameType = Set.copyOf(Some.places(PLACES).subList(29, 40));

        var group = search(Some.variables(PLACES)).of(Some.place(0), sameType);

        assertThat(sameType).containsAll(group.places());
        assertThat(group.places()).hasSize(11);
        assertThat(group.sameType()).isEqualTo(11);
    }

    @Test
    @DisplayName("R27: fewer than eight of the same type are joined by the nearest others")
    void fewOfTheSameTypeAreJoinedByOthers() {
        var sameType = Set.of(Some.place(38), Some.place(39));

        var group = search(Some.variables(PLACES)).of(Some.place(0), sameType);

        assertThat(group.places()).hasSize(NearestPeers.USUAL).startsWith(Some.place(38), Some.place(39));
        assertThat(group.places()).contains(Some.place(1), Some.place(13)).doesNotContain(Some.place(14));
        assertThat(group.sameType()).isEqualTo(2);
    }

    @Test
    @DisplayName("R36: another official group is the whole type or the same region, and still no outcome chooses it")
    void anotherGroupIsOfTypeOrRegion() {
        var search = search(Some.variables(PLACES));
        var type = Set.copyOf(Some.places(PLACES).subList(20, 40));
        var region = Set.copyOf(Some.places(PLACES).subList(10, 30));

        assertThat(search.ofType(Some.place(25), type).places())
                .hasSize(19)
                .doesNotContain(Some.place(25))
                .allMatch(type::contains);
        assertThat(search.ofType(Some.place(25), Set.of())).isEqualTo(PeerGroup.NONE);
        assertThat(search.ofType(Some.place(25), Set.of(Some.place(25)))).isEqualTo(PeerGroup.NONE);
        assertThat(search.within(Some.place(25), type, region::contains).places())
                .hasSize(9)
                .allMatch(type::contains)
                .allMatch(region::contains);
        assertThat(search.within(Some.place(5), Set.of(), region::contains).places())
                .hasSize(NearestPeers.USUAL)
                .allMatch(region::contains);
        assertThat(search.within(Some.place(5), Set.of(), _ -> false)).isEqualTo(PeerGroup.NONE);
    }

    @Test
    void placeThatLacksAVariableTakesNoPart() {
        var cells = Some.variables(PLACES).stream()
                .filter(cell -> !(cell.region().equals(Some.place(1).value())
                        && cell.indicator().equals("J-04")))
                .toList();

        var search = search(cells);

        assertThat(search.size()).isEqualTo(PLACES - 1);
        assertThat(search.of(Some.place(0), Set.of()).places()).doesNotContain(Some.place(1));
        assertThat(search.of(Some.place(1), Set.of())).isEqualTo(PeerGroup.NONE);
    }

    private static PeerSearch search(List<MatrixCell> cells) {
        return PeerSearch.among(Some.places(PLACES), new Holdings(cells, Map.of()), Some::always);
    }
}
