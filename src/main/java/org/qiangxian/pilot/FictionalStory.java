package org.qiangxian.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Field;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** What happened to the pilots of 示例省: all of it invented. */
@Component
class FictionalStory {

    private static final RegionCode PROVINCE = new RegionCode("990000");
    private static final Signature BY = Signature.of("演示数据");
    private static final String INVENTED = "本段为虚构的演示文字。";

    private final PilotRepository pilots;
    private final PilotStepRepository steps;
    private final PilotRecordRepository records;
    private final SupportRepository supports;
    private final PilotMoves moves;

    FictionalStory(
            PilotRepository pilots,
            PilotStepRepository steps,
            PilotRecordRepository records,
            SupportRepository supports,
            PilotMoves moves) {
        this.pilots = pilots;
        this.steps = steps;
        this.records = records;
        this.supports = supports;
        this.moves = moves;
    }

    /** A pilot that began with its first quarter. */
    Pilot begun(Call call, Kind kind, RegionCode unit, String title, int first, int last) {
        var direction = direction(call, kind);
        var opened = past(WorkingDays.endOf(LocalDate.of(first, 1, 4)));
        var pilot = new Pilot(
                new PilotId(UUID.randomUUID()),
                null,
                call.id(),
                first,
                kind,
                unit,
                PROVINCE,
                title,
                List.of(direction.label()),
                Quarter.ofYears(first, last).stream()
                        .map(quarter -> new Milestone(
                                quarter,
                                "明确责任单位和完成时限，按季度推进（演示）。",
                                safeguard(call, kind),
                                quarter.firstDay().plusMonths(3).minusDays(1),
                                List.of(),
                                false))
                        .toList(),
                PilotStatus.UNDER_WAY,
                null,
                opened,
                opened,
                true,
                false);
        pilots.insert(pilot, List.of(direction.code()));
        records.promise(
                pilot.id(),
                List.of(
                        new Promise("主要内容", "把分散的质量服务集中到一处，企业少跑路。" + INVENTED),
                        new Promise("预期成果", "形成可供同类地方参考的做法。" + INVENTED)));
        step(pilot, PilotStatus.UNDER_WAY, "开始实施", "", "", opened);
        return pilot;
    }

    /** 保障措施, where the call of the demonstration asks for them. */
    private static String safeguard(Call call, Kind kind) {
        return call.form(kind).quarters().filter(Field.Quarters::safeguards).isPresent() ? "列入年度工作要点，部门会商（演示）。" : "";
    }

    private static Direction direction(Call call, Kind kind) {
        return call.form(kind).directions().orElseThrow().options().getFirst();
    }

    void mark(Pilot pilot, Milestone milestone, MarkKind kind, @Nullable LocalDate day, String words) {
        var at = past(noon(milestone.planned().minusDays(5)));
        var quarter = milestone.quarter();
        var step = step(
                pilot,
                PilotStatus.UNDER_WAY,
                "%s：%s".formatted(quarter.label(), kind.label()),
                quarter.toString(),
                words,
                at);
        pilots.add(pilot.id(), new Mark(step, quarter, quarter, kind, day, words, BY, at));
    }

    /** Moves it to 阶段总结: the year is over, and the summary has not come. */
    void interimDue(Pilot pilot, int year) {
        var at = past(WorkingDays.endOf(LocalDate.of(year, 12, 31)));
        step(pilot, PilotStatus.INTERIM, PilotDays.INTERIM, "", "%d年".formatted(year), at);
        pilots.move(pilot.id(), PilotStatus.INTERIM, null, at);
    }

    void interim(Pilot pilot, int year) {
        var at = past(noon(LocalDate.of(year + 1, 2, 20)));
        var step = step(pilot, PilotStatus.UNDER_WAY, "提交%d年阶段总结".formatted(year), "", "", at);
        records.summary(pilot.id(), step, Summary.Kind.INTERIM, year, "前四个季度按计划推进，做法已经在两个乡镇使用。" + INVENTED);
    }

    void landmark(Pilot pilot) {
        var day = pilot.ends().minusDays(20);
        var step = step(pilot, PilotStatus.UNDER_WAY, PilotAction.LANDMARK.label(), "", "计量服务进集市", noon(day));
        records.landmark(pilot.id(), new Landmark(step, "计量服务进集市", "集贸市场的秤全部免费校准一遍，群众可以当场复核。" + INVENTED, day, ""));
    }

    void complete(Pilot pilot) {
        var at = past(noon(pilot.ends().plusDays(20)));
        var step = step(pilot, PilotStatus.DONE, PilotAction.COMPLETE.label(), "", "", at);
        records.summary(
                pilot.id(), step, Summary.Kind.FINAL, pilot.years().getLast(), "方案中的四项工作都已完成，服务点由乡镇继续运行。" + INVENTED);
        pilots.move(pilot.id(), PilotStatus.DONE, null, at);
    }

    void support(Pilot pilot, SupportTool tool, SupportStatus status) {
        var at = moves.now().minus(3, ChronoUnit.DAYS);
        var step = step(pilot, PilotStatus.UNDER_WAY, PilotAction.SUPPORT.label(), "", tool.label(), at);
        var id = UUID.randomUUID();
        supports.add(
                new Support(
                        id,
                        pilot.id(),
                        step,
                        tool,
                        "示例省质量技术机构（虚构）",
                        "派技术人员到县里做了两天诊断，列出需要改进的环节。" + INVENTED,
                        "企业按清单改进了三处工序。" + INVENTED,
                        SupportStatus.RECORDED,
                        "",
                        BY,
                        at,
                        null),
                Role.PROVINCE);
        if (status == SupportStatus.CONFIRMED) {
            var answered = step(pilot, PilotStatus.UNDER_WAY, SupportAction.CONFIRM.label(), "", "", at);
            supports.answer(id, status, "", BY, at, answered);
        }
    }

    Instant now() {
        return moves.now();
    }

    /** Adds a step of two days ago. */
    int noted(Pilot pilot, PilotAction action) {
        var at = moves.now().minus(2, ChronoUnit.DAYS);
        return step(pilot, PilotStatus.UNDER_WAY, action.label(), "", "", at);
    }

    void remark(Pilot pilot) {
        var step = noted(pilot, PilotAction.REMARK);
        records.remark(pilot.id(), step, Role.PROVINCE, "下个季度如需技术机构配合，请在这里说明。" + INVENTED);
    }

    void report(Pilot pilot) {
        var day = moves.now().minus(30, ChronoUnit.DAYS);
        var step = step(pilot, PilotStatus.UNDER_WAY, PilotAction.REPORT.label(), "", "", day);
        records.report(pilot.id(), new PressReport(step, "一站式服务让企业少跑路（虚构）", "示例日报（虚构）", WorkingDays.today(day), ""));
    }

    void pause(Pilot pilot) {
        var at = moves.now().minus(5, ChronoUnit.DAYS);
        var why = "总局另有安排。";
        step(pilot, PilotStatus.PAUSED, "暂缓", "", why, at);
        pilots.move(pilot.id(), PilotStatus.PAUSED, PilotStatus.UNDER_WAY, at);
        pilots.beginRest(pilot.id(), why, at);
    }

    void move(Pilot pilot, PilotStatus to, String what) {
        var at = past(noon(pilot.ends().plusDays(1)));
        step(pilot, to, what, "", "", at);
        pilots.move(pilot.id(), to, null, at);
    }

    /** That moment, or a recent one where it lies in the future. */
    private Instant past(Instant at) {
        var latest = moves.now().minus(1, ChronoUnit.HOURS);
        return at.isBefore(latest) ? at : latest;
    }

    private int step(Pilot pilot, PilotStatus status, String what, String quarter, String words, Instant at) {
        return steps.add(pilot.id(), what, status, quarter, words, BY.words(), BY, at);
    }

    private static Instant noon(LocalDate day) {
        return WorkingDays.endOf(day.minusDays(1)).plus(12, ChronoUnit.HOURS);
    }
}
