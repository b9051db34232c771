package org.qiangxian.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Kind;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 alone grants beyond a call, each with a reason that all recommenders read: extra seats and later last days. */
@Service
@Transactional
class Allowances {

    private static final RegionCode FICTIONAL = new RegionCode("990000");

    private final CallRepository repository;
    private final Calls calls;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Allowances(CallRepository repository, Calls calls, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.calls = calls;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** The bodies that answer a call, in the order of codes: the 32, or 示例省. */
    @Transactional(readOnly = true)
    public List<Region> recommenders(Call call) {
        return call.audience().fictional() ? regions.find(FICTIONAL).stream().toList() : regions.recommenders();
    }

    /** Grants seats beyond the 原则上 number (R54, R71, A2). */
    public void grant(Actor actor, CallId id, AllowanceForm form) {
        var call = writable(actor, id);
        var typed = new CallReading(form.typed());
        var kind = typed.choice("kind", "类别", Kind.PILOT);
        var recommender = typed.required("recommender", "推荐单位", 6);
        var places = typed.number("places", "追加个数", 1, 20, 1);
        var reason = typed.published("reason", "理由", 200);
        known(call, typed, recommender);
        refuse(typed);
        call.form(kind);
        var body = new RegionCode(recommender);
        repository.grant(new ExtraSeat(id, kind, body, places, reason, actor.signature(actor.name()), clock.instant()));
        facts.publishEvent(new CallFact.SeatsGranted(id, kind.label(), regions.displayName(body), places, reason));
    }

    /**
     * Postpones the last day, for all or for one recommender (R79); whoever had missed it may hand in until the new
     * one.
     */
    public void extend(Actor actor, CallId id, AllowanceForm form) {
        var call = writable(actor, id);
        var typed = new CallReading(form.typed());
        var recommender = typed.text("recommender", "推荐单位", 6);
        var day = typed.date("day", "新的截止日期", call.deadlineDay());
        var reason = typed.published("reason", "理由", 200);
        if (!recommender.isEmpty()) {
            known(call, typed, recommender);
        }
        refuse(typed);
        var body = recommender.isEmpty() ? null : new RegionCode(recommender);
        later(call, body == null ? call.deadlineDay() : lastDay(call, body), day);
        repository.extend(new Extension(id, body, day, reason, actor.signature(actor.name()), clock.instant()));
        facts.publishEvent(
                new CallFact.Extended(id, body == null ? "全部推荐单位" : regions.displayName(body), day.toString(), reason));
    }

    private void later(Call call, LocalDate last, LocalDate day) {
        var all = repository.extensions(call.id()).stream()
                .filter(extension -> extension.recommender() == null)
                .map(Extension::day)
                .reduce(last, (a, b) -> a.isAfter(b) ? a : b);
        if (!day.isAfter(all) || day.isBefore(WorkingDays.today(clock.instant()))) {
            throw Refusal.Invalid.of("day", "新的截止日期：应在今天或以后，并且晚于现在的%s。".formatted(Chinese.date(all)));
        }
        if (day.isAfter(call.deadlineDay().plusYears(2))) {
            throw Refusal.Invalid.of("day", "新的截止日期：离原定日期超过两年，请核对年份。");
        }
    }

    private LocalDate lastDay(Call call, RegionCode body) {
        return WorkingDays.today(calls.deadlineOf(call.id(), body).minusNanos(1));
    }

    /** The call; refuses an actor who may not grant anything beyond it. */
    @Transactional(readOnly = true)
    public Call writable(Actor actor, CallId id) {
        actor.require(Role.SAMR);
        var call = calls.get(id);
        CallDrafts.mayWrite(actor, call.definition());
        return call;
    }

    private void known(Call call, CallReading typed, String recommender) {
        if (recommenders(call).stream().noneMatch(body -> body.code().value().equals(recommender))) {
            typed.wrong("recommender", "推荐单位：请从列表中选择。");
        }
    }

    private static void refuse(CallReading typed) {
        if (!typed.errors().isEmpty()) {
            throw new Refusal.Invalid("有%d处需要修改。".formatted(typed.errors().size()), typed.errors());
        }
    }
}
