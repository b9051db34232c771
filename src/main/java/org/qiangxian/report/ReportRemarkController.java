package org.qiangxian.report;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What 总局 writes by hand in a report before its review. */
@Controller
class ReportRemarkController {

    private static final String ALL = "/annual-reports/{id}/remarks";

    private final AnnualReports reports;
    private final ReportRemarks remarks;

    ReportRemarkController(AnnualReports reports, ReportRemarks remarks) {
        this.reports = reports;
        this.remarks = remarks;
    }

    @GetMapping(ALL)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("report/remarks", "page", page(actor, id, ReportRemarkForm.EMPTY, Map.of()));
    }

    private RemarksPage page(Actor actor, UUID id, ReportRemarkForm form, Map<String, String> errors) {
        actor.require(Role.SAMR);
        var report = reports.get(actor, id);
        return new RemarksPage(report, remarks.of(report), form, errors);
    }

    @PostMapping(ALL)
    ModelAndView write(Actor actor, @PathVariable UUID id, @ModelAttribute ReportRemarkForm form) {
        try {
            var report = remarks.write(actor, id, form);
            return Done.at(report.address(), "已保存人工说明。", "复核以前可以改写或清空；刊出时注明人工撰写，写的人不能签发。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("report/remarks", page(actor, id, form, refusal.fields()), refusal);
        }
    }
}
