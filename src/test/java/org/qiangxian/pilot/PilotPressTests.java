package org.qiangxian.pilot;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Quarter;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of a pilot at each status, for its city, the levels above and strangers. */
@PlatformTest
class PilotPressTests extends PressWalk {

    private static final String UNIT = "990125";
    private static final Actor PROVINCE = Actors.province("990000");
    private static final List<Actor> READERS = List.of(
            Actors.city(UNIT),
            Actors.cityBureau("990100"),
            PROVINCE,
            Actors.samr(),
            Actors.city("990121"),
            Actors.province("140000"));

    @Autowired
    Piloting piloting;

    @Autowired
    PilotMarks marks;

    @Autowired
    Supports supports;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.concat(
                Stream.of(PilotStatus.values()).map(status -> () -> at(status.name(), piloting.at(status, UNIT))),
                Stream.of(
                        () -> {
                            var pilot = piloting.at(PilotStatus.UNDER_WAY, UNIT);
                            supports.record(PROVINCE, pilot.id(), Piloting.support());
                            return at("supported", pilot);
                        },
                        () -> {
                            var pilot = piloting.at(PilotStatus.UNDER_WAY, UNIT);
                            supports.record(PROVINCE, pilot.id(), Piloting.support());
                            piloting.follow(pilot, Course.END);
                            return at("supported and ended", pilot);
                        },
                        () -> {
                            var pilot = piloting.at(PilotStatus.UNDER_WAY, UNIT);
                            marks.mark(Actors.city(UNIT), pilot.id(), new Quarter(2025, 3), Piloting.onPlan());
                            piloting.follow(pilot, Course.PAUSE);
                            return at("marked and paused", pilot);
                        }));
    }

    private static At at(String where, Pilot pilot) {
        return new At(
                where,
                List.of(pilot.path(), PilotWritingController.at(pilot.id(), new Quarter(2025, 3))),
                List.of(pilot.path()),
                READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("words", "按安排推进。");
        form.set("why", "人员没有到位。");
        form.set("reason", "没有来过。");
        if (address.contains("/quarters/")) {
            form.set("day", "2027-12-20");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        var pilot = at.addresses().getFirst();
        var support = jdbc.sql("select id from pilot.support where pilot = cast(:id as uuid)")
                .param("id", pilot.substring(pilot.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
        var action = label.startsWith("确认") ? "CONFIRM" : "REFUSE";
        return new Sent(pilot + "/supports/" + support, Map.of("action", action, "reason", "没有来过。"));
    }

    @Override
    protected int[] atLeast() {
        return new int[] {20, 1};
    }
}
