package org.qiangxian.need;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a need. */
@Component
@Transactional(readOnly = true)
class NeedPages {

    private final Needs needs;
    private final NeedParts assignments;
    private final Commons commons;
    private final NeedTrails trails;
    private final NeedDoor door;

    NeedPages(Needs needs, NeedParts assignments, Commons commons, NeedTrails trails, NeedDoor door) {
        this.needs = needs;
        this.assignments = assignments;
        this.commons = commons;
        this.trails = trails;
        this.door = door;
    }

    NeedPage page(Actor actor, UUID id) {
        actor.require(NeedController.READERS);
        var need = needs.get(actor, id);
        var holds = NeedDoor.holds(actor, need);
        var own = actor.is(Role.CITY);
        var trail = trails.of(actor, need);
        var may = may(actor, need);
        return new NeedPage(
                need.path(),
                own,
                new NeedPage.Head(
                        door.offices().place(need.unit()),
                        need.kind().label(),
                        need.status().label(),
                        "%s，%s".formatted(need.by().words(), Chinese.time(need.askedAt())),
                        door.offices().name(need.holder()),
                        need.fictional(),
                        need.demonstration()),
                need.text(),
                new NeedPage.Linked(need.subject().words(), need.subject().link()),
                own || holds ? need.contact() : "",
                door.clock().lateWords(need, door.top(need)),
                need.reply() instanceof Need.Reply reply ? reply.words() : "",
                parts(need, holds),
                trail,
                String.valueOf(Seen.of(trail.steps()).step()),
                may,
                buttons(actor, need, holds),
                shown(actor, need, own || holds),
                new NeedPage.Forms(
                        new AcceptForm(door.clock().usual().toString(), "", ""),
                        ReplyForm.EMPTY,
                        AssignForm.EMPTY,
                        new CommonForm(need.text(), need.reply() instanceof Need.Reply reply ? reply.text() : "", ""),
                        "",
                        Map.of()));
    }

    private NeedPage.May may(Actor actor, Need need) {
        var holds = NeedDoor.holds(actor, need);
        var works = holds && need.status() == NeedStatus.ACCEPTED;
        return new NeedPage.May(
                holds && need.status() == NeedStatus.ASKED,
                works,
                works,
                door.mine(actor, need).map(part -> part.id().toString()).orElse(""),
                holds && need.reply() != null && !need.status().running() && offers(need),
                works ? assignments.answerers(actor, need) : List.of());
    }

    private boolean offers(Need need) {
        return CommonAction.OFFER
                .row()
                .startsAt(commons.of(need).map(Common::status).orElse(CommonStatus.NONE));
    }

    private List<NeedPage.Part> parts(Need need, boolean holds) {
        return door.parts().of(need.id()).stream()
                .map(part -> new NeedPage.Part(
                        part.name(),
                        part.status() == AssignmentStatus.WAITING
                                        && part.over(door.clock().now())
                                ? "链接已过有效期"
                                : part.status().label(),
                        part.reply() instanceof Need.Reply reply ? reply.words() : "",
                        holds && need.status() == NeedStatus.ACCEPTED && part.status() == AssignmentStatus.WAITING
                                ? Button.post(
                                                AssignmentAction.REVOKE.label(),
                                                "%s/parts/%s/revoke".formatted(need.path(), part.id()))
                                        .about(part.name())
                                : null))
                .toList();
    }

    private List<Button> buttons(Actor actor, Need need, boolean holds) {
        if (!actor.is(Role.CITY) && !holds) {
            return List.of();
        }
        return Act.open(NeedAction.values(), need.status(), actor.role()).stream()
                .flatMap(action -> button(need, action).stream())
                .toList();
    }

    private Optional<Button> button(Need need, NeedAction action) {
        var post = Button.post(action.label(), need.path() + "/" + action.name().toLowerCase(Locale.ROOT))
                .unless(needs.against(need, action));
        return switch (action) {
            case ASK, ACCEPT, ANSWER -> Optional.empty();
            case CLOSE ->
                Optional.of(
                        need.status() == NeedStatus.ANSWERED
                                ? post.first().noting("十分钟内可以撤销")
                                : post.noting("不再需要的，可以直接办结；十分钟内可以撤销"));
            case RAISE -> Optional.of(post.asking(words("转上级的原因")).noting("转出以后由上一级受理，不能收回"));
            case PASS -> Optional.of(post.asking(words("转上级办理的原因")).noting("提出的城市看得到原因；转出以后不能收回"));
            case REOPEN -> Optional.of(post.asking(words("还需要什么")).noting("由现在的单位重新受理"));
            case URGE -> Optional.of(post.noting("每天可以催办一次"));
        };
    }

    private static Button.Ask words(String label) {
        return new Button.Ask("words", label, NeedForm.LONGEST, true);
    }

    private NeedPage.@Nullable Shown shown(Actor actor, Need need, boolean concerned) {
        var common = commons.of(need).orElse(null);
        if (common == null || !concerned) {
            return null;
        }
        var buttons = actor.is(Role.CITY)
                ? Act.open(CommonAction.values(), common.status(), Role.CITY).stream()
                        .map(action -> Button.post(
                                common.status() == CommonStatus.LISTED ? "撤下" : action.label(),
                                "%s/common/%s"
                                        .formatted(need.path(), action.name().toLowerCase(Locale.ROOT))))
                        .toList()
                : List.<Button>of();
        return new NeedPage.Shown(
                common.question(), common.answer(), common.status().label(), buttons);
    }
}
