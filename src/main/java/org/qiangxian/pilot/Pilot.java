package org.qiangxian.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;

/**
 * A 确定 pilot or 纳入 activity that is carried out.
 *
 * @param application the proposal as submitted, null in the demonstration; {@link Pilots#promised} reads its promises
 * @param year the year of the call
 * @param unit its unit, by the present code
 * @param recommender the body that recommended it
 * @param title 试点任务 or 活动名称 as submitted
 * @param directions the words of its directions, in the order of the form
 * @param milestones the quarters of its plan, in order
 * @param before the status it returns to after 暂缓; null while it is not paused
 * @param opened when it was opened on the platform
 * @param since when it came to its status
 * @param fictional whether its unit is one of 示例省
 * @param demonstration whether a demonstration account took part in it; never public
 */
public record Pilot(
        PilotId id,
        @Nullable ApplicationId application,
        CallId call,
        int year,
        Kind kind,
        RegionCode unit,
        RegionCode recommender,
        String title,
        List<String> directions,
        List<Milestone> milestones,
        PilotStatus status,
        @Nullable PilotStatus before,
        Instant opened,
        Instant since,
        boolean fictional,
        boolean demonstration) {

    static final int NEAR = 21;

    public Pilot {
        directions = List.copyOf(directions);
        milestones = List.copyOf(milestones);
    }

    /** The same with its directions and milestones. */
    Pilot with(List<String> named, List<Milestone> planned) {
        return new Pilot(
                id,
                application,
                call,
                year,
                kind,
                unit,
                recommender,
                title,
                named,
                planned,
                status,
                before,
                opened,
                since,
                fictional,
                demonstration);
    }

    public String path() {
        return Pilots.PATH + "/" + id;
    }

    /** 创新试点 or 重点活动. */
    public String kindLabel() {
        return kind == Kind.PILOT ? kind.label() : "重点活动";
    }

    /**
     * The years of its plan, in order; for a plan without quarters the year of its call, and for a pilot also the next
     * year.
     */
    public List<Integer> years() {
        if (milestones.isEmpty()) {
            return kind == Kind.PILOT ? List.of(year, year + 1) : List.of(year);
        }
        return milestones.stream()
                .map(milestone -> milestone.quarter().year())
                .distinct()
                .toList();
    }

    /** The milestones of a year, as the section of an annual summary shows them. */
    public List<Milestone> milestones(int inYear) {
        return milestones.stream()
                .filter(milestone -> milestone.quarter().year() == inYear)
                .toList();
    }

    /** The milestone of a quarter; refuses a quarter in which nothing is planned. */
    public Milestone milestone(Quarter quarter) {
        return milestones.stream()
                .filter(each -> each.quarter().equals(quarter))
                .findFirst()
                .orElseThrow(PilotId::unknown);
    }

    /** The late milestones: their day is over and they are not marked 按计划; none while the pilot does not run. */
    public List<Milestone> lags(LocalDate today) {
        return status.running()
                ? milestones.stream().filter(each -> each.past(today)).toList()
                : List.of();
    }

    /**
     * The status of a milestone on a day. In the three weeks before its day it is the city's turn to mark it; after its
     * day it is on the desk as a day the city set itself ({@link PilotOwnDays}), so it is not listed twice. A milestone
     * is marked once in a quarter, unless the day set in that quarter is over too.
     */
    MilestoneStatus standing(Milestone milestone, LocalDate today) {
        if (!status.running()) {
            return MilestoneStatus.SHUT;
        }
        if (today.isBefore(milestone.begins())) {
            return MilestoneStatus.LATER;
        }
        if (milestone.settled() || milestone.markedIn(today) && !milestone.movedPast(today)) {
            return MilestoneStatus.MARKED;
        }
        if (today.isBefore(milestone.day().minusDays(NEAR))) {
            return MilestoneStatus.OPEN;
        }
        var asked = (!milestone.excused() || milestone.moved()) && !today.isAfter(milestone.day());
        return asked ? MilestoneStatus.DUE : MilestoneStatus.PAST;
    }

    /** The last day of the whole plan, as it stands now; without quarters the end of its last year. */
    public LocalDate ends() {
        return milestones.stream()
                .map(Milestone::day)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.of(years().getLast(), Month.DECEMBER, 31));
    }

    /**
     * Whether it belongs to a real place and no demonstration account wrote its proposal; demonstration accounts do not
     * see such a pilot.
     */
    boolean real() {
        return !fictional && !demonstration;
    }

    /** Its name among records that can be undone. */
    String matter() {
        return Pilots.KIND + "/" + id;
    }
}
