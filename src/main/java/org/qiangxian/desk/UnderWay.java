package org.qiangxian.desk;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turn;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Holder;
import org.qiangxian.application.Status;
import org.qiangxian.library.Announced;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Paged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is under way: a city's proposals, the days of the open calls, the last messages. */
@Component
class UnderWay {

    private static final int MATTERS = 6;
    private static final int MESSAGES = 3;

    private final Applications applications;
    private final Notices notices;
    private final Chains chains;
    private final ObjectProvider<Announced> announcing;

    UnderWay(Applications applications, Notices notices, Chains chains, ObjectProvider<Announced> announcing) {
        this.applications = applications;
        this.notices = notices;
        this.chains = chains;
        this.announcing = announcing;
    }

    /** Notices about the city's membership. */
    List<Announced.Word> announced(Actor actor) {
        return announcing
                .orderedStream()
                .flatMap(each -> each.to(actor).stream())
                .toList();
    }

    /** All that the city has proposed. */
    List<Application> proposals(Actor actor) {
        return applications.list(actor);
    }

    /** The city's proposals that have not ended, the last moved first. */
    static Paged<CityDesk.Matter> matters(List<Application> proposals) {
        var all = proposals.stream()
                .filter(it -> it.holder() != Holder.NOBODY)
                .sorted((a, b) -> b.since().compareTo(a.since()))
                .toList();
        return Paged.first(all, MATTERS).map(UnderWay::matter);
    }

    /** How many lie at which desk; one that waits for the city's seal counts as the city's. */
    static List<CityDesk.Lying> lying(List<Application> proposals, List<Turn> waiting) {
        return Stream.of(Holder.values())
                .map(holder -> new CityDesk.Lying(
                        switch (holder) {
                            case CITY -> "轮到本地";
                            case BUREAU, RECOMMENDER, SAMR -> "在" + holder.label();
                            case NOBODY -> "已办结";
                        },
                        proposals.stream()
                                .filter(it -> (own(it, waiting) ? Holder.CITY : it.holder()) == holder)
                                .count()))
                .toList();
    }

    private static boolean own(Application it, List<Turn> waiting) {
        return waiting.stream().anyMatch(turn -> turn.href().endsWith("/" + it.id()));
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

    List<CityDesk.Chain> chains(RegionCode place) {
        return chains.of(place);
    }

    Paged<Message> messages(Actor actor) {
        return notices.latest(actor, MESSAGES);
    }
}
