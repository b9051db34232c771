package org.qiangxian.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes what a city bureau has had for the working days of the call's city step (A3). Safe to be run twice: what does not
 * lie at the bureau any more stays as it is.
 */
@Component
class BureauPasses {

    private final ApplicationRepository repository;
    private final Moves moves;
    private final BureauDays days;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BureauPasses(
            ApplicationRepository repository,
            Moves moves,
            BureauDays days,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.moves = moves;
        this.days = days;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void pass() {
        repository.atBureaus().forEach(it -> transaction.executeWithoutResult(_ -> pass(it.id())));
    }

    private void pass(ApplicationId id) {
        repository
                .lock(id)
                .filter(it -> Action.PASS.allows(it.status(), it.holder()) && days.over(it, clock.instant()))
                .ifPresent(it -> moves.move(null, it, Action.PASS, "市局在规定的工作日内没有办理，自动转省局。"));
    }
}
