package org.qiangxian.library;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 本地档案: membership, type and strategy of one city. */
@Controller
class CityRecordController {

    private final CityRecords records;
    private final TypeChoices choices;
    private final Strategies strategies;
    private final Contacts contacts;
    private final List<RecordSection> sections;

    CityRecordController(
            CityRecords records,
            TypeChoices choices,
            Strategies strategies,
            Contacts contacts,
            List<RecordSection> sections) {
        this.sections = sections;
        this.contacts = contacts;
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
        model.addAttribute("page", page(actor, new RegionCode(code)));
        return "library/record";
    }

    @PostMapping("/library/{code}/type")
    ModelAndView choose(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version) {
        var place = new RegionCode(code);
        try {
            choices.choose(actor, place, type, reason, version);
        } catch (Refusal.Invalid refusal) {
            var page = page(actor, place);
            return Refused.page("library/record", page.with(page.form(), refusal.fields(), null), refusal);
        }
        return Done.at("/library/" + place, "已选择类型。", "由省局确认后生效；确认前仍按现行类型。", choices.offer(actor, place));
    }

    @PostMapping("/library/{code}/strategy")
    ModelAndView save(Actor actor, @PathVariable String code, StrategyForm form) {
        var place = new RegionCode(code);
        try {
            strategies.save(actor, place, form);
            return Done.at("/library/" + place, "已保存质量发展战略。", "标题可在公开的城市页看到；以前的版本保留。");
        } catch (Refusal.Invalid refusal) {
            return again(actor, place, form, refusal.fields(), refusal);
        } catch (Refusal.Conflict refusal) {
            return again(actor, place, form, Map.of(), refusal);
        }
    }

    @PostMapping("/library/{code}/contact")
    ModelAndView keep(Actor actor, @PathVariable String code, ContactForm form) {
        var place = new RegionCode(code);
        try {
            contacts.save(actor, place, form);
            return Done.at("/library/" + place, "已保存联系方式。", "本单位、市局、省局和总局可以看到；只保留最新的。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("library/record", page(actor, place).with(form, refusal.fields(), null), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(
                    "library/record",
                    page(actor, place).with(form, Map.of("office", refusal.getMessage()), null),
                    refusal);
        }
    }

    private CityRecordPage page(Actor actor, RegionCode place) {
        var page = records.page(actor, place);
        return page.including(
                sections.stream().map(each -> each.of(actor, place)).toList());
    }

    /** The page with what was typed; after a conflict the next save builds on the version now shown beside it. */
    private ModelAndView again(
            Actor actor, RegionCode place, StrategyForm typed, Map<String, String> remarks, Refusal refusal) {
        var page = page(actor, place);
        var latest = page.strategy() == null ? 0 : page.strategy().version();
        var conflict = refusal instanceof Refusal.Conflict ? refusal.getMessage() : null;
        return Refused.page(
                "library/record", page.with(conflict == null ? typed : typed.seen(latest), remarks, conflict), refusal);
    }
}
