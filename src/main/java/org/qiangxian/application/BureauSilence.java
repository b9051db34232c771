package org.qiangxian.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.procedure.Silence;
import org.springframework.stereotype.Component;

/**
 * Passes proposals on that a city bureau left unanswered for the working days of the call's city step (A3). Safe to run
 * twice: what no longer lies at the bureau stays as it is.
 */
@Component
class BureauSilence {

    private final ApplicationRepository repository;
    private final Moves moves;
    private final Calls calls;
    private final WorkingDays days;
    private final EachAlone each;

    BureauSilence(ApplicationRepository repository, Moves moves, Calls calls, WorkingDays days, EachAlone each) {
        this.repository = repository;
        this.moves = moves;
        this.calls = calls;
        this.days = days;
        this.each = each;
    }

    /** Why the last day of what lies at the bureau may still move; empty where it cannot. */
    String why(CallId call, int version, Instant since) {
        return last(call, version, since).map(days::why).orElse("");
    }

    /** （暂按） behind a day that may still move. */
    String mark(LocalDate day) {
        return days.mark(day);
    }

    /** The day by whose end the bureau has to act on what came to it; empty where it has no clock. */
    Optional<LocalDate> last(CallId call, int version, Instant since) {
        return silence(call, version).last(days, since);
    }

    /** Passes on what no bureau acted on in time. */
    void pass() {
        each.run(
                "the silence of a bureau",
                repository.atBureaus().stream().map(Application::id).toList(),
                this::pass);
    }

    private void pass(ApplicationId id) {
        var now = moves.now();
        repository
                .lock(id)
                .filter(it -> Action.PASS.allows(it.status(), it.holder()) && over(it, now))
                .ifPresent(it -> moves.move(null, it, Action.PASS, "市局在规定的工作日内没有办理，自动转省局。"));
    }

    private boolean over(Application it, Instant now) {
        return now.isBefore(calls.deadlineOf(it.call(), it.recommender()))
                && silence(it.call(), it.callVersion()).over(days, it.since(), now);
    }

    private Silence silence(CallId call, int version) {
        return new Silence(calls.get(call, version).definition().cityStep().days());
    }
}
