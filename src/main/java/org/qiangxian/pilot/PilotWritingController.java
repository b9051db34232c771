package org.qiangxian.pilot;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Quarter;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms about a pilot: 季度标记, 完成总结, 标志性成果, 媒体报道, 支持记录. */
@Controller
class PilotWritingController {

    private static final String ONE = Pilots.PATH + "/{id}";

    private final PilotWriting writing;
    private final PilotMarks marks;
    private final PilotRecords records;
    private final Supports supports;
    private final Undoing undoing;

    PilotWritingController(
            PilotWriting writing, PilotMarks marks, PilotRecords records, Supports supports, Undoing undoing) {
        this.writing = writing;
        this.marks = marks;
        this.records = records;
        this.supports = supports;
        this.undoing = undoing;
    }

    /** Where a milestone is marked. */
    static String at(PilotId id, Quarter quarter) {
        return "%s/%s/quarters/%s".formatted(Pilots.PATH, id, quarter);
    }

    @GetMapping(ONE + "/quarters/{quarter}")
    ModelAndView milestone(Actor actor, @PathVariable String id, @PathVariable String quarter) {
        actor.require(Role.CITY);
        return view("pilot/mark", writing.mark(actor, PilotId.of(id), quarter(quarter)));
    }

    @PostMapping(ONE + "/quarters/{quarter}")
    ModelAndView mark(
            Actor actor, @PathVariable String id, @PathVariable String quarter, @ModelAttribute("form") MarkForm form) {
        actor.require(Role.CITY);
        var pilot = PilotId.of(id);
        var about = quarter(quarter);
        try {
            marks.mark(actor, pilot, about, form);
            return done(
                    actor,
                    pilot,
                    "已标记%s：%s。".formatted(about.label(), form.named().label()),
                    "不另发消息；市局、省局和总局在这一页看得到。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "pilot/mark", writing.mark(actor, pilot, about).with(form, "", refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            var page = writing.mark(actor, pilot, about).with(form, refusal.getMessage(), Map.of());
            return Refused.page("pilot/mark", page, refusal);
        }
    }

    @GetMapping(ONE + "/complete")
    ModelAndView summary(Actor actor, @PathVariable String id) {
        actor.require(PilotAction.COMPLETE.row().roles());
        return view("pilot/complete", writing.complete(actor, PilotId.of(id)));
    }

    @PostMapping(ONE + "/complete")
    ModelAndView complete(Actor actor, @PathVariable String id, @ModelAttribute("form") SummaryForm form) {
        actor.require(PilotAction.COMPLETE.row().roles());
        var pilot = PilotId.of(id);
        return tried(
                () -> {
                    records.complete(actor, pilot, form);
                    return done(actor, pilot, "已提交完成总结。", "市局和省局收到消息；标志性成果以后仍可以登记。");
                },
                "pilot/complete",
                () -> writing.complete(actor, pilot),
                _ -> form.words() == null ? "" : form.words());
    }

    @GetMapping(ONE + "/landmark")
    ModelAndView newLandmark(Actor actor, @PathVariable String id) {
        actor.require(PilotAction.LANDMARK.row().roles());
        return view("pilot/landmark", writing.landmark(actor, PilotId.of(id)));
    }

    @PostMapping(ONE + "/landmark")
    ModelAndView landmark(Actor actor, @PathVariable String id, @ModelAttribute("form") LandmarkForm form) {
        actor.require(PilotAction.LANDMARK.row().roles());
        var pilot = PilotId.of(id);
        return tried(
                () -> {
                    records.landmark(actor, pilot, form);
                    return done(actor, pilot, "已登记标志性成果。", "列在这一页；不计数，也不与别处比较。");
                },
                "pilot/landmark",
                () -> writing.landmark(actor, pilot),
                form::shown);
    }

    @GetMapping(ONE + "/report")
    ModelAndView newReport(Actor actor, @PathVariable String id) {
        actor.require(PilotAction.REPORT.row().roles());
        return view("pilot/report", writing.report(actor, PilotId.of(id)));
    }

    @PostMapping(ONE + "/report")
    ModelAndView report(Actor actor, @PathVariable String id, @ModelAttribute("form") PressReportForm form) {
        actor.require(PilotAction.REPORT.row().roles());
        var pilot = PilotId.of(id);
        return tried(
                () -> {
                    records.report(actor, pilot, form);
                    return done(actor, pilot, "已记录媒体报道。", "只供宣传参考，不计数。");
                },
                "pilot/report",
                () -> writing.report(actor, pilot),
                form::shown);
    }

    @GetMapping(ONE + "/support")
    ModelAndView newSupport(Actor actor, @PathVariable String id) {
        actor.require(PilotAction.SUPPORT.row().roles());
        return view("pilot/support", writing.support(actor, PilotId.of(id)));
    }

    @PostMapping(ONE + "/support")
    ModelAndView support(Actor actor, @PathVariable String id, @ModelAttribute("form") SupportForm form) {
        actor.require(PilotAction.SUPPORT.row().roles());
        var pilot = PilotId.of(id);
        return tried(
                () -> {
                    supports.record(actor, pilot, form);
                    return done(actor, pilot, "已记录支持。", "所在城市收到消息，由它确认或者不予确认。");
                },
                "pilot/support",
                () -> writing.support(actor, pilot),
                form::shown);
    }

    private ModelAndView done(Actor actor, PilotId id, String what, String next) {
        return Done.at(Pilots.PATH + "/" + id, what, next, undoing.offer(actor, Pilots.KIND + "/" + id));
    }

    /** Runs an act, or shows its page again with what was typed and the refusal. */
    private static ModelAndView tried(
            Supplier<ModelAndView> act, String view, Supplier<WritePage> page, UnaryOperator<String> typed) {
        try {
            return act.get();
        } catch (Refusal.Invalid refusal) {
            return Refused.page(view, page.get().with(typed, "", refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(view, page.get().with(typed, refusal.getMessage(), Map.of()), refusal);
        }
    }

    private static ModelAndView view(String name, Object page) {
        return new ModelAndView(name, Map.of("page", page));
    }

    private static Quarter quarter(String text) {
        try {
            return Quarter.of(text);
        } catch (Refusal.Invalid _) {
            throw PilotId.unknown();
        }
    }
}
