package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door by which a membership begins, is suspended or ends (R14, R15, R20, R23); no other statement writes one.
 * It serialises concurrent changes and publishes {@link MembershipRecorded}, on which modules end what depends on the
 * membership. Who may ask for the change, and how, is the business of the calling module.
 */
@Service
@Transactional
public class Memberships {

    private final MembershipRepository repository;
    private final PassageRepository passages;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Memberships(
            MembershipRepository repository,
            PassageRepository passages,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.passages = passages;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * 总局 admits a unit that applied, also one that left before.
     *
     * @param on the day of admission
     * @throws Refusal.Conflict if it is a member already
     */
    public void admit(Actor actor, RegionCode unit, LocalDate on, Basis basis) {
        actor.require(Role.SAMR);
        var code = standing(unit);
        repository.lock(code);
        var before = repository.find(code);
        if (before.filter(member -> member.status().member()).isPresent()) {
            throw new Refusal.Conflict("%s已在培育库中，没有重复纳入。请刷新页面查看最新情况。".formatted(regions.displayName(code)));
        }
        add(code, MembershipStatus.IN, on, basis, new By(actor.signature(), marked(actor, code)));
    }

    /**
     * Ends a membership: 退出 by the unit's own wish, or 调出 by decision.
     *
     * @param basis the declaration or the decision it rests on
     * @param by who declared or decided it
     * @throws Refusal.Conflict if it is no member
     */
    public void end(RegionCode unit, MembershipStatus how, LocalDate on, Basis basis, Signature by) {
        if (how.member()) {
            throw new IllegalArgumentException("%s does not end a membership".formatted(how));
        }
        var code = standing(unit);
        repository.lock(code);
        if (repository.find(code).filter(member -> member.status().member()).isEmpty()) {
            throw new Refusal.Conflict("%s不在培育库中，不用再办理退出。".formatted(regions.displayName(code)));
        }
        add(code, how, on, basis, new By(by, false));
    }

    /**
     * 暂停: to everybody else the unit stays a member, but it cannot apply for anything until it is resumed (R20, R21).
     *
     * @param on the first day
     * @param basis the decision it rests on
     * @throws Refusal.Conflict if it is no member, or suspended already
     */
    public void suspend(RegionCode unit, LocalDate on, Basis basis, Signature by) {
        var code = standing(unit);
        require(code, MembershipStatus.IN, "现在不能暂停");
        add(code, MembershipStatus.SUSPENDED, on, basis, new By(by, false));
    }

    /**
     * Ends a suspension, on its day or by decision (R20).
     *
     * @throws Refusal.Conflict if the unit is not suspended
     */
    public void resume(RegionCode unit, LocalDate on, Basis basis, Signature by) {
        var code = standing(unit);
        require(code, MembershipStatus.SUSPENDED, "没有暂停，不用恢复");
        add(code, MembershipStatus.IN, on, basis, new By(by, false));
    }

    /**
     * Undoes a wrong 调出: the membership is as before, with the day and the document of its admission. The document of
     * the undoing stays with the case; readers of the list do not see it (R20).
     *
     * @throws Refusal.Conflict if the unit was not removed, or is a member again by its own application
     */
    public void restore(RegionCode unit, Signature by) {
        var code = standing(unit);
        var before = require(code, MembershipStatus.REMOVED, "没有调出，不用恢复");
        add(code, MembershipStatus.IN, before.admittedOn(), before.basis(), new By(by, before.demonstration()));
    }

    /**
     * Moves what a unit no longer in force had in the library to another: membership with history, type, strategy and
     * contact; each only where the other has none of its own, so that nobody is a member twice.
     *
     * @param basis the document of the change, or of the decision on it
     * @throws Refusal.Conflict if it was moved already, or the unit is still in force
     */
    public void carry(RegionCode from, RegionCode to, Basis basis, Signature by) {
        repository.lock(from);
        repository.lock(to);
        if (regions.get(from).current() || !regions.get(to).current()) {
            throw new Refusal.Conflict("只有已经撤销的单位，才能由现有的单位承接。请核对区划代码。");
        }
        var member = repository.find(from).filter(each -> each.status().member());
        if (!passages.add(from, to, basis, by, clock.instant())) {
            throw new Refusal.Conflict("%s已由其他单位承接。请刷新页面查看最新情况。".formatted(regions.displayName(from)));
        }
        repository.copy(from, to);
        passages.copyRecord(from, to);
        if (member.isPresent()
                && repository.find(to).filter(each -> each.status().member()).isEmpty()) {
            add(to, MembershipStatus.IN, basis.issuedOn(), basis, new By(by, false));
        }
        facts.publishEvent(new MembershipCarried(from, to));
    }

    /** The unit that now has what this one had, under which a matter begun under the old code goes on. */
    private RegionCode standing(RegionCode unit) {
        var code = unit;
        for (var next = passages.to(code); next.isPresent(); next = passages.to(code)) {
            code = next.get();
        }
        return code;
    }

    private Membership require(RegionCode code, MembershipStatus status, String otherwise) {
        repository.lock(code);
        return repository
                .find(code)
                .filter(member -> member.status() == status)
                .orElseThrow(() ->
                        new Refusal.Conflict("%s%s。请刷新页面查看最新情况。".formatted(regions.displayName(code), otherwise)));
    }

    /** Records a membership that, by a document, began before the platform; {@code false} if there is or was one. */
    boolean record(RegionCode code, @Nullable LocalDate on, Basis basis, By by) {
        repository.lock(code);
        if (repository.find(code).isPresent()) {
            return false;
        }
        add(code, MembershipStatus.IN, on, basis, by);
        return true;
    }

    /** @param demonstration whether a demonstration account does it to a real place, which is never public */
    record By(Signature signature, boolean demonstration) {}

    private void add(RegionCode code, MembershipStatus status, @Nullable LocalDate on, Basis basis, By by) {
        var events = repository.events(code);
        var version = events.isEmpty() ? 1 : events.getFirst().version() + 1;
        repository.add(
                code,
                regions.get(code).fictional(),
                by.demonstration(),
                new MembershipEvent(version, status, on, basis, by.signature(), clock.instant()));
        var before = events.isEmpty()
                ? MembershipStatus.WITHDRAWN
                : events.getFirst().status();
        facts.publishEvent(new MembershipRecorded(code, status.member(), before.member() && status.member()));
    }

    private boolean marked(Actor actor, RegionCode code) {
        return actor.demonstration() && !regions.get(code).fictional();
    }
}
