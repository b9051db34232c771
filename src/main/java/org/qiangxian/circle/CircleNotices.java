package org.qiangxian.circle;

import java.util.List;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once: the leader what a county did, the counties what the leader did. */
@Component
class CircleNotices {

    private final Notices notices;
    private final CircleRepository circles;
    private final Leaders leaders;

    CircleNotices(Notices notices, CircleRepository circles, Leaders leaders) {
        this.notices = notices;
        this.circles = circles;
        this.leaders = leaders;
    }

    @EventListener
    void on(CircleMoved moved) {
        var place = leaders.place(moved.unit());
        var key = "circle/%s/%s/%d"
                .formatted(
                        moved.id(),
                        moved.action(),
                        circles.consents(moved.unit()).size());
        var to = List.of(leaders.desk(moved.area()));
        switch (moved.action()) {
            case JOIN ->
                notices.tell(to, place + "参加了辖区培育", "由该地自愿参加，可以随时退出；没有该地的同意，不能查看它的数据。", CircleController.PATH, key);
            case AGREE ->
                notices.tell(to, place + "同意本单位查看它的数据", "逐页查看，计入每天的具名查看；该地可以随时收回。", "/profile/" + moved.unit(), key);
            case END_CONSENT -> notices.tell(to, place + "收回了查看数据的同意", "从现在起不能再查看它的数据。", CircleController.PATH, key);
            case LEAVE -> notices.tell(to, place + "退出了辖区培育", "退出不需要理由；该地可以再次参加。", CircleController.PATH, key);
        }
    }

    @EventListener
    void on(CircleEnded ended) {
        var key = "circle/%s/%s".formatted(ended.id(), ended.how());
        var own = List.of(Recipient.city(ended.unit()));
        switch (ended.how()) {
            case ADMITTED -> {
                notices.tell(own, "辖区培育已随入库结束", "本单位已在培育库中；原来同意查看数据的，也同时结束。", CircleController.PATH, key);
                notices.tell(
                        List.of(leaders.desk(ended.area())),
                        leaders.place(ended.unit()) + "已入库，不再参加辖区培育",
                        "该地今后由省局重点培育，请配合省局开展工作。",
                        CircleController.PATH,
                        key + "/leader");
            }
            case CLOSED ->
                notices.tell(
                        own,
                        leaders.called(ended.area()) + "停止了辖区培育",
                        "本单位不再参加；原来同意查看数据的，也同时结束。本地的数据和记录都保留。",
                        CircleController.PATH,
                        key);
            case CHANGED -> {
                notices.tell(own, "辖区培育已随区划变更结束", "原来同意查看数据的，也同时结束；不在库的，可以参加现在所属地区的辖区培育。", CircleController.PATH, key);
                notices.tell(
                        List.of(leaders.desk(ended.area())),
                        leaders.place(ended.unit()) + "不再参加辖区培育",
                        "该地区划已变更，参加随之结束。",
                        CircleController.PATH,
                        key + "/leader");
            }
            case LEFT -> {}
        }
    }

    /** Counties outside the library are told that they may join, those that joined that the text changed. */
    @EventListener
    void on(OfferMoved moved) {
        var key = "circle-offer/%s/%s/%d".formatted(moved.id(), moved.action(), moved.version());
        var leader = leaders.called(moved.area());
        switch (moved.action()) {
            case OFFER ->
                notices.tell(
                        leaders.outside(moved.area()).stream()
                                .map(Recipient::city)
                                .toList(),
                        leader + "开展辖区培育",
                        "参加不参加由本单位自己决定，随时可以参加或退出，不需要理由。",
                        CircleController.PATH,
                        key);
            case REWORD ->
                notices.tell(
                        circles.in(moved.id()).stream()
                                .map(each -> Recipient.city(each.unit()))
                                .toList(),
                        leader + "修改了辖区培育的说明",
                        "请看新的说明；不合适的，可以随时退出。",
                        CircleController.PATH,
                        key);
            case CLOSE -> {}
        }
    }
}
