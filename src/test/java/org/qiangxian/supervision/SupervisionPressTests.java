package org.qiangxian.supervision;

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
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons on the page of a city, of a note, a visit and an evaluation, at each status and for each reader. */
@PlatformTest
class SupervisionPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Supervising.CITY,
            Supervising.BUREAU,
            Supervising.PROVINCE,
            Supervising.ELSEWHERE,
            Actors.city("140703"),
            Actors.samr());

    @Autowired
    Supervising supervising;

    @Autowired
    Evaluating evaluating;

    @Autowired
    OwnDayActs acts;

    @Autowired
    Visits visits;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> place("late", () -> supervising.measure(Supervising.JUST)),
                () -> place("shown", () -> supervising.measure(Supervising.LONG)),
                () -> place("done", this::done),
                () -> place("noted", supervising::sent),
                () -> note("sent", supervising.sent()),
                () -> note("answered", supervising.answered()),
                () -> note("closed", supervising.closed()),
                () -> visit("announced", supervising.announced()),
                () -> visit("due", supervising.due()),
                () -> visit("held", held()),
                () -> evaluation(evaluating.registered()));
    }

    private void done() {
        acts.finish(Supervising.CITY, Supervising.UNIT, supervising.item(Supervising.LONG));
    }

    private Visit held() {
        var visit = supervising.due();
        visits.confirm(Supervising.CITY, visit.id(), 12, Seen.NOTHING);
        return visit;
    }

    private static At place(String where, Runnable way) {
        way.run();
        return at(where, "/supervision/" + Supervising.UNIT);
    }

    private static At note(String where, Note note) {
        return at("note " + where, note.path());
    }

    private static At visit(String where, Visit visit) {
        return at("visit " + where, visit.path());
    }

    private static At evaluation(Evaluation evaluation) {
        return at("evaluation", evaluation.path());
    }

    private static At at(String where, String address) {
        return new At(where, List.of(address), List.of("/supervision/"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "设备到货推迟");
        form.set("minutes", "15");
        form.set("answer", "设备下周到货。");
        if (address.contains("/visits/")) {
            form.set("day", "2026-03-12");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        var address = at.addresses().getFirst();
        return switch (label) {
            case "发出督导函" ->
                new Sent(
                        address + "/notes",
                        Map.of(
                                "item",
                                Supervising.MEASURE,
                                "day",
                                Supervising.LONG.toString(),
                                "ask",
                                "HELP",
                                "text",
                                "请说明需要什么帮助。"));
            case "了结" -> new Sent(address + "/close", Map.of());
            case "取消" -> new Sent(address + "/cancel", Map.of("reason", "会议冲突"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {8, 2};
    }
}
