package org.qiangxian.promotion;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** R90: the buttons of a recommendation at each status, for all it concerns and for strangers. */
@PlatformTest
class PromotionPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Promoting.CITY,
            Promoting.PROVINCE,
            Promoting.SAMR,
            Actors.samr(),
            Actors.demonstration(Actors.city("990122")),
            Actors.province("140000"));

    @Autowired
    Promoting promoting;

    @Autowired
    MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(PromotionStatus.values())
                .filter(status -> status != PromotionStatus.NONE)
                .map(status -> () -> {
                    clock.stopAt(Promoting.NOW);
                    var it = promoting.at(status);
                    return new At(
                            status.label(),
                            List.of(it.path(), promoting.page(it.report())),
                            List.of(it.path(), Promotions.PATH + "/new"),
                            READERS);
                });
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {}

    @Override
    protected Sent behind(String label, At at) {
        return new Sent(at.own().getFirst() + "/move", Map.of("action", label));
    }

    @Override
    protected int[] atLeast() {
        return new int[] {7, 0};
    }
}
