package org.qiangxian.site;

import java.nio.charset.StandardCharsets;
import org.qiangxian.region.RegionCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One public page a city, and its own figures as a file; never two cities in one answer (R1). */
@Controller
class CityController {

    private final Cities cities;

    CityController(Cities cities) {
        this.cities = cities;
    }

    @GetMapping("/cities/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("page", cities.page(new RegionCode(code)));
        return "site/city";
    }

    @GetMapping("/cities/{code}/values.csv")
    ResponseEntity<byte[]> values(@PathVariable String code) {
        var page = cities.page(new RegionCode(code));
        var name = ContentDisposition.attachment()
                .filename(page.name() + "-公开数据.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CityFile.of(page).getBytes(StandardCharsets.UTF_8));
    }
}
