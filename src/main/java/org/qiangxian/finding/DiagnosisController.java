package org.qiangxian.finding;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.heading.Overlays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 质量诊断书 of one city: to read, to print, to take along. */
@Controller
class DiagnosisController {

    private final Diagnoses diagnoses;
    private final DiagnosisFiles files;
    private final Overlays overlays;

    DiagnosisController(Diagnoses diagnoses, DiagnosisFiles files, Overlays overlays) {
        this.diagnoses = diagnoses;
        this.files = files;
        this.overlays = overlays;
    }

    @GetMapping("/profile/{code}/diagnosis")
    ModelAndView show(
            Actor actor,
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = "") String headings,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int part) {
        var diagnosis = diagnoses.of(actor, code, overlays.of(code, headings));
        return new ModelAndView(
                "finding/diagnosis",
                Map.of("reading", new DiagnosisReading(diagnosis, asked, part), "files", files.may(actor, code)));
    }

    @GetMapping("/profile/{code}/diagnosis.json")
    ResponseEntity<Diagnosis> data(
            Actor actor, @PathVariable RegionCode code, @RequestParam(defaultValue = "") String headings) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.data(actor, code, headings));
    }

    @GetMapping("/profile/{code}/diagnosis/{format}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable RegionCode code,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String headings) {
        return files.file(actor, code, format, headings).answer();
    }
}
