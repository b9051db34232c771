package org.qiangxian.admission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.TextDifference;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together the page of an application for its reader. */
@Component
class EntryPages {

    private final Admissions admissions;
    private final EntryTrails trails;
    private final EntryMoves moves;
    private final EntryFacts facts;
    private final Regions regions;

    EntryPages(Admissions admissions, EntryTrails trails, EntryMoves moves, EntryFacts facts, Regions regions) {
        this.admissions = admissions;
        this.trails = trails;
        this.moves = moves;
        this.facts = facts;
        this.regions = regions;
    }

    EntryPage page(Actor actor, UUID id) {
        var kept = admissions.read(actor, id);
        var steps = admissions.steps(kept).stream()
                .filter(each -> each.known(actor))
                .toList();
        var entry = actor.is(Role.CITY) ? kept : kept.saying(handedIn(steps));
        var place = regions.displayName(entry.unit());
        return new EntryPage(
                entry,
                place,
                regions.get(entry.unit()).fictional(),
                facts.of(entry.unit()),
                entry.status().label(actor.role()),
                trails.of(actor, entry, steps, place, moves.now()),
                buttons(actor, entry),
                Seen.of(steps.stream().map(EntryStep::shown).toList()),
                change(steps),
                actor.is(Role.CITY) && entry.status().editable(),
                EntryForm.of(entry),
                Map.of());
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

    /**
     * The text others read: the last one handed in. What the county rewrites after a return is for nobody else until it
     * hands it in again.
     */
    private static String handedIn(List<EntryStep> steps) {
        return steps.stream()
                .filter(each -> each.action() == EntryAction.SUBMIT)
                .map(EntryStep::statement)
                .reduce("", (_, last) -> last);
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
