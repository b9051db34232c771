package org.qiangxian.need;

import java.util.List;
import java.util.function.Predicate;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The needs that concern a reader, in groups: as a page, and the matches of a search as a file. Nothing is counted by
 * place.
 */
@Component
@Transactional(readOnly = true)
class NeedLists {

    private static final int SIZE = 50;
    private static final int EXCERPT = 60;

    private final NeedDoor door;

    NeedLists(NeedDoor door) {
        this.door = door;
    }

    /**
     * What a reader asks to see.
     *
     * @param group the group whose further page is asked for; the others show their first page
     */
    record Turned(String group, int page) {}

    NeedsPage page(Actor actor, Narrowing asked, Turned turned) {
        var list = found(actor, asked);
        return new NeedsPage(
                actor.is(Role.CITY),
                list,
                groups(actor).stream()
                        .map(group -> new NeedsPage.Group(
                                group.id(), group.title(), group.note(), empty(group, list), part(group, list, turned)))
                        .toList());
    }

    private Paged<NeedsPage.Line> part(Group group, Narrowed<Need> list, Turned turned) {
        return Paged.of(turned.group().equals(group.id()) ? turned.page() : 1, SIZE, of(group, list))
                .map(this::line);
    }

    private static List<Need> of(Group group, Narrowed<Need> list) {
        return list.rows().stream().filter(group.which()).toList();
    }

    private static String empty(Group group, Narrowed<Need> list) {
        return list.asked().asks() ? "没有符合的。" : group.empty();
    }

    private Narrowed<Need> found(Actor actor, Narrowing asked) {
        actor.require(NeedController.READERS);
        return asked.in(
                door.of(actor),
                need -> new Narrowing.Line(
                        need.text() + note(need),
                        need.status().label(),
                        Chinese.day(need.askedAt()).getYear() + "年"));
    }

    private record Group(String id, String title, String note, String empty, Predicate<Need> which) {}

    private List<Group> groups(Actor actor) {
        if (actor.is(Role.CITY)) {
            return List.of(
                    new Group("open", "没有办结的", "最近提出的在前", "没有没办结的需求。", need -> need.status() != NeedStatus.CLOSED),
                    new Group("closed", "已办结的", "", "还没有办结的需求。", need -> need.status() == NeedStatus.CLOSED));
        }
        return List.of(
                new Group("here", "由本单位办理的", "最早提出的在前", "没有等本单位办理的需求。", need -> holds(actor, need)),
                new Group("parts", "请本单位协办的", "", "没有等本单位协办的需求。", need -> waits(actor, need)),
                new Group(
                        "others",
                        "本单位办过的",
                        "已答复、已办结或者已转出",
                        "还没有。",
                        need -> !holds(actor, need) && !waits(actor, need)));
    }

    private static boolean holds(Actor actor, Need need) {
        return NeedDoor.holds(actor, need) && need.status().running();
    }

    private boolean waits(Actor actor, Need need) {
        return !NeedDoor.holds(actor, need) && door.mine(actor, need).isPresent();
    }

    private NeedsPage.Line line(Need need) {
        return new NeedsPage.Line(
                need.path(),
                Chinese.brief(need.text(), EXCERPT),
                note(need),
                end(need),
                door.clock().late(need),
                need.fictional());
    }

    private String note(Need need) {
        return "%s，%s，%s提出；%s"
                .formatted(
                        door.offices().place(need.unit()),
                        need.kind().label(),
                        Chinese.date(need.askedAt()),
                        door.offices().name(need.holder()));
    }

    private String end(Need need) {
        var due = door.clock().due(need);
        return due == null
                ? need.status().label()
                : "%s，%s%s".formatted(need.status().label(), door.clock().late(need) ? "应在" : "至", Chinese.date(due));
    }

    /** The groups in the order of the page, with the full text of each need. */
    ListFile file(Actor actor, Narrowing asked) {
        var list = found(actor, asked);
        return new ListFile(
                "需求",
                List.of("列表", "地区", "类别", "需求", "提出", "办理单位", "状态"),
                groups(actor).stream()
                        .flatMap(group -> of(group, list).stream()
                                .map(need -> List.of(
                                        group.title(),
                                        door.offices().place(need.unit()),
                                        need.kind().label(),
                                        need.text(),
                                        Chinese.date(need.askedAt()),
                                        door.offices().name(need.holder()),
                                        end(need))))
                        .toList());
    }
}
