package org.qiangxian.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.guidance.Guides.Known;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of guiding documents. */
@Component
@Transactional(readOnly = true)
class GuidePages {

    private static final int QUOTED = 60;

    private final Guides guides;
    private final Writing writing;
    private final SourcePilots pilots;
    private final GuideTrails trails;

    GuidePages(Guides guides, Writing writing, SourcePilots pilots, GuideTrails trails) {
        this.guides = guides;
        this.writing = writing;
        this.pilots = pilots;
        this.trails = trails;
    }

    List<Guide> list(Actor actor) {
        return guides.list(actor);
    }

    GuidePage show(Actor actor, UUID id) {
        var it = guides.get(actor, id);
        var samr = actor.is(Role.SAMR);
        var sources = guides.sources(it);
        var own = guides.own(actor, it);
        var text = guides.text(actor, it);
        return new GuidePage(
                it,
                text,
                samr,
                sources.stream()
                        .map(each -> new GuidePage.SourceLine(each.source().words(), samr && each.named()))
                        .toList(),
                samr ? null : own.stream().anyMatch(Known::named),
                guides.remarks(it).stream()
                        .map(remark -> line(actor, it, text, remark, sources, own))
                        .toList(),
                !samr && it.status() == GuideStatus.OPEN,
                samr && it.status() == GuideStatus.ANSWERING,
                Seen.of(writing.log(id)).step(),
                trails.of(actor, it),
                buttons(actor, it),
                papers(actor, it),
                Map.of(),
                Map.of(),
                "");
    }

    private GuidePage.Line line(
            Actor actor, Guide it, Edition text, Comment remark, List<Known> sources, List<Known> own) {
        var mine = own.stream().anyMatch(each -> each.source().pilot().equals(remark.pilot()));
        var place = sources.stream()
                .filter(each -> each.source().pilot().equals(remark.pilot()))
                .map(each -> each.source().place())
                .findFirst()
                .orElse("");
        var who = mine
                ? "本单位" + (remark.named() ? "" : "（对其他单位不署名）")
                : actor.is(Role.SAMR)
                        ? place + (remark.named() ? "" : "（对其他单位不署名）")
                        : remark.named() ? place : "一个来源试点";
        var said = guides.paragraph(remark);
        return new GuidePage.Line(
                remark,
                who,
                said.length() <= QUOTED ? said : said.substring(0, QUOTED) + "…",
                remark.edition() != text.number(),
                mine && it.status() == GuideStatus.OPEN && remark.answer() == null);
    }

    private List<GuidePage.Paper> papers(Actor actor, Guide it) {
        var papers = new ArrayList<GuidePage.Paper>();
        guides.publication(actor, it)
                .ifPresent(paper -> papers.add(new GuidePage.Paper(
                        "文件（%s）".formatted(paper.status().label()),
                        paper.paper().title(),
                        paper.address())));
        guides.former(it)
                .flatMap(old -> guides.publication(actor, old))
                .ifPresent(paper ->
                        papers.add(new GuidePage.Paper("代替", paper.paper().title(), paper.address())));
        return papers;
    }

    private List<Button> buttons(Actor actor, Guide it) {
        var buttons = new ArrayList<Button>();
        for (var action : Act.open(GuideAction.values(), it.status(), actor.role())) {
            var button = button(it, action);
            if (button != null) {
                buttons.add(button.unless(writing.against(actor, it, action)));
            }
        }
        if (actor.is(Role.SAMR) && it.status() == GuideStatus.PREPARED) {
            buttons.add(Button.link("起草新版", GuidanceController.PATH + "/new?former=" + it.id())
                    .unless(writing.unversioned(actor, it)));
        }
        return List.copyOf(buttons);
    }

    private static @Nullable Button button(Guide it, GuideAction action) {
        var path = it.address();
        return switch (action) {
            case SAVE -> Button.link("修改草稿", path + "/edit");
            case OPEN_FOR_REMARKS ->
                it.wasOpened()
                        ? Button.link("再次征求意见", path + "/open")
                        : Button.link(action.label(), path + "/open").first();
            case CLOSE -> Button.post(action.label(), path + "/close").noting("来源试点都答复了的，可以提前结束。");
            case PREPARE ->
                Button.post(action.label(), path + "/prepare").first().noting("形成文件稿后，由总局另一人签发。");
            case RESUME -> Button.post(action.label(), path + "/resume");
            case DISCARD -> Button.link(action.label(), path + "/discard");
            case NOTHING -> Button.post(action.label(), path + "/nothing").noting("以后还想提的，到期以前仍可以提。");
            case EXTEND, ANSWER, REMARK, TAKE_BACK, NAME -> null;
        };
    }

    GuideEditPage begin(Actor actor, String former) {
        actor.require(Role.SAMR);
        var old = writing.former(actor, former).orElse(null);
        var form = GuideForm.EMPTY;
        if (old != null) {
            var of = GuideForm.of(old, guides.text(actor, old), pilotsOf(old));
            form = new GuideForm(
                    of.title(),
                    of.batch(),
                    of.body(),
                    of.sources(),
                    "0",
                    old.id().toString());
        }
        return new GuideEditPage(null, old, pilots.offered(actor), List.of(), form, Map.of(), "");
    }

    /** The form of a draft that may be changed now. */
    GuideEditPage edit(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        var it = guides.get(actor, id);
        GuideAction.SAVE.check(actor, it.status(), () -> Writing.moved(it, GuideAction.SAVE));
        return over(actor, id);
    }

    /** The form with what was typed, whatever the draft's present status, so that nothing is lost. */
    GuideEditPage over(Actor actor, UUID id) {
        var it = guides.get(actor, id);
        return new GuideEditPage(
                it,
                guides.former(it).orElse(null),
                it.wasOpened() ? List.of() : pilots.offered(actor),
                it.wasOpened()
                        ? guides.sources(it).stream()
                                .map(each -> each.source().words())
                                .toList()
                        : List.of(),
                GuideForm.of(it, guides.text(actor, it), pilotsOf(it)),
                Map.of(),
                "");
    }

    private List<UUID> pilotsOf(Guide guide) {
        return guides.sources(guide).stream().map(each -> each.source().pilot()).toList();
    }
}
