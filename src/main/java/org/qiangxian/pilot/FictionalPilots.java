package org.qiangxian.pilot;

import java.time.LocalDate;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pilots and activities of the fictional 示例省 in each state that lasts, entered once for the demonstration, after its library and cases. */
@Component
@Order(240)
class FictionalPilots implements Preparation {

    private final PlatformSettings settings;
    private final Calls calls;
    private final PilotRepository pilots;
    private final FictionalStory story;
    private final PilotIndustries industries;

    FictionalPilots(
            PlatformSettings settings,
            Calls calls,
            PilotRepository pilots,
            FictionalStory story,
            PilotIndustries industries) {
        this.settings = settings;
        this.calls = calls;
        this.pilots = pilots;
        this.industries = industries;
        this.story = story;
    }

    @Override
    @Transactional
    public void prepare() {
        if (settings.demonstration() && pilots.all().stream().noneMatch(Pilot::fictional)) {
            calls.published().stream()
                    .filter(call -> call.audience().fictional())
                    .findFirst()
                    .ifPresent(this::tell);
        }
    }

    private void tell(Call call) {
        var today = Chinese.day(story.now());
        var year = today.getYear();
        marked(call, year, today);
        due(call, year, today);
        interim(call, year, today);
        closing(call, year);
        done(call, year);
        paused(call, year);
        ended(call, year);
    }

    /** 990123: two years, every quarter that has begun is marked; with support, a remark and a press report. */
    private void marked(Call call, int year, LocalDate today) {
        var pilot = story.begun(call, Kind.PILOT, unit("990123"), "质量技术服务站联合诊断机制", year, year + 1);
        for (var milestone : pilot.milestones()) {
            if (!today.isBefore(milestone.begins())) {
                story.mark(pilot, milestone, MarkKind.ON_PLAN, null, "");
            }
        }
        story.support(pilot, SupportTool.METROLOGY, SupportStatus.CONFIRMED);
        industries.invented(pilot, story.noted(pilot, PilotAction.INDUSTRY));
        story.remark(pilot);
        story.report(pilot);
    }

    /** 990321: the last quarter whose day has come was moved to a near day. */
    private void due(Call call, int year, LocalDate today) {
        var pilot = story.begun(call, Kind.PILOT, unit("990321"), "主导产业全过程质量要求共建", year - 1, year);
        var before = Milestone.quarterOf(today.minusMonths(3));
        for (var milestone : pilot.milestones()) {
            if (milestone.quarter().compareTo(before) < 0) {
                story.mark(pilot, milestone, MarkKind.ON_PLAN, null, "");
            } else if (milestone.quarter().equals(before)) {
                story.mark(pilot, milestone, MarkKind.ADJUSTED, today.plusDays(10), "技术机构的设备推迟到位，诊断顺延。");
            }
        }
        story.interim(pilot, year - 1);
        story.support(pilot, SupportTool.TESTING, SupportStatus.RECORDED);
    }

    /** 990221: two years, all that has begun is marked; 阶段总结 of the first is to be written in the annual summary that 总局 asks for. */
    private void interim(Call call, int year, LocalDate today) {
        var pilot = story.begun(call, Kind.PILOT, unit("990221"), "特色产业质量联合服务", year - 1, year);
        for (var milestone : pilot.milestones()) {
            if (!today.isBefore(milestone.begins())) {
                story.mark(pilot, milestone, MarkKind.ON_PLAN, null, "");
            }
        }
        story.interimDue(pilot, year - 1);
    }

    /** 990221: an activity of last year that waits for its 完成总结. */
    private void closing(Call call, int year) {
        var activity = story.begun(call, Kind.ACTIVITY, unit("990221"), "一县一品质量提升行动", year - 1, year - 1);
        activity.milestones().forEach(each -> story.mark(activity, each, MarkKind.ON_PLAN, null, ""));
        story.move(activity, PilotStatus.CLOSING, "转入完成总结");
    }

    /** 990122: an activity that is 完成, with a landmark result. */
    private void done(Call call, int year) {
        var activity = story.begun(call, Kind.ACTIVITY, unit("990122"), "群众身边的计量服务", year - 1, year - 1);
        activity.milestones().forEach(each -> story.mark(activity, each, MarkKind.ON_PLAN, null, ""));
        story.landmark(activity);
        story.move(activity, PilotStatus.CLOSING, "转入完成总结");
        story.complete(activity);
    }

    /** 990226: a pilot that rests. */
    private void paused(Call call, int year) {
        story.pause(story.begun(call, Kind.PILOT, unit("990226"), "质量融资增信试点", year, year + 1));
    }

    /** 990133, which left the library: a pilot that ended with the membership. */
    private void ended(Call call, int year) {
        var pilot = story.begun(call, Kind.PILOT, unit("990133"), "区域质量合作互助机制", year - 1, year);
        story.move(pilot, PilotStatus.ENDED, "终止");
    }

    private static RegionCode unit(String code) {
        return new RegionCode(code);
    }
}
