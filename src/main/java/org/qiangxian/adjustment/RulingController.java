package org.qiangxian.adjustment;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What 总局 proposes, decides and reviews, each on a page that says what follows. */
@Controller
class RulingController {

    private static final String TELL = AdjustmentController.PATH + "/{matter}/tell";
    private static final String PROPOSE = AdjustmentController.PATH + "/{matter}/propose";
    private static final String DECIDE = AdjustmentController.PATH + "/{matter}/decide";
    private static final String RENEW = AdjustmentController.PATH + "/{matter}/renew";
    private static final String RESUME = AdjustmentController.PATH + "/{matter}/resume";
    private static final String UPHOLD = AdjustmentController.PATH + "/{matter}/uphold";
    private static final String REVOKE = AdjustmentController.PATH + "/{matter}/revoke";
    private static final String ANNUL = AdjustmentController.PATH + "/{matter}/annul";

    private final Hearings hearings;
    private final Rulings rulings;
    private final Reviews reviews;
    private final RulingPages pages;

    RulingController(Hearings hearings, Rulings rulings, Reviews reviews, RulingPages pages) {
        this.hearings = hearings;
        this.rulings = rulings;
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping(TELL)
    ModelAndView telling(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.TELL);
    }

    @PostMapping(TELL)
    ModelAndView tell(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                AdjustmentAction.TELL,
                typed,
                "已告知该地和省局。",
                "送达以后有五个工作日提交意见。",
                (fields, seen) -> hearings.tell(actor, matter, fields, seen));
    }

    @GetMapping(PROPOSE)
    ModelAndView proposing(Actor actor, @PathVariable UUID matter) {
        AdjustmentController.readers(actor);
        return new ModelAndView("adjustment/propose", "page", pages.proposal(actor, matter));
    }

    @PostMapping(PROPOSE)
    ModelAndView propose(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        AdjustmentController.readers(actor);
        var page = pages.proposal(actor, matter);
        Deed proposing = (fields, seen) -> rulings.propose(actor, matter, fields, seen);
        try {
            proposing.by(typed);
        } catch (Refusal.Invalid refusal) {
            return Refused.page("adjustment/propose", page.with(typed, refusal.fields()), refusal);
        }
        return Done.at(AdjustmentController.PATH + "/" + matter, "已提出拟处理意见。", "由立案人以外的另一人作出决定；决定以前可以退回重拟。");
    }

    @GetMapping(DECIDE)
    ModelAndView deciding(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.DECIDE);
    }

    @PostMapping(DECIDE)
    ModelAndView decide(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                AdjustmentAction.DECIDE,
                typed,
                "已作出决定。",
                "决定已执行，该地和省局已收到决定书。",
                (fields, seen) -> rulings.decide(actor, matter, fields, seen));
    }

    @GetMapping(RENEW)
    ModelAndView renewing(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.RENEW);
    }

    @PostMapping(RENEW)
    ModelAndView renew(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                AdjustmentAction.RENEW,
                typed,
                "已续期。",
                "该地和省局已收到决定书；到期自动恢复。",
                (fields, seen) -> rulings.renew(actor, matter, fields, seen));
    }

    @GetMapping(RESUME)
    ModelAndView resuming(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.RESUME);
    }

    @PostMapping(RESUME)
    ModelAndView resume(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return done(
                actor,
                matter,
                AdjustmentAction.RESUME,
                typed,
                "已恢复。",
                "该地和省局已收到消息，暂缓的事项照原样继续。",
                (fields, seen) -> rulings.resume(actor, matter, fields, seen));
    }

    @GetMapping(UPHOLD)
    ModelAndView upholding(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.UPHOLD);
    }

    @PostMapping(UPHOLD)
    ModelAndView uphold(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return answered(actor, matter, AdjustmentAction.UPHOLD, typed, "已维持决定。");
    }

    @GetMapping(REVOKE)
    ModelAndView revoking(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.REVOKE);
    }

    @PostMapping(REVOKE)
    ModelAndView revoke(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return answered(actor, matter, AdjustmentAction.REVOKE, typed, "已撤销决定。");
    }

    @GetMapping(ANNUL)
    ModelAndView annulling(Actor actor, @PathVariable UUID matter) {
        return page(actor, matter, AdjustmentAction.ANNUL);
    }

    @PostMapping(ANNUL)
    ModelAndView annul(Actor actor, @PathVariable UUID matter, @RequestParam Map<String, String> typed) {
        return answered(actor, matter, AdjustmentAction.ANNUL, typed, "已更正决定。");
    }

    private ModelAndView answered(
            Actor actor, UUID matter, AdjustmentAction action, Map<String, String> typed, String what) {
        return done(
                actor,
                matter,
                action,
                typed,
                what,
                "该地和省局已收到复核决定书，经过保留。",
                (fields, seen) -> reviews.answer(actor, matter, action, fields, seen));
    }

    private ModelAndView page(Actor actor, UUID matter, AdjustmentAction action) {
        AdjustmentController.readers(actor);
        return pages.of(actor, matter, action).page();
    }

    private ModelAndView done(
            Actor actor,
            UUID matter,
            AdjustmentAction action,
            Map<String, String> typed,
            String what,
            String next,
            Deed deed) {
        AdjustmentController.readers(actor);
        var page = pages.of(actor, matter, action);
        try {
            deed.by(typed);
        } catch (Refusal.Invalid refusal) {
            return page.refused(typed, refusal);
        }
        return Done.at(AdjustmentController.PATH + "/" + matter, what, next);
    }
}
