package org.qiangxian.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.library.Undertakings.Undertaking;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a decision does, in its own transaction: the membership through its one door, and all that the unit has under way through
 * the modules it belongs to.
 */
@Component
class Effects {

    /** The reason shown to others who read an undertaking. */
    private static final String WHY = "总局另有安排。";

    private static final String TITLE = "关于培育库成员的决定";

    private final Memberships memberships;
    private final ObjectProvider<Undertakings> modules;
    private final Library library;
    private final AdjustmentRepository matters;
    private final AdjustmentClock clock;

    Effects(
            Memberships memberships,
            Library library,
            ObjectProvider<Undertakings> modules,
            AdjustmentRepository matters,
            AdjustmentClock clock) {
        this.memberships = memberships;
        this.library = library;
        this.modules = modules;
        this.matters = matters;
        this.clock = clock;
    }

    /** What the unit has under way now. */
    List<Undertaking> underWay(RegionCode unit) {
        return modules.orderedStream()
                .flatMap(module -> module.of(unit).stream())
                .toList();
    }

    /**
     * A sentence on undertakings that were to be paused or ended but have since moved on so that this is impossible;
     * empty where all can be done.
     */
    String outdated(RegionCode unit, Ruling proposal) {
        var now = underWay(unit).stream().collect(Collectors.toMap(Undertaking::key, Function.identity()));
        return proposal.courses().stream()
                .filter(said -> said.course() != Course.GO_ON)
                .flatMap(said -> Stream.ofNullable(now.get(said.key()))
                        .filter(it -> !it.open().contains(said.course()))
                        .map(it -> "“%s”现在是“%s”，不能%s。请退回重拟。"
                                .formatted(
                                        it.words(), it.standing(), said.course().label())))
                .findFirst()
                .orElse("");
    }

    /** Carries out what was decided. */
    void carryOut(Actor actor, CaseFile file, Ruling ruling, Written.Document document) {
        var matter = file.matter();
        if (ruling.outcome() != RulingOutcome.NONE) {
            for (var said : ruling.courses()) {
                modules.orderedStream().forEach(module -> module.follow(actor, said.key(), said.course(), WHY));
            }
        }
        var basis = new Basis(document.number(), TITLE, document.issuedOn());
        switch (ruling.outcome()) {
            case NONE -> {}
            case SUSPEND -> suspend(actor, file, ruling.until(), basis);
            case REMOVE -> {
                memberships.end(matter.unit(), MembershipStatus.REMOVED, clock.today(), basis, actor.signature());
                matters.suspend(matter.id(), null, null);
            }
        }
    }

    private void suspend(Actor actor, CaseFile file, @Nullable LocalDate until, Basis basis) {
        var matter = file.matter();
        if (file.suspended()) {
            matters.suspend(matter.id(), null, until);
        } else {
            memberships.suspend(matter.unit(), clock.today(), basis, actor.signature());
            matters.suspend(matter.id(), first(matter), until);
        }
    }

    /**
     * The first day of a 暂停: without an official determination the days count from the first one on, with no regard to
     * interruptions.
     */
    private @Nullable LocalDate first(Adjustment matter) {
        return matter.settled() || matter.suspendedFrom() == null ? clock.today() : null;
    }

    /** Ends a 暂停 from a day on; where the unit left meanwhile there is nothing to resume. */
    void resume(CaseFile file, LocalDate on, Signature by) {
        var matter = file.matter();
        matters.suspend(matter.id(), null, null);
        if (file.membership() == MembershipStatus.SUSPENDED) {
            memberships.resume(matter.unit(), on, basis(file), by);
        }
    }

    /**
     * Undoes a wrong decision: the membership is as if it had not been made; pilots that ended go on, proposals begin
     * anew.
     */
    void undo(CaseFile file, Signature by) {
        if (file.suspended()) {
            resume(file, clock.today(), by);
        } else if (removed(file)) {
            memberships.restore(file.matter().unit(), by);
        } else {
            return;
        }
        var decided = file.ruling().map(Ruling::decision).orElseThrow().at();
        modules.orderedStream().forEach(module -> module.restore(file.matter().unit(), decided));
    }

    /** Whether the unit is out of the library because of the last decision in this case, and for no other reason. */
    boolean removed(CaseFile file) {
        return file.membership() == MembershipStatus.REMOVED
                && file.ruling()
                        .filter(it -> it.outcome() == RulingOutcome.REMOVE)
                        .isPresent()
                && library.historyOf(file.matter().unit()).getFirst().basis().equals(basis(file));
    }

    private static Basis basis(CaseFile file) {
        var decision = file.ruling().map(Ruling::decision).orElseThrow();
        return new Basis(decision.document(), TITLE, decision.issuedOn());
    }
}
