package org.qiangxian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A city's acts on its items: it sets a new day with a reason, declares one done, or takes that back. No higher level
 * can (R3, R90).
 */
@Service
@Transactional
class OwnDayActs {

    private final Lag lag;
    private final OwnDayRepository repository;
    private final Supervised supervised;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OwnDayActs(
            Lag lag, OwnDayRepository repository, Supervised supervised, ApplicationEventPublisher facts, Clock clock) {
        this.lag = lag;
        this.repository = repository;
        this.supervised = supervised;
        this.facts = facts;
        this.clock = clock;
    }

    /** Sets a new day; refuses a form that was opened on another day. */
    void move(Actor actor, RegionCode unit, OwnDayForm form) {
        requireOwn(actor, unit, OwnDayAction.MOVE);
        var asked = form.checked(supervised.today());
        repository.lock(unit);
        var item = item(unit, form.key(), OwnDayAction.MOVE);
        if (!form.on(item.own())) {
            throw new Refusal.Conflict("本单位另有人刚刚改过这一项的日子。请对照现在的日子再办理。");
        }
        lag.source(item.source()).move(actor, item.own(), asked.until(), asked.reason());
        say(actor, item, OwnDayAction.MOVE, asked.until(), asked.reason(), true);
    }

    /** Says that an item is done. */
    void finish(Actor actor, RegionCode unit, String key) {
        requireOwn(actor, unit, OwnDayAction.FINISH);
        repository.lock(unit);
        var item = item(unit, key, OwnDayAction.FINISH);
        var source = lag.source(item.source());
        source.finish(actor, item.own());
        var kept = source.of(unit).stream()
                .noneMatch(own -> own.key().equals(item.own().key()));
        say(actor, item, OwnDayAction.FINISH, null, "", kept);
    }

    /** Takes back that an item is done, where its module keeps no state of it. */
    void reopen(Actor actor, RegionCode unit, String key) {
        requireOwn(actor, unit, OwnDayAction.REOPEN);
        repository.lock(unit);
        var word = lag.done(unit).stream()
                .filter(each -> key.equals(each.source() + ":" + each.item()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict("这一项现在不是“已完成”。请刷新页面查看。"));
        repository.add(new OwnDayWord(
                UUID.randomUUID(),
                unit,
                word.source(),
                word.item(),
                word.words(),
                OwnDayAction.REOPEN,
                word.day(),
                null,
                "",
                false,
                actor.signature(),
                clock.instant()));
        facts.publishEvent(new OwnDayMoved(unit, OwnDayAction.REOPEN, key, word.day(), null, ""));
    }

    private void requireOwn(Actor actor, RegionCode unit, OwnDayAction action) {
        supervised.require(actor, unit);
        if (!unit.equals(actor.area())) {
            throw new Refusal.Forbidden("日子由城市自己定、自己改，上级不能代办。");
        }
        actor.require(action.row().roles());
    }

    private OwnDayItem item(RegionCode unit, String key, OwnDayAction action) {
        return lag.find(unit, key)
                .filter(item -> action.row().startsAt(item.status()))
                .orElseThrow(
                        () -> new Refusal.Conflict("这一项现在不能“%s”：可能已经完成、改期或者暂缓。请刷新页面查看。".formatted(action.label())));
    }

    private void say(
            Actor actor, OwnDayItem item, OwnDayAction action, @Nullable LocalDate until, String reason, boolean kept) {
        var own = item.own();
        repository.add(new OwnDayWord(
                UUID.randomUUID(),
                own.unit(),
                item.source(),
                own.key(),
                own.words(),
                action,
                own.day(),
                until,
                reason,
                kept,
                actor.signature(),
                clock.instant()));
        facts.publishEvent(new OwnDayMoved(own.unit(), action, item.key(), own.day(), until, reason));
    }
}
