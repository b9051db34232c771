package org.qiangxian.circle;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/**
 * The buttons of 辖区培育 at each standing of a county and a circle, for the county, a member, the bureau that leads, and
 * strangers.
 */
@PlatformTest
class CirclePressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Circling.COUNTY,
            Circling.MEMBER,
            Circling.BUREAU,
            Actors.province("140000"),
            Actors.cityBureau("990100"),
            Actors.samr());

    @Autowired
    Circling circling;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("nothing offered", () -> {}),
                () -> at("offered", circling::offered),
                () -> at("joined", circling::joined),
                () -> at("readable", circling::readable));
    }

    private static At at(String where, Runnable way) {
        way.run();
        return new At(where, List.of("/circle"), List.of("/circle"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("words", "每年培训一次。联系处室：质量发展科。");
    }

    @Override
    protected Sent behind(String label, At at) {
        return switch (label) {
            case "参加辖区培育" -> new Sent("/circle/join", Map.of());
            case "退出辖区培育" -> new Sent("/circle/leave", Map.of());
            case "同意查看数据" -> new Sent("/circle/consent", Map.of());
            case "收回同意" -> new Sent("/circle/consent/take-back", Map.of());
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {10, 2};
    }
}
