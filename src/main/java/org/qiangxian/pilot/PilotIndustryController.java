package org.qiangxian.pilot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 注明产业: a city says which of its industries a pilot is about. */
@Controller
class PilotIndustryController {

    private static final String ONE = Pilots.PATH + "/{id}/industry";
    private static final String VIEW = "pilot/industry";

    private final Pilots pilots;
    private final PilotIndustries industries;
    private final PilotRecords records;
    private final Undoing undoing;

    PilotIndustryController(Pilots pilots, PilotIndustries industries, PilotRecords records, Undoing undoing) {
        this.pilots = pilots;
        this.industries = industries;
        this.records = records;
        this.undoing = undoing;
    }

    @GetMapping(ONE)
    ModelAndView ask(Actor actor, @PathVariable String id) {
        actor.require(PilotAction.INDUSTRY.row().roles());
        var pilot = pilots.get(actor, PilotId.of(id));
        var named = industries.of(pilot).map(each -> each.id().toString()).orElse("");
        return new ModelAndView(VIEW, Map.of("page", page(pilot, named, "", Map.of())));
    }

    @PostMapping(ONE)
    ModelAndView name(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable String industry) {
        actor.require(PilotAction.INDUSTRY.row().roles());
        var pilot = pilots.get(actor, PilotId.of(id));
        var typed = industry == null ? "" : industry;
        try {
            industries.name(actor, pilot.id(), industry);
            return Done.at(pilot.path(), "已注明产业。", "列在这一页；不计数，也不与别处比较。", undoing.offer(actor, pilot.matter()));
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, page(pilot, typed, "", refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(VIEW, page(pilot, typed, refusal.getMessage(), Map.of()), refusal);
        }
    }

    private WritePage page(Pilot pilot, String chosen, String message, Map<String, String> errors) {
        var options = Option.of(industries.offered(pilot), each -> each.id().toString(), each -> each.words());
        return new WritePage(
                pilot.path() + "/industry",
                pilot.path(),
                pilot.title(),
                records.whyNot(pilot, PilotAction.INDUSTRY),
                0,
                List.of(),
                List.of(),
                options,
                _ -> chosen,
                message,
                errors);
    }
}
