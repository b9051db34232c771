package org.qiangxian.campaign;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;

/** The cancelling of an activity and the sending and passing on of feedback are undone within ten minutes. */
@PlatformTest
@Undoes({ActivityAction.class, FeedbackAction.class})
class CampaignUndoTests extends UndoWalk {

    @Autowired
    private Campaigning campaigning;

    @Autowired
    private CampaignRepository campaigns;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityRepository repository;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private FeedbackRepository sent;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                this::cancel,
                () -> send(FeedbackAction.SEND, Campaigning.CITY),
                () -> send(FeedbackAction.REPORT, Campaigning.PROVINCE),
                () -> nothing(FeedbackAction.SEND_NOTHING, Campaigning.CITY),
                () -> nothing(FeedbackAction.REPORT_NOTHING, Campaigning.ASSOCIATION),
                this::pass);
    }

    /** The campaign of 2026; the walk over two nodes commits it and keeps it until its case ends. */
    private Campaign campaign() {
        return campaigns.find(2026, false).orElseGet(campaigning::published);
    }

    private void leave() {
        var id = campaign().id();
        jdbc.sql("update campaign.campaign set status = 'DISCARDED' where id = :id")
                .param("id", id)
                .update();
    }

    private Case cancel() {
        campaign();
        var id = campaigning.activity(Campaigning.CITY).id();
        return new Case(
                ActivityAction.CANCEL,
                Campaigning.CITY,
                Activity.KIND + "/" + id,
                () -> activities.cancel(Campaigning.CITY, id, "天气原因", Seen.NOTHING),
                () -> repository.find(id).orElseThrow().status(),
                null,
                0,
                () -> {
                    activities.cancel(Campaigning.CITY, id, "天气原因", Seen.NOTHING);
                    leave();
                });
    }

    private Case send(FeedbackAction action, Actor actor) {
        var campaign = campaign();
        return sending(
                action,
                actor,
                campaign,
                () -> feedbacks.send(actor, campaign, new FeedbackForm(List.of(), "电梯安全知识进了社区。", "")));
    }

    private Case nothing(FeedbackAction action, Actor actor) {
        var campaign = campaign();
        return sending(action, actor, campaign, () -> feedbacks.nothing(actor, campaign, Seen.NOTHING));
    }

    private Case sending(FeedbackAction action, Actor actor, Campaign campaign, Runnable does) {
        var unit = Owner.of(actor).key();
        return new Case(
                action,
                actor,
                Feedback.matter(campaign.id(), unit),
                does,
                () -> Feedback.standing(campaign, sent.find(campaign.id(), unit).orElse(null), feedbacks.today()),
                actor.is(Role.CITY) ? () -> feedbacks.pass(Campaigning.PROVINCE, campaign, unit, Seen.NOTHING) : null,
                0,
                this::leave);
    }

    private Case pass() {
        var campaign = campaign();
        feedbacks.nothing(Campaigning.CITY, campaign, Seen.NOTHING);
        return new Case(
                FeedbackAction.PASS,
                Campaigning.PROVINCE,
                Feedback.matter(campaign.id(), "140728"),
                () -> feedbacks.pass(Campaigning.PROVINCE, campaign, "140728", Seen.NOTHING),
                () -> sent.find(campaign.id(), "140728").orElseThrow().status(),
                null,
                1,
                this::leave);
    }
}
