package org.qiangxian.campaign;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.FileId;
import org.qiangxian.document.SentFile;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Feedback: written by its unit, passed on by its province. */
@Controller
class MonthFeedbackController {

    private static final String CAMPAIGN = Campaigns.PATH + "/{key}/feedback";
    private static final String ONE = CAMPAIGN + "/{unit}";
    private static final String VIEW = "campaign/feedback";

    private final Feedbacks feedbacks;
    private final FeedbackFiles files;
    private final FeedbackPages pages;
    private final Campaigns campaigns;
    private final Undoing undoing;

    MonthFeedbackController(
            Feedbacks feedbacks, FeedbackFiles files, FeedbackPages pages, Campaigns campaigns, Undoing undoing) {
        this.feedbacks = feedbacks;
        this.files = files;
        this.pages = pages;
        this.campaigns = campaigns;
        this.undoing = undoing;
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable String key, @PathVariable String unit) {
        return new ModelAndView(VIEW, "page", pages.page(actor, key, unit));
    }

    @PostMapping(CAMPAIGN)
    ModelAndView send(Actor actor, @PathVariable String key, @ModelAttribute("form") FeedbackForm form) {
        var campaign = asked(actor, key);
        try {
            return done(actor, campaign, feedbacks.send(actor, campaign, form));
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, pages.own(actor, campaign).with(form, refusal.fields()), refusal);
        }
    }

    @PostMapping(CAMPAIGN + "/nothing")
    ModelAndView nothing(Actor actor, @PathVariable String key, @RequestParam(defaultValue = "") String seen) {
        var campaign = asked(actor, key);
        return done(actor, campaign, feedbacks.nothing(actor, campaign, Seen.sent(seen)));
    }

    private Campaign asked(Actor actor, String key) {
        actor.require(Feedbacks.SENDERS);
        return campaigns.get(actor, key);
    }

    private ModelAndView done(Actor actor, Campaign campaign, Feedback feedback) {
        return Done.at(
                Feedbacks.path(campaign, feedback.unit()),
                "已反馈。",
                feedback.province() == null ? "已到总局，不用再办理。" : "由省局转报总局；转报以前可以收回。",
                undoing.offer(actor, feedback.matter()));
    }

    @PostMapping(CAMPAIGN + "/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable String key, @RequestParam(defaultValue = "") String seen) {
        actor.require(FeedbackAction.WITHDRAW.row().roles());
        var campaign = campaigns.get(actor, key);
        var feedback = feedbacks.withdraw(actor, campaign, Seen.sent(seen));
        return Done.at(Feedbacks.path(campaign, feedback.unit()), "已收回。", "内容还在，改好以后再报。");
    }

    @PostMapping(ONE + "/pass")
    ModelAndView pass(
            Actor actor,
            @PathVariable String key,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String seen) {
        actor.require(FeedbackAction.PASS.row().roles());
        var campaign = campaigns.get(actor, key);
        var feedback = feedbacks.pass(actor, campaign, unit, Seen.sent(seen));
        return Done.at(
                Feedbacks.path(campaign, unit), "已转报总局。", "报送的城市会收到消息。", undoing.offer(actor, feedback.matter()));
    }

    @PostMapping(CAMPAIGN + "/files")
    ModelAndView add(
            Actor actor,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var campaign = asked(actor, key);
        try {
            return Receptions.answer(files.add(actor, key, SentFile.of(file), typed), "已收到文件。", "和反馈一起报出。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, pages.own(actor, campaign).with(refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable String key, @PathVariable String unit, @PathVariable UUID file) {
        actor.require(Feedbacks.READERS);
        return files.open(actor, campaigns.get(actor, key), unit, new FileId(file))
                .answer();
    }
}
