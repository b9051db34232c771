package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.AtOnce.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every office above a city acts at the same moment over two nodes on one database; no other test uses this city of
 * 示例省.
 */
@PlatformTest
class SupervisionRaceTests {

    private static final RegionCode UNIT = new RegionCode("990325");
    private static final Actor CITY = Actors.city("990325");
    private static final Actor BUREAU = Actors.cityBureau("990300");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final List<Actor> OFFICES = List.of(BUREAU, PROVINCE, Actors.demonstration(Actors.samr()));

    @Autowired
    Supervising supervising;

    @Autowired
    Notes notes;

    @Autowired
    NoteRepository written;

    @Autowired
    OwnDayActs acts;

    @Autowired
    Visits visits;

    @Autowired
    VisitRepository announced;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "R3, R90: of twenty who write to one city at once, from two offices over two nodes, one does; it is answered once and ended once")
    void oneNoteACity() throws Exception {
        var day = Chinese.day(clock.instant()).minusDays(20);
        var item = supervising.measure(UNIT, day);
        var elsewhere = SecondNode.bean(Notes.class);

        assertThat(done(at -> node(at, notes, elsewhere)
                        .send(at % 4 < 2 ? BUREAU : PROVINCE, UNIT, Supervising.asking(item, day, "请说明需要什么帮助。"))))
                .isEqualTo(1);
        var note = written.of(UNIT).getFirst();
        assertThat(written.of(UNIT)).hasSize(1);
        assertThat(done(at -> node(at, notes, elsewhere).answer(CITY, note.id(), "设备下周到货。", Seen.NOTHING)))
                .isEqualTo(1);
        var office = note.office().has(BUREAU) ? BUREAU : PROVINCE;
        assertThat(done(at -> node(at, notes, elsewhere).close(office, note.id(), Seen.NOTHING)))
                .isEqualTo(1);
        acts.finish(CITY, UNIT, item);
    }

    @Test
    @DisplayName(
            "R102: of twenty who announce a visit to one city at once, from three offices over two nodes, two do; the third has to give a reason")
    void twoVisitsACity() throws Exception {
        var day = Chinese.day(clock.instant()).plusDays(40);
        var elsewhere = SecondNode.bean(Visits.class);

        assertThat(done(at -> node(at, visits, elsewhere).announce(OFFICES.get(at % 3), UNIT, visit(day))))
                .isEqualTo(2);

        var both = announced.of(UNIT);
        assertThat(both).hasSize(2).allMatch(visit -> visit.beyond().isEmpty());
        for (var visit : both) {
            var office = OFFICES.stream()
                    .filter(each -> visit.office().has(each))
                    .findFirst()
                    .orElseThrow();
            assertThat(done(at -> node(at, visits, elsewhere).cancel(office, visit.id(), "另有安排", Seen.NOTHING)))
                    .isEqualTo(1);
        }
    }

    private static <T> T node(int at, T here, T there) {
        return at % 2 == 0 ? here : there;
    }

    private static VisitForm visit(LocalDate day) {
        return new VisitForm("看质量基础设施一站式服务怎么办的", day.toString(), "质量发展处2人", "1", "");
    }
}
