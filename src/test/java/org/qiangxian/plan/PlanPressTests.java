package org.qiangxian.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of a plan at each status, for its unit, the levels above and strangers. */
@PlatformTest
class PlanPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Planning.COUNTY,
            Planning.BUREAU,
            Planning.PROVINCE,
            Actors.samr(),
            Actors.city("140728"),
            Actors.city("990121"));

    @Autowired
    Planning planning;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("draft", planning.begun()),
                () -> at("final", planning.finalised()),
                () -> at("revising", after(PlanAction.REVISE)),
                () -> at("given up", after(PlanAction.REVISE, PlanAction.GIVE_UP)),
                () -> {
                    var id = planning.begun();
                    planning.press(Planning.COUNTY, id, PlanAction.DROP);
                    return at("dropped", id);
                });
    }

    private UUID after(PlanAction... actions) {
        var id = planning.finalised();
        for (var action : actions) {
            planning.press(Planning.COUNTY, id, action);
        }
        return id;
    }

    private static At at(String where, UUID id) {
        return new At(where, List.of("/plans/" + id), List.of("/plans/" + id), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("what-0", "请技术机构为企业做质量诊断");
        form.set("who-0", "县市场监管局质量股");
        form.set("day-0", "2026-09-30");
    }

    @Override
    protected Sent behind(String label, At at) {
        throw new AssertionError("no button of a plan is closed: " + label);
    }

    @Override
    protected int[] atLeast() {
        return new int[] {4, 0};
    }
}
