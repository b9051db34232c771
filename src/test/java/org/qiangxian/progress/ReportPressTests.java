package org.qiangxian.progress;

import java.time.LocalDate;
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

/** The buttons of a report and of its round at each status, for all they concern and for strangers. */
@PlatformTest
class ReportPressTests extends PressWalk {

    private static final List<Actor> READERS = List.of(
            Reporting.FICTIONAL_CITY,
            Reporting.FICTIONAL_BUREAU,
            Reporting.FICTIONAL_PROVINCE,
            Reporting.SAMR,
            Actors.demonstration(Actors.city("990122")),
            Reporting.PROVINCE);

    @Autowired
    Reporting reporting;

    @Autowired
    Rounds rounds;

    @Autowired
    MovableClock clock;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("open", reporting.of(round())),
                () -> at("open summary", reporting.of(summary())),
                () -> at("with the bureau", reporting.submitted(round())),
                () -> {
                    var report = reporting.submitted(round());
                    reporting.press(Reporting.FICTIONAL_BUREAU, report, ReportAction.BEGIN, "");
                    return at("begun by the bureau", report);
                },
                () -> {
                    var report = reporting.submitted(round());
                    reporting.press(Reporting.FICTIONAL_BUREAU, report, ReportAction.SEND_BACK, "请补充成效");
                    return at("returned", report);
                },
                () -> at("with the province", reporting.passed(round())),
                () -> {
                    var report = reporting.passed(round());
                    reporting.press(Reporting.FICTIONAL_PROVINCE, report, ReportAction.TAKE_UP, "");
                    return at("begun by the province", report);
                },
                () -> {
                    var report = reporting.passed(round());
                    reporting.press(Reporting.FICTIONAL_PROVINCE, report, ReportAction.RETURN, "请补充成效");
                    reporting.press(Reporting.FICTIONAL_CITY, report, ReportAction.NOTHING_NEW, "");
                    reporting.press(Reporting.FICTIONAL_BUREAU, report, ReportAction.PASS, "");
                    return at("returned once and back", report);
                },
                () -> {
                    clock.stopAt(Reporting.NOW);
                    return at("with 总局", reporting.arrived());
                },
                () -> {
                    var report = reporting.passed(round());
                    reporting.press(Reporting.FICTIONAL_PROVINCE, report, ReportAction.ACCEPT, "");
                    return at("read", report);
                },
                () -> {
                    var report = reporting.of(summary());
                    reporting.press(Reporting.FICTIONAL_CITY, report, ReportAction.DECLINE, "");
                    return at("declined", report);
                },
                () -> {
                    var report = reporting.of(round());
                    rounds.end(Reporting.FICTIONAL_PROVINCE, report.round(), "年底一并报送。");
                    return at("ended", report);
                });
    }

    private Round round() {
        clock.stopAt(Reporting.NOW);
        return reporting.fictional(LocalDate.of(2026, 3, 2));
    }

    private Round summary() {
        clock.stopAt(Reporting.NOW);
        return reporting.summary();
    }

    private static At at(String where, Report report) {
        var round = RoundController.PATH + "/" + report.round();
        return new At(
                where, List.of(report.path(), round), List.of(report.path(), round + "/end", round + "/use"), READERS);
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("reason", "请写明成效");
        form.set("usedFor", "用于改进培训。");
        form.set("text.work", Reporting.WORK);
    }

    @Override
    protected Sent behind(String label, At at) {
        var action =
                switch (label) {
                    case "撤回" -> "WITHDRAW";
                    case "开始办理" -> "BEGIN";
                    case "开始阅办" -> "TAKE_UP";
                    case "退回修改" -> "RETURN";
                    case "催办" -> "URGE";
                    default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
                };
        return new Sent(at.own().getFirst() + "/move", Map.of("action", action, "reason", "请写明成效"));
    }

    @Override
    protected int[] atLeast() {
        return new int[] {30, 4};
    }
}
