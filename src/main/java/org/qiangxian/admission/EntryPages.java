package org.qiangxian.admission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.TextDifference;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together the page of an application for its reader. */
@Component
class EntryPages {

    private final Admissions admissions;
    private final EntryTrails trails;
    private final EntryMoves moves;
    private final Library library;
    private final Regions regions;

    EntryPages(Admissions admissions, EntryTrails trails, EntryMoves moves, Library library, Regions regions) {
        this.admissions = admissions;
        this.trails = trails;
        this.moves = moves;
        this.library = library;
        this.regions = regions;
    }

    EntryPage page(Actor actor, UUID id) {
        var entry = admissions.read(actor, id);
        var steps = admissions.steps(entry).stream()
                .filter(each -> actor.is(Role.SAMR) || each.action().told())
                .toList();
        var place = regions.displayName(entry.unit());
        return new EntryPage(
                entry,
                place,
                regions.get(entry.unit()).fictional(),
                known(entry.unit()),
                entry.status().label(actor.role()),
                trails.of(actor, entry, steps, place, moves.now()),
                buttons(actor, entry),
                Seen.of(steps.stream().map(EntryStep::shown).toList()),
                change(steps),
                actor.is(Role.CITY) && entry.status().editable(),
                EntryForm.of(entry),
                Map.of());
    }

    /** What nobody has to type: it stands in 本地档案. */
    private Map<String, String> known(RegionCode unit) {
        var region = regions.get(unit);
        var known = new LinkedHashMap<String, String>();
        known.put("单位", regions.fullName(unit));
        known.put("代码和类别", "%s，%s".formatted(unit, region.kind().label()));
        known.put("类型", library.typeOf(unit).map(CityType::label).orElse("入库以后由本地选择、省局确认"));
        known.put("质量发展战略", library.strategyOf(unit).map(Strategy::title).orElse("还没有填写，可以在本地档案中填写"));
        known.put("培育库", library.find(unit).map(Membership::words).orElse("没有在库"));
        return known;
    }

    private static List<Button> buttons(Actor actor, Entry entry) {
        return Act.open(EntryAction.values(), entry.status(), actor.role()).stream()
                .filter(EntryAction::pressed)
                .map(each -> button(entry, each))
                .toList();
    }

    private static Button button(Entry entry, EntryAction action) {
        var button = Button.post(action.label(), entry.path() + "/move")
                .sending("action", action.name())
                .unless(Admissions.whyNot(entry, action));
        var asked = ask(action);
        var asking = asked == null ? button : button.asking(asked);
        return action.row().turn().contains(entry.status()) && action.row().needs() == Needs.NOTHING
                ? asking.first()
                : asking;
    }

    private static Button.@Nullable Ask ask(EntryAction action) {
        if (action.row().needs() == Needs.REASON) {
            return new Button.Ask("reason", "%s的理由".formatted(action.label()), EntryMoves.LONGEST_REASON, true);
        }
        return switch (action) {
            case PASS -> new Button.Ask("reason", "意见（可以不写）", EntryMoves.LONGEST_REASON, false);
            case MEAN_TO_ADMIT -> new Button.Ask("reason", "理由（可以不写）", EntryMoves.LONGEST_REASON, false);
            default -> null;
        };
    }

    /** What differs between the two texts that were handed in last. */
    private static @Nullable TextDifference change(List<EntryStep> steps) {
        var texts = steps.stream()
                .filter(each -> each.action() == EntryAction.SUBMIT)
                .map(EntryStep::statement)
                .toList();
        return texts.size() < 2 ? null : TextDifference.between(texts.get(texts.size() - 2), texts.getLast());
    }
}
