package org.qiangxian.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proposals and activities under a decision about their city (R20): one that is paused gives its seat back and rests
 * until the membership is resumed; one that is ended ends as at the end of a membership. What is under 论证 at 总局 is
 * decided there. A draft stays with its city but cannot be handed in meanwhile (R21).
 */
@Component
class AdjustedProposals implements Undertakings {

    private static final String KEY = "proposal/";

    /**
     * The acts that stay possible: what the city may always do with its own proposal, and the decision with the results
     * of all.
     */
    private static final Set<Action> FREE =
            EnumSet.of(Action.EDIT, Action.REOPEN, Action.WITHDRAW, Action.DISCARD, Action.DECLINE);

    private final ApplicationRepository applications;
    private final PauseRepository pauses;
    private final Seating seats;
    private final Moves moves;
    private final Library library;

    AdjustedProposals(
            ApplicationRepository applications, PauseRepository pauses, Seating seats, Moves moves, Library library) {
        this.applications = applications;
        this.pauses = pauses;
        this.seats = seats;
        this.moves = moves;
        this.library = library;
    }

    /** Whether a proposal that rests keeps this from being done. */
    static boolean rests(Action action) {
        return !FREE.contains(action);
    }

    /** The refusal of an act on a resting proposal. */
    static String words(String why) {
        return "这份方案暂缓办理：%s恢复以后照原样继续。".formatted(why);
    }

    @Override
    public List<Undertaking> of(RegionCode unit) {
        return applications.ofUnit(unit).stream()
                .filter(it -> it.status() != Status.DRAFT)
                .filter(it -> it.status().endsWithMembership() || inCourse(it.status()))
                .map(it -> new Undertaking(
                        KEY + it.id(),
                        "%d年%s%s".formatted(it.year(), it.kind().label(), named(it)),
                        pauses.rests(it.id()) ? it.statusLabel() + "，暂缓中" : it.statusLabel(),
                        open(it.status()),
                        it.status().endsWithMembership() ? Course.END : null))
                .toList();
    }

    private static boolean inCourse(Status status) {
        return status == Status.FORWARDED || status == Status.UNDER_REVIEW;
    }

    private static List<Course> open(Status status) {
        return switch (status) {
            case FORWARDED -> List.of(Course.GO_ON, Course.PAUSE);
            case UNDER_REVIEW -> List.of(Course.GO_ON);
            default -> List.of(Course.GO_ON, Course.PAUSE, Course.END);
        };
    }

    private static String named(Application it) {
        return it.title().isBlank() ? "" : "《%s》".formatted(it.title());
    }

    @Override
    public void follow(Actor actor, String key, Course course, String why) {
        if (!key.startsWith(KEY)) {
            return;
        }
        applications
                .lock(new ApplicationId(UUID.fromString(key.substring(KEY.length()))))
                .filter(it -> open(it.status()).contains(course))
                .filter(it -> it.status().endsWithMembership() || inCourse(it.status()))
                .ifPresent(it -> {
                    switch (course) {
                        case GO_ON -> pauses.end(it.id(), moves.now());
                        case PAUSE -> pause(it, why);
                        case END -> end(it, why);
                    }
                });
    }

    private void pause(Application proposal, String why) {
        if (proposal.status() == Status.SHORTLISTED) {
            seats.free(proposal);
            moves.move(null, proposal, Action.RELEASE, why);
        }
        pauses.begin(proposal.id(), why, moves.now());
    }

    /** A proposal ends, with the seat it held. */
    void end(Application proposal, String why) {
        seats.free(proposal);
        var action =
                proposal.status().editable() || proposal.status() == Status.RECORDED ? Action.DISCARD : Action.CLOSE;
        moves.move(null, proposal, action, why, new Moves.To(Status.CLOSED, Holder.NOBODY, proposal.submission()));
    }

    /**
     * When a 暂停 is over no proposal rests any more, even where the membership itself ended: what lies at 总局 is decided
     * there.
     */
    @EventListener
    void on(MembershipRecorded recorded) {
        if (library.find(recorded.code())
                .filter(member -> member.status() == MembershipStatus.SUSPENDED)
                .isEmpty()) {
            pauses.end(recorded.code(), moves.now());
        }
    }
}
