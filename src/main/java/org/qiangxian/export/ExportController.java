package org.qiangxian.export;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Download;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** 数据导出 of one place: the form, and the file. */
@Controller
class ExportController {

    private final Exports exports;
    private final JsonMapper json;

    ExportController(Exports exports, JsonMapper json) {
        this.exports = exports;
        this.json = json;
    }

    @GetMapping("/export/{code}")
    ModelAndView form(Actor actor, @PathVariable RegionCode code) {
        return page(actor, code, "", "");
    }

    @PostMapping("/export/{code}")
    Object take(
            Actor actor,
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            @RequestParam(defaultValue = "") String purpose) {
        try {
            var export = exports.take(actor, code, format, purpose);
            var name = export.name() + "数据." + format.ending();
            return new Download(name, format.mediaType(), ExportFiles.write(export, format, json)).answer();
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(actor, code, purpose, invalid.getMessage()), invalid);
        }
    }

    private ModelAndView page(Actor actor, RegionCode code, String purpose, String remark) {
        var name = exports.require(actor, code);
        var page = new ExportPage(code.value(), name, exports.foreign(actor, code), purpose, remark);
        return new ModelAndView("export/export", Map.of("page", page));
    }
}
