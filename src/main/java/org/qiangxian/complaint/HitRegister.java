package org.qiangxian.complaint;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Records which words {@link Wording} refused (R1, R2, R91). The refusal rolls its transaction back, so a hit is stored
 * in one of its own, asynchronously; the rest of the typed text is stored nowhere.
 */
@Component
class HitRegister implements DisposableBean {

    private final HitRepository hits;
    private final Accounts accounts;
    private final Clock clock;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("wording-hits").factory());

    HitRegister(HitRepository hits, Accounts accounts, Clock clock) {
        this.hits = hits;
        this.accounts = accounts;
        this.clock = clock;
        Wording.heard(this::heard);
    }

    private void heard(String word) {
        accounts.acting().ifPresent(actor -> writing.execute(() -> put(actor, word)));
    }

    private void put(Actor actor, String word) {
        var now = clock.instant();
        var area = actor.area();
        hits.add(
                actor.person(),
                Chinese.day(now),
                new HitRepository.Hit(
                        word, actor.organisationName(), area == null ? "" : area.value(), now, actor.demonstration()));
    }

    @Override
    public void destroy() {
        writing.shutdown();
    }
}
