package org.qiangxian.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Calls;
import org.springframework.stereotype.Component;

/** How long a city bureau has: the working days of the call's city step (A3). */
@Component
class BureauDays {

    private final Calls calls;
    private final WorkingDays days;

    BureauDays(Calls calls, WorkingDays days) {
        this.calls = calls;
        this.days = days;
    }

    /** The day by whose end the bureau has to act; empty while the holidays of a year on the way are not known. */
    Optional<LocalDate> last(Application application) {
        var step = calls.get(application.call(), application.callVersion())
                .definition()
                .cityStep();
        return step.days() == 0 ? Optional.empty() : days.find(WorkingDays.today(application.since()), step.days());
    }

    /** Whether they are over, and the recommender's deadline is not. */
    boolean over(Application application, Instant now) {
        return now.isBefore(calls.deadlineOf(application.call(), application.recommender()))
                && last(application)
                        .map(WorkingDays::endOf)
                        .filter(end -> !now.isBefore(end))
                        .isPresent();
    }
}
