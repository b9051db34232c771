package org.qiangxian.need;

import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once. */
@Component
class NeedNotices {

    private final Notices notices;
    private final NeedDoor door;
    private final Accounts accounts;

    NeedNotices(Notices notices, NeedDoor door, Accounts accounts) {
        this.notices = notices;
        this.door = door;
        this.accounts = accounts;
    }

    @EventListener
    void on(NeedMoved moved) {
        var need = door.needs().find(moved.id()).orElseThrow();
        var key = key(need, moved.step());
        var place = door.offices().place(need.unit());
        switch (moved.action()) {
            case ASK, RAISE, REOPEN, PASS -> {
                holder(
                        need,
                        "%s提出一件需求（%s）".formatted(place, need.kind().label()),
                        "请在 %d 个工作日内受理，并写明承诺答复的日子。".formatted(NeedClock.ACCEPT),
                        key);
                if (moved.action() == NeedAction.PASS) {
                    city(need, "需求已转上级办理", "现由%s受理。".formatted(door.offices().name(need.holder())), key + "/city");
                }
            }
            case ACCEPT ->
                city(
                        need,
                        "需求已受理",
                        "%s承诺%s前答复。"
                                .formatted(
                                        door.offices().name(need.holder()),
                                        Chinese.date(Objects.requireNonNull(need.promised()))),
                        key);
            case ANSWER ->
                city(
                        need,
                        "需求已答复："
                                + Objects.requireNonNull(need.reply()).outcome().label(),
                        "可以办结、重开或转上级；%d 天内没有再提出的，自动办结。".formatted(NeedClock.QUIET),
                        key);
            case CLOSE -> holder(need, "一件需求已办结", "提出的城市已办结，不用再办理。", key);
            case URGE -> {}
        }
    }

    @EventListener
    void on(NeedClimbed climbed) {
        var need = door.needs().find(climbed.id()).orElseThrow();
        var key = key(need, climbed.step());
        holder(
                need,
                "%s的一件需求逾期未办，自动转来".formatted(door.offices().place(need.unit())),
                "下级在规定的工作日内没有办理。请在 %d 个工作日内受理。".formatted(NeedClock.ACCEPT),
                key);
        city(need, "需求逾期未办，已自动转上级", "现由%s受理。".formatted(door.offices().name(need.holder())), key + "/city");
    }

    @EventListener
    void on(AssignmentMoved moved) {
        var part = door.parts().find(moved.id()).orElseThrow();
        var need = door.needs().find(part.need()).orElseThrow();
        var key = "need-part/%s/%s".formatted(part.id(), moved.action());
        if (moved.action() == AssignmentAction.REPLY) {
            holder(need, "%s已协办答复一件需求".formatted(part.name()), "请汇总后答复提出需求的城市。", key);
            return;
        }
        var to = recipients(need, part);
        if (!to.isEmpty()) {
            var assigned = moved.action() == AssignmentAction.ASSIGN;
            notices.tell(
                    to,
                    assigned ? "请协办答复一件需求" : "一件需求不用再协办",
                    assigned ? "由%s分派。".formatted(part.by().words()) : "分派的单位已收回。",
                    assigned ? need.path() : NeedController.PATH,
                    key);
        }
    }

    @EventListener
    void on(CommonMoved moved) {
        var need = door.needs().find(moved.id()).orElseThrow();
        if (moved.action() == CommonAction.OFFER) {
            city(need, "是否同意把一件答复列入常见问题", "不写本单位名称；同意以后随时可以撤下。", key(need, moved.step()));
        }
    }

    /** The answerers of a share; for a department with an account only its own people. */
    private List<Recipient> recipients(Need need, Assignment part) {
        return switch (part.via()) {
            case OFFICE ->
                List.of(need.apart(Objects.requireNonNull(part.office()).recipient()));
            case DEPARTMENT ->
                accounts
                        .holders(
                                Role.DEPARTMENT,
                                Objects.requireNonNull(part.office()).area())
                        .stream()
                        .filter(each -> each.organisation().equals(part.organisation()))
                        .map(each -> Recipient.person(each.person()))
                        .toList();
            case LINK -> List.of();
        };
    }

    private void holder(Need need, String subject, String text, String key) {
        notices.tell(List.of(need.apart(need.holder().recipient())), subject, text, need.path(), key);
    }

    private void city(Need need, String subject, String text, String key) {
        notices.tell(List.of(need.apart(Recipient.city(need.unit()))), subject, text, need.path(), key);
    }

    private static String key(Need need, int step) {
        return "need/%s/%d".formatted(need.id(), step);
    }
}
