package org.qiangxian.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.progress.Progress;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the list, the page of one recommendation, and that on which one is begun. */
@Component
class PromotionPages {

    private static final int SIZE = 50;

    private final Promotions promotions;
    private final PromotionMoves moves;
    private final PromotionTrails trails;
    private final Sources sources;

    PromotionPages(Promotions promotions, PromotionMoves moves, PromotionTrails trails, Sources sources) {
        this.promotions = promotions;
        this.moves = moves;
        this.trails = trails;
        this.sources = sources;
    }

    /** What the pages show about places, pilots and reports. */
    @Component
    record Sources(Regions regions, Pilots pilots, Progress progress) {}

    PromotionListPage list(Actor actor, Narrowing asked, int page) {
        var none = actor.is(Role.SAMR)
                ? "还没有城市同意推荐的成果。"
                : actor.is(Role.PROVINCE) ? "还没有推荐。已阅的报送里，每条成果后面有“推荐”。" : "省局还没有推荐本单位的成果。";
        return new PromotionListPage(actor.is(Role.CITY), NarrowedPage.of(found(actor, asked), page, SIZE), none);
    }

    private Narrowed<PromotionListPage.Row> found(Actor actor, Narrowing asked) {
        return asked.in(
                promotions.list(actor).stream().map(this::row).toList(),
                row -> new Narrowing.Line(row.place() + row.what() + row.pilot(), row.status(), row.year()));
    }

    private PromotionListPage.Row row(Promotion it) {
        return new PromotionListPage.Row(
                it.path(),
                it.unit().value(),
                sources.regions().displayName(it.unit()),
                it.what(),
                it.pilotTitle(),
                it.day().getYear() + "年",
                it.status().label(),
                it.fictional());
    }

    /** The list as a file, as far as it matches the search. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "成果推荐",
                List.of("代码", "城市", "成果", "对应试点、活动", "报送年份", "状态"),
                found(actor, asked).rows().stream()
                        .map(row -> List.of(row.code(), row.place(), row.what(), row.pilot(), row.year(), row.status()))
                        .toList());
    }

    NewPromotionPage begin(Actor actor, UUID report, int line) {
        var result = moves.result(actor, report, line);
        return new NewPromotionPage(
                result,
                sources.regions().displayName(result.unit()),
                sources.progress().titleOf(report),
                sources.progress().pathOf(report),
                moves.against(result));
    }

    PromotionPage page(Actor actor, UUID id) {
        var it = promotions.get(actor, id);
        var trail = trails.of(actor, it);
        var answering = new ArrayList<Button>();
        var others = new ArrayList<Button>();
        for (var action : Act.open(PromotionAction.values(), it.status(), actor.role())) {
            if (action == PromotionAction.LAPSE) {
                continue;
            }
            if (action == PromotionAction.AGREE || action == PromotionAction.DECLINE) {
                var button = Button.within(action.label(), "action", action.name());
                answering.add(action == PromotionAction.AGREE ? button.first() : button);
            } else {
                others.add(button(it, action));
            }
        }
        return new PromotionPage(
                it,
                sources.regions().displayName(it.unit()),
                trail,
                answering,
                others,
                answering.isEmpty() ? List.of() : pilots(it),
                String.valueOf(Seen.of(trail.steps()).step()),
                "",
                Map.of());
    }

    private List<Option> pilots(Promotion it) {
        return Option.of(sources.pilots().of(it.unit()), each -> each.id().toString(), PromotionPages::named);
    }

    private static String named(Pilot pilot) {
        return "%d年%s：%s".formatted(pilot.year(), pilot.kindLabel(), pilot.title());
    }

    private static Button button(Promotion it, PromotionAction action) {
        var button = Button.post(action.label(), it.path() + "/move").sending("action", action.name());
        return switch (action) {
            case NOTE -> button.first();
            case REVOKE -> button.noting("随时可以收回；收回以后总局不再列出，也不再征求");
            case WITHDRAW -> button.noting("以后可以重新推荐");
            case PROPOSE ->
                Button.link(
                        action.label(), "%s/new?report=%s&line=%d".formatted(Promotions.PATH, it.report(), it.line()));
            case AGREE, DECLINE, LAPSE -> button;
        };
    }
}
