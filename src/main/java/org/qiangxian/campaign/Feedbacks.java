package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of feedback: each unit its own, once; a province passes on what its counties sent. */
@Service
@Transactional
class Feedbacks {

    private final FeedbackRepository repository;
    private final FeedbackAsked asked;
    private final CampaignStepRepository steps;
    private final Activities activities;
    private final Undoing undoing;

    Feedbacks(
            FeedbackRepository repository,
            FeedbackAsked asked,
            CampaignStepRepository steps,
            Activities activities,
            Undoing undoing) {
        this.repository = repository;
        this.asked = asked;
        this.steps = steps;
        this.activities = activities;
        this.undoing = undoing;
    }

    static final Role[] READERS = {Role.CITY, Role.PROVINCE, Role.SAMR, Role.ORGANISER};
    static final Role[] SENDERS = {Role.CITY, Role.PROVINCE, Role.ORGANISER};

    /** The unit's feedback, empty where none was sent; refuses a unit that is not asked. */
    @Transactional(readOnly = true)
    Optional<Feedback> own(Actor actor, Campaign campaign) {
        requireAsked(actor, campaign);
        return repository.find(campaign.id(), Owner.of(actor).key());
    }

    @Transactional(readOnly = true)
    boolean asks(Actor actor, Campaign campaign) {
        return asked.asks(actor, campaign);
    }

    private void requireAsked(Actor actor, Campaign campaign) {
        actor.require(SENDERS);
        if (!asked.asks(actor, campaign)) {
            throw Feedback.unknown();
        }
    }

    LocalDate today() {
        return Chinese.day(undoing.now());
    }

    /** The feedback of a unit for whoever may read it: the unit, its province once it was sent, 总局 once it arrived. */
    @Transactional(readOnly = true)
    Feedback get(Actor actor, Campaign campaign, String unit) {
        actor.require(READERS);
        return repository
                .find(campaign.id(), unit)
                .filter(each -> reads(actor, campaign, each))
                .orElseThrow(Feedback::unknown);
    }

    private static boolean reads(Actor actor, Campaign campaign, Feedback each) {
        if (each.unit().equals(Owner.of(actor).key())) {
            return true;
        }
        return switch (actor.role()) {
            case PROVINCE -> each.status().sent() && Objects.equals(each.province(), actor.area());
            case SAMR -> each.status() == FeedbackStatus.ARRIVED && (campaign.fictional() || !actor.demonstration());
            default -> false;
        };
    }

    /** The feedback of others that the actor may read, in the order of codes. */
    @Transactional(readOnly = true)
    List<Feedback> below(Actor actor, Campaign campaign) {
        return repository.of(campaign.id()).stream()
                .filter(each -> !each.unit().equals(Owner.of(actor).key()))
                .filter(each -> reads(actor, campaign, each))
                .toList();
    }

    /** The activities that may be ticked: the own ones that are listed. */
    @Transactional(readOnly = true)
    List<Activity> tickable(Actor actor, Campaign campaign) {
        return activities.own(actor, campaign).stream()
                .filter(each -> each.status() == ActivityStatus.LISTED)
                .toList();
    }

    /** Sends it: a second one of the same unit is refused. */
    Feedback send(Actor actor, Campaign campaign, FeedbackForm form) {
        requireAsked(actor, campaign);
        var action = FeedbackAction.sending(actor.role(), true);
        var before = begin(actor, campaign, action, form.opened());
        var words = form.checked(tickable(actor, campaign));
        return sent(
                actor,
                campaign,
                action,
                before,
                new Content(true, form.chosen().stream().map(UUID::fromString).toList(), words));
    }

    /** 没有开展: one click. */
    Feedback nothing(Actor actor, Campaign campaign, Seen seen) {
        requireAsked(actor, campaign);
        var action = FeedbackAction.sending(actor.role(), false);
        var before = begin(actor, campaign, action, seen);
        return sent(actor, campaign, action, before, new Content(false, List.of(), ""));
    }

    private record Content(boolean held, List<UUID> ticked, String words) {}

    private @Nullable Feedback begin(Actor actor, Campaign campaign, FeedbackAction action, Seen seen) {
        var before = repository.lock(campaign.id(), Owner.of(actor).key()).orElse(null);
        seen.check(steps.of(Feedback.matter(campaign.id(), Owner.of(actor).key())));
        action.check(
                actor,
                Feedback.standing(campaign, before, today()),
                () -> new Refusal.Conflict("本单位已经反馈过，每个单位一份。需要改的，在省局转报以前可以收回。"));
        return before;
    }

    private Feedback sent(
            Actor actor, Campaign campaign, FeedbackAction action, @Nullable Feedback before, Content content) {
        var now = undoing.now();
        var owner = Owner.of(actor);
        var feedback = new Feedback(
                campaign.id(),
                owner.key(),
                actor.role(),
                actor.organisationName(),
                actor.is(Role.CITY) ? asked.province(Objects.requireNonNull(actor.area())) : null,
                action.row().next(FeedbackStatus.ASKED),
                content.held(),
                content.ticked(),
                content.words(),
                actor.signature(),
                now);
        repository.save(feedback);
        did(actor, campaign, feedback, action, before == null ? FeedbackStatus.ASKED : before.status());
        return feedback;
    }

    /** Withdraws it while it lies with the province. */
    Feedback withdraw(Actor actor, Campaign campaign, Seen seen) {
        requireAsked(actor, campaign);
        var feedback = repository.lock(campaign.id(), Owner.of(actor).key()).orElseThrow(Feedback::unknown);
        seen.check(steps.of(feedback.matter()));
        FeedbackAction.WITHDRAW.check(actor, feedback.status(), () -> new Refusal.Conflict("省局已经转报总局，不能再收回。"));
        return moved(actor, campaign, feedback, FeedbackAction.WITHDRAW);
    }

    /** Passes on what a county of the own province sent. */
    Feedback pass(Actor actor, Campaign campaign, String unit, Seen seen) {
        actor.require(FeedbackAction.PASS.row().roles());
        repository.lock(campaign.id(), unit);
        var feedback = get(actor, campaign, unit);
        seen.check(steps.of(feedback.matter()));
        FeedbackAction.PASS.check(actor, feedback.status(), () -> new Refusal.Conflict("这份反馈已经转报，不用再办理。"));
        return moved(actor, campaign, feedback, FeedbackAction.PASS);
    }

    private Feedback moved(Actor actor, Campaign campaign, Feedback feedback, FeedbackAction action) {
        var now = undoing.now();
        var moved = action == FeedbackAction.PASS
                ? feedback.at(action.row().next(feedback.status()), feedback.by(), now)
                : feedback.at(action.row().next(feedback.status()), actor.signature(), now);
        repository.save(moved);
        did(actor, campaign, moved, action, feedback.status());
        return moved;
    }

    private void did(Actor actor, Campaign campaign, Feedback feedback, FeedbackAction action, FeedbackStatus before) {
        int number = steps.add(feedback.matter(), action.label(), "", actor.signature(), undoing.now());
        var fact = new FeedbackMoved(campaign.id(), feedback.unit(), action, number);
        if (action.undoable()) {
            undoing.did(
                    actor,
                    feedback.matter(),
                    number,
                    action.label(),
                    before.name(),
                    path(campaign, feedback.unit()),
                    fact);
        } else {
            undoing.forGood(fact);
        }
    }

    static String path(Campaign campaign, String unit) {
        return "%s/feedback/%s".formatted(campaign.path(), unit);
    }

    List<Step> steps(Campaign campaign, String unit) {
        return steps.of(Feedback.matter(campaign.id(), unit));
    }
}
