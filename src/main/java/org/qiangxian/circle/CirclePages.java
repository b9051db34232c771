package org.qiangxian.circle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.springframework.stereotype.Component;

/** Puts together the pages of 辖区培育. */
@Component
class CirclePages {

    private final Offers offers;
    private final Joining joining;
    private final Leaders leaders;
    private final CircleTrails trails;
    private final Clock clock;

    CirclePages(Offers offers, Joining joining, Leaders leaders, CircleTrails trails, Clock clock) {
        this.offers = offers;
        this.joining = joining;
        this.leaders = leaders;
        this.trails = trails;
        this.clock = clock;
    }

    CirclePage page(Actor actor) {
        return actor.is(Role.CITY) ? county(Leaders.county(actor)) : leader(Leaders.own(actor));
    }

    private CirclePage county(RegionCode unit) {
        var current = joining.current(unit);
        var leader = leaders.of(unit);
        var offer = offers.of(leader);
        var standing = leaders.member(unit)
                ? "本单位在培育库中"
                : current.map(Participation::status)
                        .orElse(CircleStatus.OUTSIDE)
                        .label();
        var own = new CirclePage.Own(
                unit,
                leaders.member(unit),
                standing,
                leaders.called(leader),
                offer.map(Offer::words).orElse(""),
                leaders.member(unit)
                        ? trails.ofMember(unit, clock.instant())
                        : trails.of(unit, current, leaders.called(leader), clock.instant()),
                buttons(unit, current),
                current.isPresent());
        return new CirclePage(own, null, leaders.fictional(unit));
    }

    private List<Button> buttons(RegionCode unit, Optional<Participation> current) {
        var status = current.map(Participation::status).orElse(CircleStatus.OUTSIDE);
        var buttons = new ArrayList<Button>();
        for (var action : CircleAction.values()) {
            if (action.row().startsAt(status)) {
                buttons.add(button(action).unless(joining.barred(unit, action)));
            }
        }
        return List.copyOf(buttons);
    }

    private static Button button(CircleAction action) {
        return switch (action) {
            case JOIN ->
                Button.post(action.label(), CircleController.PATH + "/join").first();
            case AGREE -> Button.link(action.label(), CircleController.PATH + "/consent");
            case END_CONSENT -> Button.post(action.label(), CircleController.PATH + "/consent/take-back");
            case LEAVE ->
                Button.post(action.label(), CircleController.PATH + "/leave").noting("不需要理由，可以再次参加");
        };
    }

    private CirclePage leader(RegionCode area) {
        var offer = offers.of(area);
        var rows = offer.map(offers::participants).orElse(List.of()).stream()
                .map(each ->
                        new CirclePage.Row(each.unit(), leaders.place(each.unit()), each.joinedAt(), each.readable()))
                .toList();
        var led = new CirclePage.Led(
                offer.isPresent(),
                leaders.hasCounties(area),
                offer.map(it -> "%s起开展；说明由%s于%s写"
                                .formatted(Chinese.date(it.offeredAt()), it.by().words(), Chinese.time(it.at())))
                        .orElse(""),
                OfferForm.of(offer.orElse(null)),
                "",
                offers.unwritten(area, offer.isPresent()),
                rows,
                Map.of());
        return new CirclePage(null, led, leaders.fictional(area));
    }

    /** What follows when a leader closes its circle. */
    Consequences closing(Actor actor) {
        var area = Leaders.own(actor);
        var offer = offers.of(area);
        var rows = offer.map(offers::participants).orElse(List.of());
        var readable = rows.stream().filter(Participation::readable).count();
        return under(Consequences.of(
                        "停止辖区培育", leaders.place(area), CircleController.PATH + "/stop", "确认停止", CircleController.PATH))
                .follows(rows.isEmpty() ? "现在没有地方参加。" : "参加的 %d 个地方不再参加，并收到消息。".formatted(rows.size()))
                .follows(readable == 0 ? "" : "其中 %d 个地方对本单位查看数据的同意同时结束。".formatted(readable))
                .follows("各地的数据、措施和战略都保留，仍由各地自己使用。")
                .follows("以后可以重新开展，由各地重新自愿参加。")
                .unless(Offers.unclosed(offer));
    }

    /** What follows when a county lets its figures be read. */
    Consequences agreeing(Actor actor) {
        var unit = Leaders.county(actor);
        var leader = leaders.called(leaders.of(unit));
        return under(Consequences.of(
                        "同意%s查看数据".formatted(leader),
                        leaders.place(unit),
                        CircleController.PATH + "/consent",
                        "确认同意",
                        CircleController.PATH))
                .revocable("可以随时收回；收回以前已经看过的，不能让对方没有看过")
                .follows("%s从现在起可以查看本单位的质量画像和质量诊断：全部指标的数值和更正经过、特色指标、措施与目标。".formatted(leader))
                .follows("在平台上逐次查看，不能导出为表格、Word 或 PDF，也不能由程序读取；每次查看都留有记录，并计入对方每天的具名查看。")
                .follows("总局和数据维护单位按规定逐次查看、留有记录，其他单位看不到；本单位退出辖区培育或者入库时，这项同意自动结束。")
                .unless(joining.barred(unit, CircleAction.AGREE));
    }

    private static Consequences under(Consequences page) {
        return page.under(CircleController.PATH, "辖区培育");
    }
}
