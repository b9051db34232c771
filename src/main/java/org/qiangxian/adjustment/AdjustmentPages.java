package org.qiangxian.adjustment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together the pages of cases for their readers. */
@Component
class AdjustmentPages {

    /** The acts whose forms stand on the page of a case. */
    private static final Set<AdjustmentAction> FORMS = EnumSet.of(
            AdjustmentAction.PROVE,
            AdjustmentAction.DETERMINE,
            AdjustmentAction.FIND,
            AdjustmentAction.REPLY,
            AdjustmentAction.COMMENT,
            AdjustmentAction.ASK_REVIEW);

    private final CaseFiles files;
    private final Proofs proofs;
    private final AdjustmentTrails trails;
    private final Standing standing;
    private final Regions regions;

    AdjustmentPages(CaseFiles files, Proofs proofs, AdjustmentTrails trails, Standing standing, Regions regions) {
        this.files = files;
        this.proofs = proofs;
        this.trails = trails;
        this.standing = standing;
        this.regions = regions;
    }

    AdjustmentPage page(Actor actor, UUID id) {
        return page(actor, files.get(actor, id));
    }

    AdjustmentPage page(Actor actor, CaseFile file) {
        return new AdjustmentPage(
                file,
                regions.displayName(file.matter().unit()),
                file.status(actor).label(),
                file.kept(actor),
                file.hearings().stream().map(it -> standing.told(file, it)).toList(),
                proofs.of(actor, file).stream()
                        .map(it -> it.below(file.matter().path() + "/evidence"))
                        .toList(),
                trails.of(actor, file),
                buttons(actor, file, true),
                buttons(actor, file, false),
                open(actor, file)
                        .filter(FORMS::contains)
                        .filter(it -> closed(actor, file, it).isEmpty())
                        .toList(),
                Seen.of(file.steps(actor).stream().map(AdjustmentStep::shown).toList()),
                Map.of(),
                Map.of());
    }

    private Stream<AdjustmentAction> open(Actor actor, CaseFile file) {
        return Act.open(AdjustmentAction.values(), file.matter().status(), actor.role()).stream()
                .filter(it -> standing.fits(actor, file, it));
    }

    private String closed(Actor actor, CaseFile file, AdjustmentAction action) {
        return standing.against(actor, file, action);
    }

    /**
     * The buttons of the next steps, or of what else may be done; readers outside 总局 have few and see them all as next
     * steps.
     */
    private List<Button> buttons(Actor actor, CaseFile file, boolean lead) {
        return open(actor, file)
                .filter(it -> lead == (!actor.is(Role.SAMR) || leads(actor, file, it)))
                .filter(it ->
                        !FORMS.contains(it) || (!closed(actor, file, it).isEmpty() && it != AdjustmentAction.PROVE))
                .map(it -> button(actor, file, it).unless(closed(actor, file, it)))
                .toList();
    }

    /**
     * Whether it is the next step: an incident that waits for its second signature is signed before a case is opened on
     * it.
     */
    private boolean leads(Actor actor, CaseFile file, AdjustmentAction action) {
        return switch (action) {
            case AGREE, END_HEARING -> closed(actor, file, action).isEmpty();
            case UPHOLD, REVOKE, DECIDE, PROPOSE, TELL, OPEN ->
                action.row().turn().contains(file.matter().status());
            default -> false;
        };
    }

    /** Neither of the two ways to answer a review is the primary button. */
    private Button button(Actor actor, CaseFile file, AdjustmentAction action) {
        var path = file.matter().path();
        var first = actor.is(Role.SAMR)
                && leads(actor, file, action)
                && closed(actor, file, action).isEmpty()
                && action != AdjustmentAction.UPHOLD
                && action != AdjustmentAction.REVOKE;
        if (!action.pressed()) {
            var link = Button.link(action.label(), path + "/" + action.path());
            return first ? link.first() : link;
        }
        var button = Button.post(action.label(), path + "/move").sending("action", action.name());
        return action.row().needs() == Needs.REASON
                ? button.asking(new Button.Ask(
                        "reason", "%s的理由".formatted(action.label()), AdjustmentMoves.LONGEST_REASON, true))
                : first ? button.first() : button;
    }

    /** The days and obstacles of a case. */
    @Component
    static class Standing {

        private final AdjustmentObstacles obstacles;
        private final AdjustmentClock clock;

        Standing(AdjustmentObstacles obstacles, AdjustmentClock clock) {
            this.obstacles = obstacles;
            this.clock = clock;
        }

        boolean fits(Actor actor, CaseFile file, AdjustmentAction action) {
            return obstacles.fits(actor, file, action);
        }

        String against(Actor actor, CaseFile file, AdjustmentAction action) {
            return obstacles.against(actor, file, action);
        }

        AdjustmentPage.Told told(CaseFile file, Hearing hearing) {
            var last = clock.last(hearing);
            return new AdjustmentPage.Told(
                    hearing,
                    clock.served(hearing),
                    last,
                    clock.why(last),
                    file.opinions().stream()
                            .filter(it -> it.round() == hearing.round())
                            .toList());
        }
    }
}
