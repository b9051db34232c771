package org.qiangxian.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Kind;
import org.qiangxian.progress.RoundRepository.Asked;
import org.qiangxian.progress.RoundRepository.Asked.By;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of rounds: a province opens one for its members, 总局 the one of a year's summary; the issuer sees what
 * it costs each member before sending it (R3), and the question lapses after a year unless the issuer says what the
 * last answers were used for.
 */
@Service
@Transactional
class Rounds {

    private final RoundRepository rounds;
    private final RoundAddressees addressees;
    private final RoundEnds ends;
    private final WorkingDays days;
    private final Clock clock;

    Rounds(RoundRepository rounds, RoundAddressees addressees, RoundEnds ends, WorkingDays days, Clock clock) {
        this.rounds = rounds;
        this.addressees = addressees;
        this.ends = ends;
        this.days = days;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingDays.today(clock.instant());
    }

    /** What an issuer asks: a province for progress, 总局 for the summary of a year. */
    static Kind kind(Actor actor) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return actor.is(Role.SAMR) ? Kind.SUMMARY : Kind.PROGRESS;
    }

    /** The form of a new round. */
    @Transactional(readOnly = true)
    RoundForm blank(Actor actor) {
        kind(actor);
        addressees.requireApart(actor);
        return RoundForm.blank(kind(actor), today(), measured(actor));
    }

    /** The median time such forms really took, once there are enough. */
    @Transactional(readOnly = true)
    OptionalInt measured(Actor actor) {
        return addressees.measured(kind(actor));
    }

    /** The last round of the same issuer, or null. */
    @Transactional(readOnly = true)
    @Nullable
    Round before(Actor actor) {
        return latest(actor).orElse(null);
    }

    private Optional<Round> latest(Actor actor) {
        return earlier(actor).stream().findFirst();
    }

    private List<Round> earlier(Actor actor) {
        return rounds.of(kind(actor), actor.area(), addressees.fictional(actor));
    }

    /** What the round would ask of which members and cost; refuses an inadmissible one. */
    @Transactional(readOnly = true)
    RoundPlan plan(Actor actor, RoundForm form) {
        kind(actor);
        addressees.requireApart(actor);
        var wanted = form.read(kind(actor), today(), days, measured(actor));
        var earlier = earlier(actor);
        again(wanted, earlier);
        expired(wanted, earlier);
        return addressees.plan(
                actor, wanted, today(), earlier.stream().findFirst().orElse(null));
    }

    /**
     * Refuses a round less than a quarter after the last one without a reason (A10), and a second summary of a year.
     */
    private void again(RoundForm.Wanted wanted, List<Round> earlier) {
        if (wanted.kind() == Kind.SUMMARY
                && earlier.stream().anyMatch(each -> each.year() == wanted.year() && each.stands())) {
            throw Refusal.Invalid.of("year", "%d年的年度总结已经开始，不能再开一轮。".formatted(wanted.year()));
        }
        if (wanted.kind() == Kind.PROGRESS && Typing.blank(wanted.reason())) {
            earlier.stream()
                    .filter(each -> today().isBefore(each.openedOn().plusMonths(3))
                            || wanted.lastDay().isBefore(each.lastDay().plusMonths(3)))
                    .findFirst()
                    .ifPresent(each -> {
                        throw Refusal.Invalid.of(
                                "reason",
                                "距上一轮（%s开始，%s截止）不足一个季度。默认半年一次，确需更密的请写明理由。".formatted(each.openedOn(), each.lastDay()));
                    });
        }
    }

    /**
     * Refuses to repeat a question that has lapsed: a year after its beginning, or after its use was last written (R3).
     */
    private void expired(RoundForm.Wanted wanted, List<Round> earlier) {
        if (earlier.isEmpty() || !Typing.blank(wanted.usedFor())) {
            return;
        }
        var renewed = earlier.stream()
                .flatMap(each -> Optional.ofNullable(each.usedOn()).stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> earlier.getLast().openedOn());
        if (!today().isBefore(renewed.plusYears(1))) {
            throw Refusal.Invalid.of("usedFor", "这项报送已满一年。请写明以前的答复用在了哪里，各地报送时看得到；不写明的不再征询。");
        }
    }

    /** Opens a round and asks each member; beyond the minutes of a member's year only with a written reason. */
    Round open(Actor actor, RoundForm form) {
        var issuer = actor.area() == null ? "" : actor.area().value();
        rounds.lock(issuer);
        var plan = plan(actor, form);
        if (plan.units().isEmpty()) {
            throw new Refusal.Conflict("范围内没有培育库成员，没有可以征询的对象。");
        }
        if (!plan.over().isEmpty() && Typing.blank(plan.wanted().overReason())) {
            throw Refusal.Invalid.of(
                    "overReason",
                    "有 %d 个城市将超出全年 %d 分钟。请写明理由，或暂不开始。".formatted(plan.over().size(), plan.budget()));
        }
        var round = round(actor, plan);
        rounds.insert(round, actor.signature());
        ends.replaced(actor, round, earlier(actor));
        addressees.ask(round, plan);
        ends.opened(round);
        return round;
    }

    private Round round(Actor actor, RoundPlan plan) {
        var wanted = plan.wanted();
        var used = !Typing.blank(wanted.usedFor());
        return new Round(
                UUID.randomUUID(),
                wanted.kind(),
                actor.area(),
                actor.organisationName(),
                wanted.kind() == Kind.SUMMARY ? wanted.year() : today().getYear(),
                wanted.title(),
                today(),
                wanted.lastDay(),
                wanted.minutes(),
                wanted.reason(),
                plan.over().isEmpty() ? "" : wanted.overReason(),
                wanted.usedFor(),
                used ? today() : null,
                addressees.fictional(actor),
                clock.instant(),
                null,
                "");
    }

    /**
     * Stores what the last answers were used for; members read it beside the question, which is then valid for another
     * year.
     */
    void use(Actor actor, UUID id, String words) {
        var round = own(actor, id);
        var text = Typing.trimmed(words);
        if (Typing.blank(text) || Typing.length(text) > Round.WORDS_LIMIT) {
            throw Refusal.Invalid.of("usedFor", "请写明答复用在了哪里，%d 字以内。".formatted(Round.WORDS_LIMIT));
        }
        Wording.admit("usedFor", text);
        rounds.use(round.id(), text, today());
        ends.used(round);
    }

    /** Ends a round: members that have not reported are no longer asked, reports handed in go on. */
    void end(Actor actor, UUID id, String reason) {
        var round = own(actor, id);
        var text = Typing.trimmed(reason);
        if (Typing.blank(text) || Typing.length(text) > Round.WORDS_LIMIT) {
            throw Refusal.Invalid.of("reason", "请写明结束的理由，%d 字以内。".formatted(Round.WORDS_LIMIT));
        }
        Wording.admit("reason", text);
        ends.end(actor, round, text);
    }

    /** A round for its issuer, who alone may end it. */
    @Transactional(readOnly = true)
    Round issued(Actor actor, UUID id) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return rounds.find(id).filter(it -> mine(actor, it)).orElseThrow(Rounds::unknown);
    }

    /** An open round, locked, for its issuer. */
    private Round own(Actor actor, UUID id) {
        actor.require(Role.PROVINCE, Role.SAMR);
        var round = rounds.lock(id).filter(it -> mine(actor, it)).orElseThrow(Rounds::unknown);
        var whyNot = whyNot(round);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        return round;
    }

    /** Why a round can no longer be changed; empty while it is open. */
    static String whyNot(Round round) {
        return round.stands() ? "" : "这一轮已经结束，不再接收报送。";
    }

    boolean mine(Actor actor, Round round) {
        return actor.is(Role.PROVINCE, Role.SAMR)
                && shown(actor, round)
                && Objects.equals(round.issuer(), actor.area())
                && round.fictional() == addressees.fictional(actor);
    }

    /** A round for its issuer and for all in whose area it asks anybody. */
    @Transactional(readOnly = true)
    Round get(Actor actor, UUID id) {
        return list(actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Rounds::unknown);
    }

    /** The rounds that concern a reader, newest first. */
    @Transactional(readOnly = true)
    List<Round> list(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        if (actor.is(Role.SAMR)) {
            return rounds.of(Kind.SUMMARY, null, addressees.fictional(actor));
        }
        return area == null
                ? List.of()
                : rounds.asking(new Asked(by(actor.role()), area)).stream()
                        .filter(each -> shown(actor, each))
                        .toList();
    }

    /** Whether the actor may know a round; demonstration accounts do not know rounds of real places. */
    private static boolean shown(Actor actor, Round round) {
        return round.fictional() || !actor.demonstration();
    }

    /** Whether the actor may open rounds; a demonstration account may not for real places. */
    boolean opens(Actor actor) {
        return actor.is(Role.PROVINCE, Role.SAMR) && (!actor.demonstration() || addressees.fictional(actor));
    }

    private static By by(Role role) {
        return switch (role) {
            case CITY -> By.UNIT;
            case CITY_BUREAU -> By.BUREAU;
            default -> By.PROVINCE;
        };
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这一轮报送，或与您的单位无关。请从列表重新进入。");
    }
}
