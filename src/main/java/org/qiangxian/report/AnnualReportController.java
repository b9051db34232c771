package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * 年度报告 in the workspace: 总局 makes, reviews, signs or discards; a city reads its own before publication and may write
 * beside it.
 */
@Controller
class AnnualReportController {

    private static final String LIST = "/annual-reports";
    private static final String ONE = LIST + "/{id}";

    private final BackgroundMaking background;
    private final AnnualReportMoves moves;
    private final AnnualReports reports;
    private final RecordPages pages;
    private final ReportConsequences consequences;

    AnnualReportController(
            BackgroundMaking background,
            AnnualReportMoves moves,
            AnnualReports reports,
            RecordPages pages,
            ReportConsequences consequences) {
        this.background = background;
        this.moves = moves;
        this.reports = reports;
        this.pages = pages;
        this.consequences = consequences;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        return new ModelAndView("report/list", "page", page(actor, new AnnualReportForm("", "", ""), Map.of()));
    }

    @PostMapping(LIST)
    ModelAndView make(Actor actor, @ModelAttribute AnnualReportForm form) {
        try {
            var title = background.ask(actor, form);
            return Done.at(LIST, "已开始生成%s。".formatted(title), "进度在本页显示；生成后出现在列表中，看过以后复核，复核后各城市可以阅看本地的报告。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("report/list", page(actor, form, refusal.fields()), refusal);
        }
    }

    @PostMapping(LIST + "/making/{id}/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID id) {
        return Done.at(LIST, "已停止生成%s。".formatted(background.stop(actor, id)), "写成的部分不保留；可以重新生成。");
    }

    private RecordsPage page(Actor actor, AnnualReportForm form, Map<String, String> errors) {
        boolean may = actor.is(Role.SAMR);
        var year = Objects.requireNonNullElse(form.year(), "");
        return new RecordsPage(
                reports.list(actor),
                may ? background.progress(actor) : List.of(),
                may,
                actor.demonstration(),
                may
                        ? background.ready().stream()
                                .map(each -> new Option(
                                        each.number(),
                                        "%s %s（%s冻结）"
                                                .formatted(each.number(), each.title(), Chinese.date(each.takenAt()))))
                                .toList()
                        : List.of(),
                new AnnualReportForm(
                        Typing.blank(year) ? String.valueOf(background.latestYear()) : year,
                        form.number(),
                        form.scope()),
                errors);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("report/record", "page", pages.of(actor, id));
    }

    @PostMapping(ONE + "/note")
    ModelAndView note(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String note) {
        actor.require(Role.CITY);
        try {
            var report = reports.note(actor, id, note);
            return Typing.blank(note)
                    ? Done.at(report.address(), "已清空城市说明。", "发布以前可以再写；不写的，报告只登正文。")
                    : Done.at(report.address(), "已保存城市说明。", "发布以前可以改；发布时作为本地自己的话随报告刊出。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("report/record", pages.of(actor, id).with(note, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE + "/review")
    ModelAndView reviewing(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, AnnualReportAction.REVIEW).page();
    }

    @PostMapping(ONE + "/review")
    ModelAndView review(Actor actor, @PathVariable UUID id) {
        var report = moves.review(actor, id);
        return Done.at(report.address(), "已复核。", "各城市可以阅看本地的报告，并已收到消息；由总局另一人签发。");
    }

    @GetMapping(ONE + "/sign")
    ModelAndView signing(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, AnnualReportAction.SIGN).page();
    }

    @PostMapping(ONE + "/sign")
    ModelAndView sign(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String publishedOn) {
        actor.require(Role.SAMR);
        try {
            var report = moves.sign(actor, id, Typing.day(publishedOn).orElse(null));
            return Done.at(
                    report.address(),
                    "已签发。",
                    "%s自动发布。".formatted(Chinese.date(Objects.requireNonNull(report.publishOn()))));
        } catch (Refusal.Invalid refusal) {
            return consequences
                    .of(actor, id, AnnualReportAction.SIGN)
                    .refused(Map.of("publishedOn", publishedOn), refusal);
        }
    }

    @GetMapping(ONE + "/discard")
    ModelAndView discarding(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, AnnualReportAction.DISCARD).page();
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        actor.require(Role.SAMR);
        try {
            var report = moves.discard(actor, id, reason);
            return Done.at(report.address(), "已作废。", "可以重新生成这一年度的报告。");
        } catch (Refusal.Invalid refusal) {
            return consequences.of(actor, id, AnnualReportAction.DISCARD).refused(Map.of("reason", reason), refusal);
        }
    }
}
