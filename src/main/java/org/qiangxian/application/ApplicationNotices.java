package org.qiangxian.application;

import java.util.List;
import org.qiangxian.call.Calls;
import org.qiangxian.call.CityStep;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the next hand and the city what happened to a proposal. */
@Component
class ApplicationNotices {

    private final Notices notices;
    private final Calls calls;
    private final Regions regions;

    ApplicationNotices(Notices notices, Calls calls, Regions regions) {
        this.notices = notices;
        this.calls = calls;
        this.regions = regions;
    }

    @EventListener
    void on(ApplicationMoved moved) {
        switch (moved.action()) {
            case SUBMIT -> submitted(moved);
            case RETURN, SEND_BACK ->
                tell(moved, city(moved), name(moved) + "被退回修改", moved.organisation() + "的意见标在对应栏目，原稿保留。");
            case CLOSE ->
                tell(
                        moved,
                        city(moved),
                        name(moved) + "没有列入推荐",
                        "理由：%s%s"
                                .formatted(
                                        moved.reason(),
                                        moved.application().status() == Status.RECORDED
                                                ? "　活动由本地自主开展，记录保留，可以继续修改。"
                                                : ""));
            case FORWARD -> tell(moved, city(moved), name(moved) + "已报送总局", "总局组织论证后决定，结果会在平台告知。");
            case URGE -> urged(moved);
            case EDIT, REOPEN, RECORD, WITHDRAW, DISCARD, PASS, PICK, JUDGE, SHORTLIST, RESERVE, RELEASE -> {}
            case TAKE_BACK, BEGIN_ARGUMENT, SELECT, DECLINE -> {}
        }
    }

    private void submitted(ApplicationMoved moved) {
        var step = calls.get(moved.application().call()).definition().cityStep().manner();
        if (moved.application().holder() != Holder.BUREAU && step == CityStep.Manner.INFORMATION) {
            tell(moved, bureau(moved), name(moved) + "已提交省局（知会）", "市局可以查看，不需要办理。");
        }
    }

    private void urged(ApplicationMoved moved) {
        var application = moved.application();
        var text = moved.reason().isBlank() ? "请尽快办理。" : moved.reason();
        notices.urge(
                moved.organisation(),
                holders(moved),
                "催办：" + name(moved),
                text,
                link(moved),
                "application/" + application.id());
    }

    private void tell(ApplicationMoved moved, List<Recipient> to, String subject, String text) {
        var event = "application/%s/%s/%d/%s"
                .formatted(
                        moved.application().id(),
                        moved.action(),
                        moved.application().submission(),
                        subject.hashCode());
        notices.tell(to, subject, text, link(moved), event);
    }

    private List<Recipient> holders(ApplicationMoved moved) {
        return switch (moved.application().holder()) {
            case BUREAU -> bureau(moved);
            case RECOMMENDER -> List.of(Recipient.province(moved.application().recommender()));
            case SAMR -> List.of(Recipient.samr());
            case CITY, NOBODY -> city(moved);
        };
    }

    private List<Recipient> bureau(ApplicationMoved moved) {
        return regions.cityOf(moved.application().unit()).map(Region::code).map(Recipient::cityBureau).stream()
                .toList();
    }

    private static List<Recipient> city(ApplicationMoved moved) {
        return List.of(Recipient.city(moved.application().unit()));
    }

    private String name(ApplicationMoved moved) {
        var application = moved.application();
        var place = regions.displayName(application.unit());
        return "%s%d年%s方案"
                .formatted(place, application.year(), application.kind().label());
    }

    private static String link(ApplicationMoved moved) {
        return "/applications/" + moved.application().id();
    }
}
