package org.qiangxian.promotion;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 成果推荐: the list, one recommendation, and how one is begun. */
@Controller
class PromotionController {

    private static final String VIEW = "promotion/show";

    private final PromotionMoves moves;
    private final Promotions promotions;
    private final PromotionPages pages;
    private final Undoing undoing;

    PromotionController(PromotionMoves moves, Promotions promotions, PromotionPages pages, Undoing undoing) {
        this.moves = moves;
        this.promotions = promotions;
        this.pages = pages;
        this.undoing = undoing;
    }

    @GetMapping(Promotions.PATH)
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("promotion/list", Map.of("page", pages.list(actor, asked, page)));
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = Promotions.PATH, params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return pages.file(actor, asked).answer(as);
    }

    /** The page on which a province begins a recommendation. */
    @GetMapping(Promotions.PATH + "/new")
    ModelAndView begin(
            Actor actor, @RequestParam(defaultValue = "") String report, @RequestParam(defaultValue = "0") int line) {
        actor.require(Role.PROVINCE);
        return new ModelAndView("promotion/new", Map.of("page", pages.begin(actor, id(report), line)));
    }

    @PostMapping(Promotions.PATH)
    ModelAndView propose(
            Actor actor, @RequestParam(defaultValue = "") String report, @RequestParam(defaultValue = "0") int line) {
        actor.require(PromotionAction.PROPOSE.row().roles());
        try {
            var it = moves.propose(actor, id(report), line);
            return Done.at(it.path(), "已推荐，并征求城市同意。", "城市同意以后才到总局；不答复不算同意。", undoing.offer(actor, it.matter()));
        } catch (Refusal.Conflict refusal) {
            return Refused.page("promotion/new", pages.begin(actor, id(report), line), refusal);
        }
    }

    @GetMapping(Promotions.PATH + "/{promotion}")
    ModelAndView show(Actor actor, @PathVariable UUID promotion) {
        return new ModelAndView(VIEW, Map.of("page", pages.page(actor, promotion)));
    }

    /** Does what needs one press only, by the name of its row in {@link PromotionAction}. */
    @PostMapping(Promotions.PATH + "/{promotion}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID promotion,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String pilot,
            @RequestParam(defaultValue = "") String seen) {
        var it = promotions.get(actor, promotion);
        var named = Act.named(PromotionAction.class, action);
        if (!named.pressed()) {
            throw new Refusal.NotFound("推荐从报送的页面上办理。");
        }
        try {
            moves.press(actor, promotion, named, pilot, Seen.sent(seen));
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, pages.page(actor, promotion).refused("", refusal.fields()), refusal);
        }
        return Done.at(it.path(), done(named), next(named), undoing.offer(actor, it.matter()));
    }

    private static String done(PromotionAction action) {
        return switch (action) {
            case AGREE -> "已同意推荐。";
            case DECLINE -> "已答复：不同意。";
            case NOTE -> "已记为“已收到”。";
            case REVOKE -> "已收回同意。";
            case WITHDRAW -> "已撤回推荐。";
            case PROPOSE -> "已推荐。";
            case LAPSE -> "";
        };
    }

    private static String next(PromotionAction action) {
        return switch (action) {
            case AGREE -> "总局和省局收到消息；以后随时可以收回同意。";
            case DECLINE -> "省局收到消息，不再征求；没有任何影响。";
            case NOTE -> "城市和省局收到消息。";
            case REVOKE -> "总局和省局收到消息，总局不再列出。";
            case WITHDRAW -> "城市收到消息；以后可以重新推荐。";
            case PROPOSE, LAPSE -> "";
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Refusal.NotFound("没有这份报送，或与您的单位无关。请从列表重新进入。");
        }
    }
}
