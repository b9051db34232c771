package org.qiangxian.circle;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * 辖区培育: a leader offers and closes its circle; a county joins, lets its figures be read, and ends either. No address
 * contains the code of a county.
 */
@Controller
class CircleController {

    static final String PATH = "/circle";

    private final CirclePages pages;
    private final Offers offers;
    private final Joining joining;

    CircleController(CirclePages pages, Offers offers, Joining joining) {
        this.pages = pages;
        this.offers = offers;
        this.joining = joining;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
        return new ModelAndView("circle/show", Map.of("page", pages.page(actor)));
    }

    /** Offers the circle, or describes it anew. */
    @PostMapping(PATH)
    ModelAndView write(Actor actor, @ModelAttribute("form") OfferForm form) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE);
        try {
            return switch (offers.write(actor, form)) {
                case OFFER -> Done.at(PATH, "已开展辖区培育。", "不在库的各地收到消息，由它们自愿参加。");
                case REWORD -> Done.at(PATH, "已修改说明。", "已参加的各地收到消息；以前的说明保留。");
                case CLOSE -> throw new IllegalStateException("writing closes nothing");
            };
        } catch (Refusal.Invalid refusal) {
            return Refused.page("circle/show", pages.page(actor).with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            var latest = offers.of(Leaders.own(actor)).orElse(null);
            var theirs = latest == null || latest.words().equals(form.words()) ? "" : latest.words();
            var page = pages.page(actor).with(form.on(latest), theirs, Map.of("words", refusal.getMessage()));
            return Refused.page("circle/show", page, refusal);
        }
    }

    @GetMapping(PATH + "/stop")
    ModelAndView closing(Actor actor) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE);
        return pages.closing(actor).page();
    }

    @PostMapping(PATH + "/stop")
    ModelAndView close(Actor actor) {
        offers.close(actor);
        return Done.at(PATH, "已停止辖区培育。", "参加的各地收到消息；可以重新开展。");
    }

    @PostMapping(PATH + "/join")
    ModelAndView join(Actor actor) {
        joining.join(actor);
        return Done.at(PATH, "已参加辖区培育。", "本单位没有另行同意以前，对方看不到本单位的数据。");
    }

    @PostMapping(PATH + "/leave")
    ModelAndView leave(Actor actor) {
        joining.leave(actor);
        return Done.at(PATH, "已退出辖区培育。", "本地的数据和记录都保留；需要时可以再次参加。");
    }

    @GetMapping(PATH + "/consent")
    ModelAndView agreeing(Actor actor) {
        actor.require(Role.CITY);
        return pages.agreeing(actor).page();
    }

    @PostMapping(PATH + "/consent")
    ModelAndView agree(Actor actor) {
        joining.agree(actor);
        return Done.at(PATH, "已同意查看数据。", "对方收到消息；可以随时收回。");
    }

    @PostMapping(PATH + "/consent/take-back")
    ModelAndView endConsent(Actor actor) {
        joining.endConsent(actor);
        return Done.at(PATH, "已收回同意。", "从现在起对方不能再查看本单位的数据。");
    }
}
