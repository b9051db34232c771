package org.qiangxian.inspection;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.panel.Argued;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** R55, A2: the buttons of the formal check, of a whole call and of one proposal, at each status. */
@PlatformTest
class CheckPressTests extends PressWalk {

    private static final Actor SAMR = Actors.samr();

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private FormalChecks checks;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("nothing came", arrived.call(), null),
                () -> {
                    var call = arrived.call();
                    return at("unchecked", call, arrived.forwarded(call, "990121"));
                },
                () -> {
                    var call = arrived.call();
                    var id = arrived.forwarded(call, "990121");
                    checks.checkAll(SAMR, call);
                    return at("failed", call, id);
                },
                () -> {
                    var call = arrived.call();
                    return at("passed", call, arrived.checked(call, "990121"));
                },
                () -> {
                    var call = arrived.call();
                    var id = arrived.checked(call, "990121");
                    argued.asked(call, id, argued.expert("demo-expert"));
                    return at("argued", call, id);
                },
                () -> {
                    var call = arrived.realCall();
                    return at("real", call, arrived.forwarded(call, "140728"));
                });
    }

    private static At at(String where, CallId call, @org.jspecify.annotations.Nullable ApplicationId id) {
        var all = "/panels/%s/checks".formatted(call);
        var one = "/panels/proposals/" + id;
        return new At(
                where,
                id == null ? List.of(all) : List.of(all, one),
                List.of(all, one + "/check"),
                List.of(SAMR, Actors.demonstration(SAMR), Actors.province("990000"), Actors.city("990121")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.keySet().stream()
                .filter(name -> name.startsWith("reason."))
                .toList()
                .forEach(name -> form.set(name, "已对照盖章件。"));
    }

    @Override
    protected Sent behind(String label, At at) {
        return switch (label) {
            case "检查新收到的方案" -> new Sent(at.own().getFirst(), Map.of());
            case "检查", "重新检查并保存" -> new Sent(at.own().getLast(), Map.of("act", "check"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {10, 8};
    }
}
