package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the pages of feedback. */
@Component
class FeedbackPages {

    private final Feedbacks feedbacks;
    private final Campaigns campaigns;
    private final FeedbackFiles files;
    private final FeedbackTrails trails;
    private final ActivityRepository activities;

    FeedbackPages(
            Feedbacks feedbacks,
            Campaigns campaigns,
            FeedbackFiles files,
            FeedbackTrails trails,
            ActivityRepository activities) {
        this.feedbacks = feedbacks;
        this.campaigns = campaigns;
        this.files = files;
        this.trails = trails;
        this.activities = activities;
    }

    /** The unit's own feedback, written or not, or that of another unit which the reader may read. */
    FeedbackPage page(Actor actor, String key, String unit) {
        actor.require(Feedbacks.READERS);
        var campaign = campaigns.get(actor, key);
        return Owner.of(actor).key().equals(unit) ? own(actor, campaign) : other(actor, campaign, unit);
    }

    FeedbackPage own(Actor actor, Campaign campaign) {
        var feedback = feedbacks.own(actor, campaign).orElse(null);
        var standing = Feedback.standing(campaign, feedback, feedbacks.today());
        var unit = Owner.of(actor).key();
        var trail = trails.own(actor, campaign, feedback, standing);
        var writing = !standing.sent();
        return new FeedbackPage(
                campaign,
                Feedbacks.path(campaign, unit),
                actor.organisationName(),
                true,
                writing,
                standing.label(),
                trail,
                about(feedback),
                feedback == null ? "" : feedback.words(),
                tickable(actor, campaign),
                buttons(actor, campaign, unit, standing),
                files.listed(campaign, unit),
                files.rights(campaign, unit),
                FeedbackFiles.RULE.words(),
                FeedbackFiles.RULE.endings(),
                seen(campaign, unit),
                kept(feedback),
                Map.of());
    }

    private static FeedbackForm kept(@Nullable Feedback feedback) {
        return feedback == null
                ? FeedbackForm.EMPTY
                : new FeedbackForm(
                        feedback.ticked().stream().map(UUID::toString).toList(), feedback.words(), "");
    }

    private FeedbackPage other(Actor actor, Campaign campaign, String unit) {
        var feedback = feedbacks.get(actor, campaign, unit);
        return new FeedbackPage(
                campaign,
                Feedbacks.path(campaign, unit),
                feedback.name(),
                false,
                false,
                feedback.status().label(),
                trails.other(actor, campaign, feedback),
                about(feedback),
                feedback.words(),
                List.of(),
                buttons(actor, campaign, unit, feedback.status()),
                files.listed(campaign, unit),
                files.rights(campaign, unit),
                "",
                "",
                seen(campaign, unit),
                FeedbackForm.EMPTY,
                Map.of());
    }

    private String seen(Campaign campaign, String unit) {
        return String.valueOf(Seen.of(feedbacks.steps(campaign, unit)).step());
    }

    private List<Option> tickable(Actor actor, Campaign campaign) {
        return feedbacks.tickable(actor, campaign).stream()
                .map(each -> new Option(
                        each.id().toString(), each.said().title(), each.days().words()))
                .toList();
    }

    private List<String> about(@Nullable Feedback feedback) {
        if (feedback == null) {
            return List.of();
        }
        return feedback.ticked().stream()
                .flatMap(id -> activities.find(id).stream())
                .map(each -> each.said().title())
                .toList();
    }

    private static List<Button> buttons(Actor actor, Campaign campaign, String unit, FeedbackStatus standing) {
        var own = Owner.of(actor).key().equals(unit);
        return Act.open(FeedbackAction.values(), standing, actor.role()).stream()
                .filter(action -> own == (action != FeedbackAction.PASS))
                .flatMap(action -> switch (action) {
                    case SEND, REPORT -> Stream.<Button>of();
                    case SEND_NOTHING, REPORT_NOTHING ->
                        Stream.of(Button.post("没有开展", campaign.path() + "/feedback/nothing")
                                .noting("一键说明，不用再填"));
                    case WITHDRAW ->
                        Stream.of(Button.post(action.label(), campaign.path() + "/feedback/withdraw")
                                .noting("省局转报以前可以收回，改好再报"));
                    case PASS ->
                        Stream.of(Button.post(action.label(), Feedbacks.path(campaign, unit) + "/pass")
                                .first());
                })
                .toList();
    }
}
