package org.qiangxian.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/**
 * The buttons of a publication at each status, for both persons of its unit, for those it is addressed to, and for
 * strangers.
 */
@PlatformTest
class PublicationPressTests extends PressWalk {

    @Autowired
    private Drafting drafting;

    @Autowired
    private Signing signing;

    @Autowired
    private PublicationRepository repository;

    @Autowired
    private MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        var numbered = Papers.notice().with("number", "示压发〔2026〕3号");
        return Stream.of(
                () -> at("draft", office().drafted(Papers.FIRST, Papers.notice())),
                () -> at("to sign", office().toSign(Papers.notice())),
                () -> {
                    office().issued(numbered);
                    return at("to sign with a number that is taken", office().toSign(numbered));
                },
                () -> {
                    var id = office().toSign(Papers.notice());
                    drafting.act(Papers.SECOND, id, PublicationAction.RETURN, "请改写");
                    return at("returned", id);
                },
                () -> at("issued", office().issued(Papers.open())),
                () -> {
                    var id = office().issued(Papers.open());
                    signing.withdraw(Papers.FIRST, id, "有误");
                    return at("withdrawn", id);
                });
    }

    private Office office() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        return new Office(drafting, signing, repository);
    }

    private static At at(String where, UUID id) {
        var path = "/publications/" + id;
        return new At(
                where,
                List.of(path, path + "/edit"),
                List.of(path),
                List.of(Papers.FIRST, Papers.SECOND, Actors.city("990121"), Actors.province("140000")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "请写明时间");
    }

    @Override
    protected Sent behind(String label, At at) {
        var path = at.own().getFirst();
        return switch (label) {
            case "签发" -> new Sent(path + "/issue", Map.of("edit", "2"));
            case "退回" -> new Sent(path, Map.of("action", "RETURN", "reason", "请写明时间"));
            case "收回" -> new Sent(path, Map.of("action", "RECALL"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {12, 6};
    }
}
