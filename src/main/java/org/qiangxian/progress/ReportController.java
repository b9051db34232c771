package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A report: its page, what is written and pressed there. */
@Controller
class ReportController {

    static final String PATH = RoundController.PATH + "/{round}/{code}";
    private static final String VIEW = "progress/report";

    private final Reports reports;
    private final ReportPages pages;
    private final Undoing undoing;
    private final List<ReportSection> sections;

    ReportController(Reports reports, ReportPages pages, Undoing undoing, List<ReportSection> sections) {
        this.sections = sections;
        this.reports = reports;
        this.pages = pages;
        this.undoing = undoing;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable UUID round, @PathVariable RegionCode code) {
        var page = pages.page(actor, round, code);
        var added = sections.stream()
                .map(each -> each.of(actor, page.report().id(), page.report().unit()))
                .toList();
        return new ModelAndView(VIEW, Map.of("page", page, "sections", added));
    }

    /** Saves, or saves and hands in. */
    @PostMapping(PATH)
    ModelAndView save(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable RegionCode code,
            @RequestParam MultiValueMap<String, String> sent) {
        actor.require(Role.CITY);
        var report = reports.get(actor, round, code);
        var form = ReportForm.of(reports.form(report), reports.offered(actor, report), sent);
        try {
            if (!sent.containsKey("submit")) {
                reports.save(actor, report.id(), form);
                return Done.at(report.path(), "已保存。", "报送以前只有本单位看得到。");
            }
            reports.submit(actor, report.id(), form);
            return Done.at(report.path(), "已报送。", "对方开始办理以前可以撤回；每天可以催办一次。");
        } catch (Refusal.Invalid refusal) {
            var page = pages.page(actor, round, code);
            return Refused.page(VIEW, page.with(form, refusal.fields(), refusal.getMessage()), refusal);
        } catch (Refusal.Conflict refusal) {
            var page = pages.page(actor, round, code);
            return Refused.page(VIEW, page.with(form, Map.of(), refusal.getMessage()), refusal);
        }
    }

    /** Does what needs one press only, by the name of its row in {@link ReportAction}. */
    @PostMapping(PATH + "/move")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen) {
        var report = reports.get(actor, round, code);
        var named = Act.named(ReportAction.class, action);
        if (!named.pressed()) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(named.label()));
        }
        try {
            reports.press(actor, report.id(), named, reason, Seen.sent(seen));
        } catch (Refusal.Invalid refusal) {
            var page = pages.page(actor, round, code);
            return Refused.page(VIEW, page.refused(Refused.errors(refusal, _ -> page.idOf(named)), ""), refusal);
        }
        var over = reports.get(actor, round, code).status() == ReportStatus.ENDED;
        return Done.at(
                report.path(),
                done(named),
                over ? "这一轮不再需要报送，写好的内容保留。" : next(named, report),
                undoing.offer(actor, report.matter()));
    }

    private static String done(ReportAction action) {
        return switch (action) {
            case ACCEPT, ACKNOWLEDGE -> "已记为“已阅”。";
            case NOTHING_NEW -> "已报送：本期无新进展。";
            case DECLINE -> "已记为本年不参加。";
            case COMMENT -> "已写下意见。";
            default -> "已%s。".formatted(action.label());
        };
    }

    private static String next(ReportAction action, Report report) {
        return switch (action) {
            case NOTHING_NEW -> "这就是完整的答复，不用再写。";
            case DECLINE -> "不用再办理，不影响其他工作。";
            case WITHDRAW -> "修改后可以重新报送。";
            case URGE -> "对方收到消息，明天可以再催。";
            case PASS -> "已转省局。";
            case SEND_BACK, RETURN -> "对方收到理由，修改后重新报送。";
            case COMMENT -> "该地收到意见；报送仍在本单位，请接着通过或退回。";
            case BEGIN, TAKE_UP -> "该地此后不能自行撤回。";
            case ACCEPT -> report.summary() ? "随即转总局。" : "这一份到此办结。";
            case ACKNOWLEDGE, EDIT, SUBMIT, END -> "";
        };
    }
}
