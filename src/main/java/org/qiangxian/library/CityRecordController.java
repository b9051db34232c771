package org.qiangxian.library;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本县档案: membership, type and strategy of one city. */
@Controller
class CityRecordController {

    private final CityRecords records;
    private final TypeChoices choices;
    private final Strategies strategies;

    CityRecordController(CityRecords records, TypeChoices choices, Strategies strategies) {
        this.records = records;
        this.choices = choices;
        this.strategies = strategies;
    }

    @GetMapping("/library")
    String own(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE, Role.OPERATOR);
        return switch (actor.role()) {
            case PROVINCE -> "redirect:/library/types";
            case OPERATOR -> "redirect:/library/import";
            default -> "redirect:/library/" + actor.area();
        };
    }

    @GetMapping("/library/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        model.addAttribute("page", records.page(actor, new RegionCode(code)));
        return "library/record";
    }

    @PostMapping("/library/{code}/type")
    String choose(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Model model,
            HttpServletResponse response) {
        var place = new RegionCode(code);
        try {
            choices.choose(actor, place, type, reason, version);
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            var page = records.page(actor, place);
            model.addAttribute("page", page.with(page.form(), refusal.fields(), null));
            return "library/record";
        }
        return "redirect:/library/" + place + "#type";
    }

    @PostMapping("/library/{code}/strategy")
    String save(Actor actor, @PathVariable String code, StrategyForm form, Model model, HttpServletResponse response) {
        var place = new RegionCode(code);
        try {
            strategies.save(actor, place, form);
            return "redirect:/library/" + place + "#strategy";
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            return again(actor, place, form, refusal.fields(), null, model);
        } catch (Refusal.Conflict refusal) {
            response.setStatus(409);
            return again(actor, place, form, Map.of(), refusal.getMessage(), model);
        }
    }

    /** The page with what was typed; after a conflict the next save builds on the version now shown beside it. */
    private String again(
            Actor actor,
            RegionCode place,
            StrategyForm typed,
            Map<String, String> remarks,
            @Nullable String conflict,
            Model model) {
        var page = records.page(actor, place);
        var latest = page.strategy() == null ? 0 : page.strategy().version();
        model.addAttribute("page", page.with(conflict == null ? typed : typed.seen(latest), remarks, conflict));
        return "library/record";
    }
}
