package org.qiangxian.delegation;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** 办理轨迹 of an item in the hands of a department: handed over by a link, filled, checked. */
@Component
class LinkTrails {

    private static final String OWN = "本单位";

    private final Undoing undoing;

    LinkTrails(Undoing undoing) {
        this.undoing = undoing;
    }

    Instant now() {
        return undoing.now();
    }

    /**
     * The strip.
     *
     * @param links of the item, newest first
     * @param open whether the item can still be filled
     */
    Trail of(Actor actor, DataRequestId request, RequestItem item, List<Link> links, boolean open) {
        var sheet = "/requests/%s/answer#%s".formatted(request, item.key());
        if (links.isEmpty()) {
            var none = Trail.at(OWN, null, undoing.now())
                    .along(List.of(here("发出链接", "", OWN), later("填写", "", "协同部门"), later("核对", "", OWN)));
            return open
                    ? none.next("协同部门", "填写", null, "").without("需要时在下面生成链接；也可以由本单位自己填写。")
                    : none.without("这一项已填报或正在核对，不需要再交部门填写。");
        }
        var link = links.getFirst();
        return undoing.on(standing(link, sheet, open).log(course(links)), actor, LinkUndo.matter(link.id()));
    }

    private Trail standing(Link link, String sheet, boolean open) {
        var now = undoing.now();
        var sent = done("发出链接", Trail.moment(link.issuedAt(), now), OWN);
        var department = link.department();
        return switch (link.standing(now)) {
            case WAITING ->
                Trail.at(department, link.issuedAt(), now)
                        .along(List.of(
                                sent,
                                here("填写", Trail.before(link.expiresAt(), now), department),
                                later("核对", "", OWN)))
                        .turn(department, "填写这一项", link.expiresAt(), "")
                        .next(OWN, "核对", null, "采用或退回")
                        .go(Button.post("撤回链接", "/delegations/links/%s/revoke".formatted(link.id())));
            case USED -> {
                var used = Objects.requireNonNull(link.usedAt());
                var filled = done("填写", Trail.moment(used, now), department);
                var trail = Trail.at(OWN, used, now).along(List.of(sent, filled, here("核对", "", OWN)));
                yield open ? trail.without("没有采用部门的填报；需要时另发一个链接，或由本单位填写。") : trail.go(Button.link("看填报", sheet));
            }
            case REVOKED -> ended(link, sent, "已撤回", Objects.requireNonNull(link.revokedAt()));
            case EXPIRED -> ended(link, sent, "已过期", link.expiresAt());
        };
    }

    private Trail ended(Link link, Trail.Station sent, String how, Instant at) {
        var now = undoing.now();
        return Trail.at(OWN, at, now)
                .along(List.of(sent, here("填写", how, link.department()), later("核对", "", OWN)))
                .without("链接%s；需要时另发一个。".formatted(how));
    }

    private static List<Step> course(List<Link> links) {
        return Step.latestFirst(links.stream().flatMap(link -> {
            var by = link.issuedBy().words();
            var used = link.usedAt();
            var revoked = link.revokedAt();
            return Stream.of(
                            Stream.of(Step.of("发出链接给" + link.department(), by, link.issuedAt(), "有效至" + link.until())),
                            used == null ? Stream.<Step>of() : Stream.of(Step.of("填写", link.department(), used, "")),
                            revoked == null
                                    ? Stream.<Step>of()
                                    : Stream.of(Step.of("撤回给%s的链接".formatted(link.department()), OWN, revoked, "")))
                    .flatMap(steps -> steps);
        }));
    }
}
