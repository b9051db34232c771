package org.qiangxian.campaign;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Whose turn it is: each unit's own feedback once the month is over, and at a province what its counties sent. */
@Component
class FeedbackTurns implements Waiting {

    private final FeedbackRepository repository;
    private final FeedbackAsked asked;
    private final Units units;
    private final Clock clock;

    FeedbackTurns(FeedbackRepository repository, FeedbackAsked asked, Units units, Clock clock) {
        this.repository = repository;
        this.asked = asked;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE, Role.ORGANISER);
    }

    @Override
    public String mayWait() {
        return FeedbackRepository.MAY_WAIT;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var today = Chinese.day(clock.instant());
        return Stream.concat(
                        repository.asking(today).stream().flatMap(each -> asked(reach, each)),
                        repository.waiting(reach).stream().map(this::passing))
                .toList();
    }

    private Stream<Turn> asked(Reach reach, FeedbackRepository.Asking asking) {
        var done = asked.done(repository.sent(asking.campaign()));
        return Stream.of(
                        places(
                                reach,
                                Role.CITY,
                                () -> asked.cities(asking.fictional(), asking.ends()).stream()
                                        .map(Membership::code)
                                        .toList()),
                        places(reach, Role.PROVINCE, () -> asked.provinces(asking.fictional(), asking.ends())),
                        organisers(reach, asking.fictional()))
                .flatMap(each -> each)
                .filter(holder -> !done.contains(holder.unit()))
                .map(holder -> own(asking, holder));
    }

    /** A unit, and the desk at which its feedback waits. */
    private record Holder(String unit, Desk desk) {}

    private Stream<Holder> places(Reach reach, Role role, Supplier<List<RegionCode>> all) {
        return reach.to(role)
                ? all.get().stream()
                        .filter(code -> reach.everywhere() || code.value().equals(reach.area()))
                        .map(code -> new Holder(code.value(), desk(role, code)))
                : Stream.of();
    }

    /** The desk; nothing about a real place waits for a demonstration account. */
    private Desk desk(Role role, RegionCode code) {
        var desk = Desk.of(role, code);
        return units.fictional(code) ? desk : desk.demonstration(false);
    }

    private Stream<Holder> organisers(Reach reach, boolean fictional) {
        return reach.to(Role.ORGANISER)
                ? asked.organisers(fictional).stream()
                        .filter(holder -> reach.everywhere() || holder.person().equals(reach.person()))
                        .map(holder -> new Holder(holder.organisation().toString(), Desk.of(holder.person())))
                : Stream.of();
    }

    private static Turn own(FeedbackRepository.Asking asking, Holder holder) {
        var path = "%s/%s/feedback/%s".formatted(Campaigns.PATH, asking.key(), holder.unit());
        return Turn.of(
                        Feedback.matter(asking.campaign(), holder.unit()),
                        holder.desk(),
                        "反馈%s活动情况".formatted(asking.title()),
                        WorkingDays.endOf(asking.ends()))
                .until(WorkingDays.endOf(asking.until()))
                .noting("勾选已列入的活动，或写几句话；没有开展的，一键说明")
                .go(Campaigns.PATH, path, "去反馈");
    }

    private Turn passing(Feedback feedback) {
        var province = Objects.requireNonNull(feedback.province());
        var campaign = asked.campaign(feedback.campaign());
        return Turn.of(
                        feedback.matter(),
                        desk(Role.PROVINCE, province),
                        "转报%s的“质量月”反馈".formatted(feedback.name()),
                        feedback.since())
                .go(Campaigns.PATH, Feedbacks.path(campaign, feedback.unit()), "去转报");
    }
}
