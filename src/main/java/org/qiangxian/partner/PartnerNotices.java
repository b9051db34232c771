package org.qiangxian.partner;

import java.util.List;
import org.qiangxian.application.Action;
import org.qiangxian.application.ApplicationMoved;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each side what the other did, once. */
@Component
class PartnerNotices {

    private final Notices notices;
    private final PartnerRepository repository;
    private final Partners partners;
    private final PartnerPlaces places;

    PartnerNotices(Notices notices, PartnerRepository repository, Partners partners, PartnerPlaces places) {
        this.notices = notices;
        this.repository = repository;
        this.partners = partners;
        this.places = places;
    }

    @EventListener
    void on(PartnerMoved moved) {
        var partner = repository.find(moved.id()).orElseThrow();
        var application = partners.proposal(partner);
        var applicant = places.name(application.unit());
        var place = places.name(partner.unit());
        var title = Chinese.brief(partner.asked().title(), 40);
        var key = "partner/%s/%d".formatted(partner.id(), partner.step());
        var asked = List.of(city(partner.unit()));
        var asking = List.of(city(application.unit()));
        var page = "/applications/%s/partners".formatted(application.id());
        switch (moved.action()) {
            case ASK ->
                notices.tell(
                        asked,
                        "%s邀请本地合作：%s".formatted(applicant, title),
                        "请看题目、方向和写给本地的合作内容；可以同意，可以不同意，提交以前可以改变答复。",
                        partner.address(),
                        key);
            case REMOVE ->
                notices.tell(asked, "%s不再邀请本地合作：%s".formatted(applicant, title), "不用再办理。", PartnerController.LIST, key);
            case AGREE -> notices.tell(asking, place + "同意作为合作城市", "提交以前它可以收回；题目或方向改动的，要再次征求。", page, key);
            case REFUSE ->
                notices.tell(
                        asking,
                        place + "不同意作为合作城市",
                        partner.reason().isEmpty() ? "移除它，或改写合作内容后再次征求。" : "说明：" + partner.reason(),
                        page,
                        key);
            case TAKE_BACK -> notices.tell(asking, place + "收回了作为合作城市的同意", "移除它，或改写合作内容后再次征求；否则不能提交。", page, key);
        }
    }

    /** Tells the partners that their consent is final, because the proposal was submitted. */
    @EventListener
    void on(ApplicationMoved moved) {
        if (moved.action() != Action.SUBMIT && moved.action() != Action.PICK) {
            return;
        }
        var application = moved.application();
        for (var partner : partners.of(application)) {
            notices.tell(
                    List.of(city(partner.unit())),
                    "%s提交了与本地合作的方案：%s"
                            .formatted(
                                    places.name(application.unit()),
                                    Chinese.brief(partner.asked().title(), 40)),
                    "本地列为合作城市，合作内容是本地同意的文字。",
                    partner.address(),
                    "partner/%s/submitted/%d".formatted(partner.id(), application.submission()));
        }
    }

    /** Demonstration accounts get no message about real places. */
    private Recipient city(RegionCode unit) {
        var all = Recipient.city(unit);
        return places.fictional(unit) ? all : all.demonstration(false);
    }
}
