package org.qiangxian.need;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of a need at each status and for each reader. */
@PlatformTest
class NeedPressTests extends PressWalk {

    private static final List<Actor> READERS =
            List.of(Needing.CITY, Needing.BUREAU, Needing.PROVINCE, Needing.SAMR, Actors.city("140703"));

    @Autowired
    Needing needing;

    @Autowired
    Needs needs;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Needing.NOW);
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("asked", needing.asked().path()),
                () -> at("accepted", needing.accepted().path()),
                () -> at("answered", needing.answered().path()),
                () -> at("closed", needing.closed().path()),
                () -> at("assigned", "/needs/" + needing.assigned().need()),
                () -> at("offered", needing.offered().path()),
                () -> {
                    var need = needing.asked();
                    needs.urge(Needing.CITY, need.id());
                    return at("urged", need.path());
                },
                () -> {
                    var need = needs.ask(Needing.CITY, Needing.form("SAMR:"));
                    needs.accept(Needing.SAMR, need.id(), new AcceptForm("2026-03-12", "", ""));
                    needs.answer(Needing.SAMR, need.id(), Needing.reply(NeedOutcome.NOT_NOW));
                    return at("answered by the top", need.path());
                });
    }

    private static At at(String where, String address) {
        return new At(where, List.of(address), List.of("/needs/"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("words", "还需要上门检定");
        form.set("outcome", "SOLVED");
        if (!address.endsWith("/common")) {
            form.set("answer", "已联系。");
        }
        form.set("to", "LINK");
        form.set("name", "县农业农村局");
        form.set("days", "5");
    }

    @Override
    protected Sent behind(String label, At at) {
        var address = at.addresses().getFirst();
        return switch (label) {
            case "催办" -> new Sent(address + "/urge", Map.of());
            case "转上级" -> new Sent(address + "/raise", Map.of("words", "还需要协调"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {20, 2};
    }
}
