package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.account.Signature;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Remark;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Turns the present text into a submission, whether the city hands it in or the recommender picks it from the city's
 * record. The unit is in the library at this moment (R21), and the form is right in every field.
 */
@Component
class HandIn {

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Eligibility eligibility;
    private final Partnership partners;
    private final Calls calls;

    HandIn(
            ApplicationRepository repository,
            TrailRepository trail,
            Eligibility eligibility,
            Partnership partners,
            Calls calls) {
        this.repository = repository;
        this.trail = trail;
        this.eligibility = eligibility;
        this.partners = partners;
        this.calls = calls;
    }

    /** What keeps it from being handed in now; empty when nothing does. Every caller uses this one check. */
    List<Remark> check(Application application) {
        var call = calls.get(application.call(), application.callVersion());
        var form = application.form(call);
        var remarks = Replies.latest(application, trail.remarks(application.id()));
        var before = remarks.isEmpty()
                ? null
                : repository.submissions(application.id()).stream()
                        .findFirst()
                        .map(Submitted::content)
                        .orElse(null);
        return Stream.concat(
                        Stream.concat(
                                form.check(application.content(), application.lastDay(call)).stream(),
                                form.wording(application.content()).stream()),
                        Replies.open(form, remarks, before, application.content()).stream())
                .toList();
    }

    /** Refuses a unit that may not apply now. */
    void eligible(RegionCode unit) {
        eligibility.check(unit);
    }

    /** Why its unit may not hand in anything now; empty where it may. */
    Optional<String> barred(Application application) {
        return eligibility.barred(application.unit());
    }

    /** Why it may not be handed in because of a partner of it (R49); empty where it may. */
    Optional<String> unanswered(Application application) {
        return partners.against(application);
    }

    /**
     * Stores it as a submission, with the partners that consented to it.
     *
     * @return the number of the submission
     * @throws Refusal.Conflict if the unit may not apply now, or a partner has not agreed
     * @throws Refusal.Invalid naming the fields to mend
     */
    int in(Application application, Signature by, Instant at) {
        eligibility.check(application.unit());
        var remarks = check(application);
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("还有%d处需要处理，处理后再提交。".formatted(remarks.size()), Remarks.byField(remarks));
        }
        unanswered(application).ifPresent(reason -> {
            throw new Refusal.Conflict(reason);
        });
        var number = repository.lastNumber(application.id()) + 1;
        repository.insert(new Submitted(
                application.id(), number, application.callVersion(), partners.whole(application), by, at));
        return number;
    }
}
