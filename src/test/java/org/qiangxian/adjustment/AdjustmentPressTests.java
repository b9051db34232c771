package org.qiangxian.adjustment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.PressWalk;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The page of a case at each status, with every button pressed, for each office concerned and for other readers. */
@PlatformTest
@Tag("embedded")
class AdjustmentPressTests extends PressWalk {

    @Autowired
    Adjusting adjusting;

    @Autowired
    Incidents incidents;

    @Autowired
    Rulings rulings;

    @Autowired
    Effects effects;

    @Autowired
    MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("clue", begun(IncidentKind.QUALITY)),
                () -> at("clue of an opinion", begun(IncidentKind.OPINION)),
                () -> {
                    var id = begun(IncidentKind.OPINION);
                    incidents.find(Adjusting.OPENER, id, Adjusting.typed("finding", "属实。"), Seen.NOTHING);
                    return at("found by one", id);
                },
                () -> at("opened", stopped().opened(IncidentKind.SAFETY)),
                () -> at("hearing", stopped().told(IncidentKind.SAFETY)),
                () -> {
                    var id = stopped().told(IncidentKind.SAFETY);
                    adjusting.press(Adjusting.CITY, id, AdjustmentAction.EXTEND);
                    adjusting.reply(Adjusting.CITY, id);
                    adjusting.reply(Adjusting.PROVINCE, id);
                    return at("hearing, extended and answered", id);
                },
                () -> {
                    var id = stopped().told(IncidentKind.SAFETY);
                    clock.stopAt(Instant.parse("2026-03-20T02:00:00Z"));
                    return at("hearing that is over", id);
                },
                () -> at("heard", stopped().heard(IncidentKind.QUALITY)),
                () -> at(
                        "proposed",
                        adjusting.proposed(
                                stopped().heard(IncidentKind.QUALITY),
                                RulingOutcome.SUSPEND,
                                "2026-06-30",
                                Course.GO_ON)),
                () -> at("suspended", stopped().decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30")),
                () -> {
                    var id = stopped().decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
                    clock.stopAt(Instant.parse("2026-04-20T02:00:00Z"));
                    return at("suspended, too late for a review", id);
                },
                () -> at("not adjusted", stopped().decided(IncidentKind.QUALITY, RulingOutcome.NONE, "")),
                () -> at("put out", stopped().decided(IncidentKind.QUALITY, RulingOutcome.REMOVE, "")),
                () -> {
                    var id = stopped().decided(IncidentKind.QUALITY, RulingOutcome.REMOVE, "");
                    clock.stopAt(Instant.parse("2026-04-20T02:00:00Z"));
                    adjusting.press(Adjusting.OPENER, id, AdjustmentAction.FINISH);
                    return at("put out and over", id);
                },
                () -> at("reviewing", stopped().reviewing(IncidentKind.QUALITY, RulingOutcome.REMOVE, "")));
    }

    private Adjusting stopped() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        return adjusting;
    }

    private UUID begun(IncidentKind kind) {
        return stopped().registered(Adjusting.CITY, kind, "2026-02-02");
    }

    private static At at(String where, UUID id) {
        var path = "/adjustments/" + id;
        return new At(
                where,
                List.of(path, path + "/propose"),
                List.of(path),
                List.of(
                        Adjusting.CITY,
                        Adjusting.PROVINCE,
                        Adjusting.OPENER,
                        Adjusting.DECIDER,
                        Adjusting.REVIEWER,
                        Adjusting.DISCIPLINE));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        var words = new LinkedHashMap<>(Map.of(
                "reason", "按程序办理",
                "words", "有关情况",
                "number", "国市监质发〔2026〕12号",
                "issuedOn", adjusting.today(),
                "until", address.endsWith("/renew") ? "2026-09-01" : "2026-06-30",
                "opinion", "情况属实",
                "request", "对象有误",
                "finding", "属实"));
        words.putAll(Map.of("issuer", "主管部门", "level", "重大", "day", "2026-02-10"));
        words.putAll(Map.of("outcome", "SUSPEND", "grounds", "认定属实"));
        words.forEach(form::set);
        effects.underWay(Adjusting.UNIT).forEach(it -> form.set(Rulings.field(it), Course.GO_ON.name()));
    }

    @Override
    protected Sent behind(String label, At at) {
        var path = at.own().getFirst();
        var document = Map.of("reason", "依据", "number", "甲〔2026〕1号", "issuedOn", adjusting.today());
        return switch (label) {
            case "立案" -> move(path, "OPEN");
            case "签署认定" -> move(path, "AGREE");
            case "延长期限" -> move(path, "EXTEND");
            case "结束听取意见" -> move(path, "END_HEARING");
            case "办结" -> move(path, "FINISH");
            case "更正办结" -> move(path, "CORRECT");
            case "提交意见", "提交省局意见" -> new Sent(path + "/opinion", Map.of("opinion", "情况属实"));
            case "申请复核" -> new Sent(path + "/review", Map.of("request", "对象有误"));
            case "告知并听取意见" -> new Sent(path + "/tell", Map.of("words", "有关情况"));
            case "作出决定" -> new Sent(path + "/decide", document);
            case "续期" -> new Sent(path + "/renew", document);
            case "恢复" -> new Sent(path + "/resume", Map.of("reason", "整改完成"));
            case "维持决定" -> new Sent(path + "/uphold", document);
            case "撤销决定" -> new Sent(path + "/revoke", document);
            case "更正决定" -> new Sent(path + "/annul", document);
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    private static Sent move(String path, String action) {
        return new Sent(path + "/move", Map.of("action", action, "reason", "按程序办理"));
    }

    @Override
    protected int[] atLeast() {
        return new int[] {60, 25};
    }
}
