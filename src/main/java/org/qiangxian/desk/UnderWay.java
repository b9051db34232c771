package org.qiangxian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Holder;
import org.qiangxian.application.Status;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.library.Announced;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Paged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is under way: a city's proposals, the days of the open calls, the last messages. */
@Component
class UnderWay {

    private static final int MATTERS = 6;
    private static final int MESSAGES = 3;

    private final Applications applications;
    private final Calls calls;
    private final Notices notices;
    private final Clock clock;
    private final ObjectProvider<Announced> announcing;

    UnderWay(
            Applications applications,
            Calls calls,
            Notices notices,
            Clock clock,
            ObjectProvider<Announced> announcing) {
        this.applications = applications;
        this.calls = calls;
        this.notices = notices;
        this.clock = clock;
        this.announcing = announcing;
    }

    /** What the city is to know about its membership. */
    List<Announced.Word> announced(Actor actor) {
        return announcing
                .orderedStream()
                .flatMap(each -> each.to(actor).stream())
                .toList();
    }

    /** The city's proposals that are not at their end, the one that moved last first. */
    Paged<CityDesk.Matter> matters(Actor actor) {
        var all = applications.list(actor).stream()
                .filter(it -> it.holder() != Holder.NOBODY)
                .sorted((a, b) -> b.since().compareTo(a.since()))
                .toList();
        return Paged.first(all, MATTERS).map(UnderWay::matter);
    }

    private static CityDesk.Matter matter(Application it) {
        return new CityDesk.Matter(
                it.title().isEmpty() ? "（还没有名称）" : it.title(),
                "/applications/" + it.id(),
                it.kind().label(),
                it.statusLabel(),
                look(it.status()),
                it.holder() == Holder.CITY ? "本单位" : it.holder().label(),
                it.since(),
                next(it));
    }

    private static String look(Status status) {
        return switch (status) {
            case RETURNED -> "back";
            case SHORTLISTED, FORWARDED, UNDER_REVIEW, SELECTED -> "good";
            case SUBMITTED -> "wait";
            case DRAFT, RECORDED, RESERVED, NOT_SELECTED, CLOSED -> "";
        };
    }

    private static String next(Application it) {
        return switch (it.status()) {
            case DRAFT -> "填写完成后提交";
            case RECORDED -> "自主开展，省局可选取推荐";
            case SUBMITTED -> it.holder() == Holder.BUREAU ? "市局审核，逾期自动通过" : "省局受理";
            case RETURNED -> "按意见修改后重新提交";
            case SHORTLISTED -> "盖章后由省局报送";
            case RESERVED -> "省局报送前可能调整";
            case FORWARDED -> "总局形式检查";
            case UNDER_REVIEW -> "论证后由总局确定";
            case SELECTED, NOT_SELECTED, CLOSED -> "已办结";
        };
    }

    /** The days of each call that is open to the place: two that advise and the one that refuses (R79). */
    List<CityDesk.Chain> chains(RegionCode place) {
        var now = clock.instant();
        return calls.openFor(place, now).stream()
                .map(call -> chain(call, place))
                .toList();
    }

    private CityDesk.Chain chain(Call call, RegionCode place) {
        var definition = call.definition();
        var last = Chinese.day(
                calls.deadlineOf(call.id(), calls.recommenderOf(place)).minusNanos(1));
        return new CityDesk.Chain(
                call.title(),
                List.of(
                        day(definition.cityAdvised(), "本地提交", "建议日期，过后仍可提交"),
                        day(definition.bureauAdvised(), "市局办理", "建议日期"),
                        day(last, "省局报送总局", "到期截止")));
    }

    private CityDesk.Day day(LocalDate last, String who, String note) {
        return new CityDesk.Day(last, who, note, ChronoUnit.DAYS.between(WorkingDays.today(clock.instant()), last));
    }

    Paged<Message> messages(Actor actor) {
        return notices.latest(actor, MESSAGES);
    }
}
