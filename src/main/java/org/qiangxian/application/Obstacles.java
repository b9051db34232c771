package org.qiangxian.application;

import java.time.Instant;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Calls;
import org.qiangxian.notice.Notices;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * What prevents an act that the table allows, as far as it is known before the act. The page disables the button with
 * this reason, and the act itself is refused in the same words.
 */
@Component
public class Obstacles {

    private final Deadlines deadlines;
    private final Calls calls;
    private final Seating seats;
    private final TrailRepository trail;
    private final HandIn handIn;

    Obstacles(Deadlines deadlines, Calls calls, Seating seats, TrailRepository trail, HandIn handIn) {
        this.deadlines = deadlines;
        this.calls = calls;
        this.seats = seats;
        this.trail = trail;
        this.handIn = handIn;
    }

    /** The reason in a sentence; empty where nothing stands against it. */
    public Optional<String> against(Application application, Action action) {
        return (AdjustedProposals.rests(action) ? resting(application) : Optional.<String>empty())
                .or(() -> apart(application, action))
                .or(() -> deadlines.passed(application, action))
                .or(() -> switch (action) {
                    case WITHDRAW -> opened(application);
                    case URGE -> urged(application);
                    case SUBMIT ->
                        outdated(application)
                                .or(() -> handIn.barred(application))
                                .or(() -> handIn.unanswered(application));
                    case PICK -> unfit(application);
                    case SHORTLIST -> seats.full(application);
                    default -> Optional.empty();
                });
    }

    void check(Application application, Action action) {
        against(application, action).ifPresent(reason -> {
            throw reason.equals(Notices.URGED_TODAY) ? Notices.urgedBefore() : new Refusal.Conflict(reason);
        });
    }

    Instant now() {
        return deadlines.now();
    }

    private Optional<String> apart(Application application, Action action) {
        return action.needsTime() && application.apart(calls.get(application.call()))
                ? Optional.of("这项活动由本地自主开展，没有对应的征集。%d年的征集发布后，可以在“试点与活动”转入申报。".formatted(application.year()))
                : Optional.empty();
    }

    /** Why a proposal rests because of a decision about its city; empty where it does not. */
    Optional<String> resting(Application application) {
        return trail.resting(application.id()).map(AdjustedProposals::words);
    }

    private static Optional<String> opened(Application application) {
        return application.opened() == null
                ? Optional.empty()
                : Optional.of("%s已开始办理这份方案，不能撤回。如需修改，请联系对方退回。"
                        .formatted(application.holder().label()));
    }

    /** At most once a day. */
    private Optional<String> urged(Application application) {
        var today = WorkingDays.endOf(WorkingDays.today(now()).minusDays(1));
        return trail.urgedSince(application.id(), today) ? Optional.of(Notices.URGED_TODAY) : Optional.empty();
    }

    private Optional<String> outdated(Application application) {
        var version = calls.get(application.call()).version();
        return application.callVersion() == version
                ? Optional.empty()
                : Optional.of("征集已修订为第%d版。请先查看修订内容并采用新版，再提交。".formatted(version));
    }

    private Optional<String> unfit(Application application) {
        var remarks = handIn.check(application);
        return handIn.barred(application)
                .map(_ -> "不能选取该地的活动：该地现在不能申报。")
                .or(() -> handIn.unanswered(application).map(_ -> "不能选取这项活动：它的合作城市还没有都同意。请联系该地。"))
                .or(() -> remarks.isEmpty()
                        ? Optional.empty()
                        : Optional.of("活动记录还不完整，请市县补充后再选："
                                + String.join("", Remarks.byField(remarks).values())));
    }
}
