package org.qiangxian.delegation;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.answer.Answers;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** R17: the buttons of an item that a department fills in, at each standing of its link. */
@PlatformTest
class LinkPressTests extends PressWalk {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final RequestItem ITEM = RequestItem.of("Z4-01.2015");

    @Autowired
    private DataRequests requests;

    @Autowired
    private Links links;

    @Autowired
    private Answers answers;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("none", asked()),
                () -> {
                    var id = asked();
                    issued(id);
                    return at("waiting", id);
                },
                () -> {
                    var id = asked();
                    links.fill(issued(id), Asking.typed(ITEM.key(), "990121", "97.5"));
                    return at("used", id);
                },
                () -> {
                    var id = asked();
                    links.fill(issued(id), Asking.typed(ITEM.key(), "990121", "97.5"));
                    answers.giveBack(PROVINCE, id, ITEM, "请注明页码");
                    return at("given back", id);
                },
                () -> {
                    var id = asked();
                    links.revoke(PROVINCE, issued(id).id());
                    return at("revoked", id);
                },
                () -> {
                    var id = asked();
                    links.issue(PROVINCE, id, ITEM, "示例省统计局", 1);
                    clock.stopAt(NOW.plusSeconds(3 * 86_400));
                    return at("expired", id);
                });
    }

    private Link issued(DataRequestId id) {
        return links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).link();
    }

    private DataRequestId asked() {
        clock.stopAt(NOW);
        return requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).departments("Z4-01").form())
                .id();
    }

    private At at(String where, DataRequestId id) {
        return new At(
                where,
                List.of("/delegations/%s/%s".formatted(id, ITEM.key())),
                List.of("/delegations/", "/acts/"),
                List.of(PROVINCE, Actors.city("990121"), Actors.province("140000"), Actors.samr()));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        if (form.containsKey("department")) {
            form.set("department", "示例省发展改革委");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        throw new AssertionError("closed button of which the walk knows no act: " + label);
    }

    @Override
    protected int[] atLeast() {
        return new int[] {7, 0};
    }
}
