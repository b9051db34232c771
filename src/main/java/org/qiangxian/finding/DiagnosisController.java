package org.qiangxian.finding;

import java.util.Arrays;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Format;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 质量诊断书 of one city: to read, to print, to take along. */
@Controller
class DiagnosisController {

    private final Diagnoses diagnoses;
    private final DiagnosisFiles files;

    DiagnosisController(Diagnoses diagnoses, DiagnosisFiles files) {
        this.diagnoses = diagnoses;
        this.files = files;
    }

    @GetMapping("/profile/{code}/diagnosis")
    ModelAndView show(Actor actor, @PathVariable RegionCode code) {
        return new ModelAndView("finding/diagnosis", Map.of("page", diagnoses.of(actor, code)));
    }

    @GetMapping("/profile/{code}/diagnosis.json")
    ResponseEntity<Diagnosis> data(Actor actor, @PathVariable RegionCode code) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.data(actor, code));
    }

    @GetMapping("/profile/{code}/diagnosis/{format}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable RegionCode code, @PathVariable String format) {
        var wanted = Arrays.stream(new Format[] {Format.DOCX, Format.PDF})
                .filter(each -> each.ending().equals(format))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("质量诊断书只有 Word 和 PDF 两种文件。请从诊断书页面下载。"));
        return files.file(actor, code, wanted).answer();
    }
}
