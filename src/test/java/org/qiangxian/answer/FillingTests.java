package org.qiangxian.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;

class FillingTests {

    private static final RequestItem ITEM = RequestItem.of("Z3-09.2024");
    private static final RegionCode FIRST = new RegionCode("990121");
    private static final RegionCode SECOND = new RegionCode("990221");

    @Test
    @DisplayName("one figure for all cities stands where a city has none of its own")
    void oneFigureStandsForAll() {
        var filling = Filling.of(
                ITEM,
                List.of(FIRST, SECOND),
                Map.of(Filling.name(ITEM, "all"), "81.3", Filling.name(ITEM, SECOND, "figure"), "80.2"));

        assertThat(filling.figures())
                .containsEntry(FIRST, new Figure(State.VALUE, "81.3", "", ""))
                .containsEntry(SECOND, new Figure(State.VALUE, "80.2", "", ""));
    }

    @Test
    @DisplayName("R5: what was only offered is not begun; a document, a figure or a state is")
    void whatWasOnlyOfferedIsNotBegun() {
        var offered = Map.of(FIRST, new Figure(State.VALUE, "20", "", ""));
        var figure = Filling.name(ITEM, FIRST, "figure");

        assertThat(typed(Map.of(figure, "20")).started(offered)).isFalse();
        assertThat(typed(Map.of()).started(offered)).isFalse();
        assertThat(typed(Map.of(figure, "21")).started(offered)).isTrue();
        assertThat(typed(Map.of(figure, "20", Filling.name(ITEM, "title"), "统计"))
                        .started(offered))
                .isTrue();
        assertThat(typed(Map.of(Filling.name(ITEM, FIRST, "state"), "NOT_APPLICABLE"))
                        .started(offered))
                .isTrue();
    }

    @Test
    @DisplayName("text of any length is cut to what the register holds, and fields of other cities are not read")
    void hostileTextIsCut() {
        var filling = typed(Map.of(
                Filling.name(ITEM, "title"),
                "长".repeat(5000),
                Filling.name(ITEM, FIRST, "figure"),
                "9".repeat(5000),
                Filling.name(ITEM, FIRST, "state"),
                "DROP",
                Filling.name(ITEM, SECOND, "figure"),
                "1"));

        assertThat(filling.title()).hasSize(200);
        assertThat(filling.figures()).containsOnlyKeys(FIRST);
        assertThat(filling.figures().values())
                .isNotEmpty()
                .allMatch(figure -> figure.figure().length() == 40 && figure.state() == State.VALUE);
    }

    private static Filling typed(Map<String, String> fields) {
        return Filling.of(ITEM, List.of(FIRST), fields);
    }
}
