package org.qiangxian.guidance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of 总局 and of the source pilots at each status of a draft. */
@PlatformTest
class GuidePressTests extends PressWalk {

    @Autowired
    Guiding guiding;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("draft", guiding.drafted()),
                () -> at("open", guiding.opened()),
                () -> at("open, all have answered", guiding.remarked()),
                () -> at("to answer", guiding.over()),
                () -> at("answered", guiding.answered()),
                () -> at("prepared", guiding.prepared()));
    }

    private static At at(String where, UUID id) {
        var path = "/guidance/" + id;
        return new At(
                where,
                List.of(path, path + "/edit"),
                List.of(path),
                List.of(Guiding.SAMR, Guiding.SECOND, Guiding.UNIT, Guiding.OTHER, Actors.city("990321")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "并入另一份文件");
        form.set("until", "2026-05-01");
        form.set("words", "写清由谁出人。");
        form.set("handling", "TAKEN");
        form.set("answer", "已写明由检测机构出人。");
    }

    @Override
    protected Sent behind(String label, At at) {
        var path = at.own().getFirst();
        return switch (label) {
            case "结束征求意见" -> new Sent(path + "/close", Map.of());
            case "形成文件稿" -> new Sent(path + "/prepare", Map.of());
            case "继续修改" -> new Sent(path + "/resume", Map.of());
            case "起草新版" ->
                new Sent(
                        "/guidance",
                        Map.of("former", path.substring(path.lastIndexOf('/') + 1), "title", "新版", "batch", "1"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {25, 4};
    }
}
