package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 勘误 in the workspace: 总局 drafts, announces, has the report run again, signs. */
@Controller
class ErratumController {

    private static final String OF = "/annual-reports/{id}/errata";
    private static final String ONE = "/annual-reports/errata/{id}";

    private final Errata errata;
    private final ErrataReading reading;
    private final ErratumTrails trails;
    private final ErratumConsequences consequences;
    private final ErratumRun running;

    ErratumController(
            Errata errata,
            ErrataReading reading,
            ErratumTrails trails,
            ErratumConsequences consequences,
            ErratumRun running) {
        this.errata = errata;
        this.reading = reading;
        this.trails = trails;
        this.consequences = consequences;
        this.running = running;
    }

    @GetMapping(OF + "/new")
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("report/erratum-new", "page", blank(actor, id, ErratumForm.EMPTY, Map.of()));
    }

    private NewErratumPage blank(Actor actor, UUID id, ErratumForm form, Map<String, String> errors) {
        var report = errata.about(actor, id);
        return new NewErratumPage(report, errata.against(actor, report), form, errors);
    }

    @PostMapping(OF)
    ModelAndView draft(Actor actor, @PathVariable UUID id, @ModelAttribute ErratumForm form) {
        try {
            var erratum = errata.draft(actor, id, form);
            return Done.at(erratum.address(), "已起草勘误。", "正确数值已有的，选择更正后的快照重新生成；还没有的，由总局另一人先公告。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("report/erratum-new", blank(actor, id, form, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("report/erratum", "page", page(actor, id, "", Map.of()));
    }

    private ErratumPage page(Actor actor, UUID id, String snapshot, Map<String, String> errors) {
        var erratum = errata.get(actor, id);
        var report = errata.report(actor, erratum);
        boolean running = errata.against(actor, erratum, ErratumAction.RUN).isEmpty();
        return new ErratumPage(
                report,
                reading.entry(erratum),
                trails.of(actor, erratum),
                trails.beside(actor, erratum),
                running ? options(report) : List.of(),
                running,
                snapshot,
                errors);
    }

    private List<Option> options(AnnualReport report) {
        return running.later(report).stream()
                .map(each -> new Option(
                        each.number(),
                        "%s %s（%s冻结）".formatted(each.number(), each.title(), Chinese.date(each.takenAt()))))
                .toList();
    }

    @GetMapping(ONE + "/places/{code}")
    ModelAndView place(Actor actor, @PathVariable UUID id, @PathVariable RegionCode code) {
        var erratum = errata.get(actor, id);
        var change = reading.change(erratum, code);
        if (change == null) {
            throw new Refusal.NotFound("这份勘误没有改变这个城市的报告。请从勘误页面选择城市。");
        }
        return new ModelAndView("report/erratum-place", "page", new ErratumPlacePage(code, reading.name(code), change));
    }

    @PostMapping(ONE + "/run")
    ModelAndView run(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String snapshot) {
        try {
            var erratum = errata.run(actor, id, snapshot);
            return Done.at(erratum.address(), "已按快照 %s 重新生成。".formatted(snapshot), "看过改变的句子以后，由总局另一人签发；签发即公开。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("report/erratum", page(actor, id, snapshot, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE + "/announce")
    ModelAndView announcing(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, ErratumAction.ANNOUNCE).page();
    }

    @PostMapping(ONE + "/announce")
    ModelAndView announce(Actor actor, @PathVariable UUID id) {
        var erratum = errata.announce(actor, id);
        return Done.at(erratum.address(), "已公告。", "公开页面已写明报告有误；有了更正后的快照，重新生成。");
    }

    @GetMapping(ONE + "/sign")
    ModelAndView signing(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, ErratumAction.SIGN).page();
    }

    @PostMapping(ONE + "/sign")
    ModelAndView sign(Actor actor, @PathVariable UUID id) {
        var erratum = errata.sign(actor, id);
        return Done.at(erratum.address(), "已签发。", "报告已以新的一版公开，有关单位已收到消息。");
    }

    @GetMapping(ONE + "/drop")
    ModelAndView dropping(Actor actor, @PathVariable UUID id) {
        return consequences.of(actor, id, ErratumAction.DROP).page();
    }

    @PostMapping(ONE + "/drop")
    ModelAndView drop(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            var erratum = errata.drop(actor, id, reason);
            return Done.at(erratum.address(), "已撤回。", "报告不变；仍有错误的，另行起草。");
        } catch (Refusal.Invalid refusal) {
            return consequences.of(actor, id, ErratumAction.DROP).refused(Map.of("reason", reason), refusal);
        }
    }
}
