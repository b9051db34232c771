package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.application.StartAction.Standing;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.call.LastDays;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** An optional turn: a call that is open to a city which has begun nothing in it. Nobody is reminded of it. */
@Component
class CallTurns implements Waiting {

    private final Applications applications;
    private final Calls calls;
    private final Eligibility eligibility;
    private final Accounts accounts;
    private final Deadlines deadlines;

    CallTurns(Applications applications, Calls calls, Eligibility eligibility, Accounts accounts, Deadlines deadlines) {
        this.applications = applications;
        this.calls = calls;
        this.eligibility = eligibility;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Role> roles() {
        return StartAction.BEGIN.row().roles();
    }

    @Override
    public String mayWait() {
        return """
                exists (select from (%s) open
                        where open.fictional in (%s)
                          and not exists (select from application.application a where a.call = open.call and a.unit = :unit))
                """.formatted(Calls.OPEN, Library.ENTERED);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var last = calls.lastDays(reach);
        var begun = applications.briefs(reach).stream()
                .map(it -> key(it.call(), it.unit()))
                .collect(Collectors.toSet());
        return units(reach).flatMap(unit -> open(unit, last, begun)).toList();
    }

    private Stream<RegionCode> units(Reach reach) {
        if (reach.everywhere()) {
            return accounts.areas(Role.CITY).stream();
        }
        return reach.area().isEmpty() ? Stream.empty() : Stream.of(new RegionCode(reach.area()));
    }

    private Stream<Turn> open(RegionCode unit, LastDays last, Set<String> begun) {
        var recommender = calls.recommenderOf(unit);
        var now = deadlines.now();
        var open = last.calls().stream()
                .filter(call -> StartAction.BEGIN
                        .row()
                        .turn()
                        .contains(standing(
                                now.isBefore(last.of(call.id(), recommender)), begun.contains(key(call.id(), unit)))))
                .toList();
        return open.isEmpty()
                ? Stream.empty()
                : eligibility.member(unit).stream()
                        .flatMap(member -> open.stream()
                                .filter(call -> call.audience().fictional() == member.fictional())
                                .map(call -> turn(call, unit, last.of(call.id(), recommender))));
    }

    private static Standing standing(boolean inTime, boolean begun) {
        return begun ? Standing.BEGUN : inTime ? Standing.OPEN : Standing.OVER;
    }

    private Turn turn(Call call, RegionCode unit, Instant until) {
        var since = call.publishedAt() == null ? deadlines.now() : call.publishedAt();
        return Turn.of(key(call.id(), unit), Desk.of(Role.CITY, unit), "可申报：" + call.title(), since)
                .until(until)
                .mayBeLeft()
                .noting("自愿申报，可不申报")
                .go("/applications", "/applications", "去查看");
    }

    private static String key(CallId call, RegionCode unit) {
        return "start/%s/%s".formatted(call, unit);
    }
}
