package org.qiangxian.burden;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.answer.Answers;
import org.qiangxian.answer.Filling;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.PressWalk;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/**
 * R3, R17: the buttons of a request and of its form before, during and after its term, for the issuer and for those
 * asked.
 */
@PlatformTest
class RequestPressTests extends PressWalk {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final RequestItem OWN = RequestItem.of("Z2-09.2015");
    private static final RequestItem SENT = RequestItem.of("Z4-01.2015");

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answers;

    @Autowired
    private MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                voluntary("not yet", _ -> clock.stopAt(NOW), 5),
                voluntary("open", _ -> {}, 0),
                voluntary("draft", id -> answers.save(CITY, id, typed(OWN)), 0),
                voluntary("skipped", id -> answers.skip(CITY, id, List.of()), 0),
                voluntary(
                        "skipped, ten minutes ago",
                        id -> {
                            answers.skip(CITY, id, List.of());
                            clock.stopAt(NOW.plusSeconds(601));
                        },
                        0),
                voluntary(
                        "submitted",
                        id -> {
                            answers.save(CITY, id, typed(OWN));
                            answers.submit(CITY, id);
                        },
                        0),
                voluntary(
                        "expired",
                        id -> clock.stopAt(WorkingDays.endOf(requests.find(id).validTo())),
                        0),
                voluntary("ended", id -> requests.end(PROVINCE, id, "不再需要"), 0),
                voluntary(
                        "skipped, then ended",
                        id -> {
                            answers.skip(CITY, id, List.of());
                            requests.end(PROVINCE, id, "不再需要");
                        },
                        0),
                asked("sent", _ -> {}),
                asked("accepted", id -> answers.accept(PROVINCE, id, SENT)),
                asked("returned", id -> answers.giveBack(PROVINCE, id, SENT, "请注明页码")));
    }

    private static Map<String, String> typed(RequestItem item) {
        return Asking.typed(item.key(), "990121", "3");
    }

    private Supplier<At> voluntary(String where, Consumer<DataRequestId> come, int later) {
        return () -> {
            clock.stopAt(NOW);
            var id = requests.register(
                            PROVINCE,
                            Asking.on(requests.today())
                                    .with(
                                            "validFrom",
                                            requests.today().plusDays(later).toString())
                                    .form())
                    .id();
            come.accept(id);
            return at(where, id);
        };
    }

    private Supplier<At> asked(String where, Consumer<DataRequestId> come) {
        return () -> {
            clock.stopAt(NOW);
            var id = requests.register(
                            PROVINCE,
                            Asking.on(requests.today()).departments("Z4-01").form())
                    .id();
            var sample = new RegionCode("990121");
            answers.deposit(
                    id,
                    new RegionCode("990000"),
                    SENT,
                    Filling.of(SENT, List.of(sample), Asking.typed(SENT.key(), "990121", "97.5")),
                    "示例省统计局");
            come.accept(id);
            return at(where, id);
        };
    }

    private static At at(String where, DataRequestId id) {
        return new At(
                where,
                List.of("/requests/" + id, "/requests/%s/answer".formatted(id)),
                List.of("/requests/" + id, "/acts/", "/delegations/" + id),
                List.of(
                        CITY,
                        PROVINCE,
                        Actors.cityBureau("990100"),
                        Actors.samr(),
                        Actors.of(Role.DISCIPLINE, null),
                        Actors.province("140000")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        if (address.endsWith("/submit") || address.endsWith("/draft")) {
            form.keySet().stream()
                    .filter(name -> name.endsWith(":title"))
                    .map(name -> name.substring(0, name.indexOf(':')))
                    .toList()
                    .forEach(item -> Asking.typed(item, "990121", "3").forEach(form::set));
        }
        if (form.containsKey("reason")) {
            form.set("reason", "请注明页码。");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        if (label.equals("提前结束")) {
            return new Sent(at.own().getFirst() + "/end", Map.of("reason", "不再需要"));
        }
        throw new AssertionError("closed button of which the walk knows no act: " + label);
    }

    @Override
    protected int[] atLeast() {
        return new int[] {20, 2};
    }
}
