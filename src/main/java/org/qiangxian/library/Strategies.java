package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city keeps its strategy itself; no higher level writes it or sets a goal in it (R4, R13). */
@Service
@Transactional
class Strategies {

    private final Library library;
    private final LibraryRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Strategies(
            Library library,
            LibraryRepository repository,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.library = library;
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** Saves the next version; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, RegionCode code, StrategyForm form) {
        actor.require(Role.CITY);
        if (!code.equals(actor.area())) {
            throw new Refusal.Forbidden("质量发展战略只能由本地自己填写。");
        }
        var remarks =
                form.remarks(LocalDate.now(clock.withZone(Chinese.BEIJING)).getYear());
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有%d处需要修改。".formatted(remarks.size()), remarks);
        }
        var latest = library.strategyOf(code).map(Strategy::version).orElse(0);
        if (latest != form.seen()) {
            throw moved();
        }
        var next = next(actor, code, form, latest + 1);
        try {
            repository.add(next);
        } catch (DuplicateKeyException _) {
            throw moved();
        }
        facts.publishEvent(new StrategySaved(code, next.version(), next.title(), next.status()));
    }

    private Strategy next(Actor actor, RegionCode code, StrategyForm form, int version) {
        var real = regions.find(code).filter(unit -> !unit.fictional()).isPresent();
        return new Strategy(
                code,
                version,
                form.text(form.title()),
                form.text(form.statement()),
                form.text(form.goals()),
                Objects.requireNonNull(form.year()),
                Objects.requireNonNull(form.stage()),
                actor.signature(),
                clock.instant(),
                actor.demonstration() && real);
    }

    private static Refusal moved() {
        return new Refusal.Conflict("在您填写期间，本单位另有人保存了新的版本。两份文字都在下面，请对照后再保存。");
    }
}
