package org.qiangxian.complaint;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of a complaint at each status and for each reader; 纪检 has none. */
@PlatformTest
class ComplaintPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Complaining.BUREAU, Complaining.PROVINCE, Complaining.SAMR, Complaining.NATION, Complaining.ACCUSED);

    @Autowired
    Complaining complaining;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
        complaining.staff(Complaining.SAMR, true);
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("received", complaining.received()),
                () -> at("accepted", complaining.accepted()),
                () -> at("answered", complaining.answered()),
                () -> at("transferred", complaining.transferred()),
                () -> at("closed", complaining.closed()));
    }

    private static At at(String where, Complaint complaint) {
        return new At(where, List.of(complaint.path()), List.of("/complaints/"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("outcome", "NOT_FOUND");
        form.set("answer", "没有这一情况。");
        form.set("level", "SAMR");
        form.set("reason", "不由本单位管理。");
    }

    @Override
    protected Sent behind(String label, At at) {
        throw new AssertionError("no button of a complaint is closed: " + label);
    }

    @Override
    protected int[] atLeast() {
        return new int[] {6, 0};
    }
}
