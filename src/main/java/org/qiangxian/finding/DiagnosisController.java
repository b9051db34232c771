package org.qiangxian.finding;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
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
        return new ModelAndView(
                "finding/diagnosis", Map.of("page", diagnoses.of(actor, code), "files", files.may(actor, code)));
    }

    @GetMapping("/profile/{code}/diagnosis.json")
    ResponseEntity<Diagnosis> data(Actor actor, @PathVariable RegionCode code) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.data(actor, code));
    }

    @GetMapping("/profile/{code}/diagnosis/{format}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable RegionCode code, @PathVariable String format) {
        return files.file(actor, code, format).answer();
    }
}
