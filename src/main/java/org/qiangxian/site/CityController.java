package org.qiangxian.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qiangxian.region.RegionCode;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One public page for each city, and its figures as a file; never two cities in one response (R1). */
@Controller
class CityController {

    /** The most places offered where several may be meant. */
    private static final int MOST = 50;

    private final Cities cities;
    private final CitiesFound places;
    private final ReadingLimit limit;

    CityController(Cities cities, CitiesFound places, ReadingLimit limit) {
        this.cities = cities;
        this.places = places;
        this.limit = limit;
    }

    /** 查找本地: redirects to the page of the place that is meant, or lists the candidates; no reading is counted. */
    @GetMapping("/cities")
    ModelAndView find(@RequestParam(defaultValue = "") String name) {
        var query = Words.of(name);
        var found = query.asks() ? places.find(null, query, MOST) : List.<Found>of();
        return found.size() == 1
                ? new ModelAndView("redirect:" + found.getFirst().href())
                : new ModelAndView("site/cities", Map.of("typed", query.typed(), "found", found));
    }

    @GetMapping("/cities/{code}")
    String show(@PathVariable String code, Model model, HttpServletRequest request) {
        var other = cities.carriedTo(new RegionCode(code));
        if (other.isPresent()) {
            return "redirect:/cities/" + other.get();
        }
        model.addAttribute("page", read(code, request));
        return "site/city";
    }

    @GetMapping("/cities/{code}/values.csv")
    ResponseEntity<byte[]> values(@PathVariable String code, HttpServletRequest request) {
        var page = read(code, request);
        var name = ContentDisposition.attachment()
                .filename(page.name() + "-公开数据.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CityFile.of(page).getBytes(StandardCharsets.UTF_8));
    }

    private CityPage read(String code, HttpServletRequest request) {
        var place = new RegionCode(code);
        cities.require(place);
        limit.admit(request, place);
        return cities.page(place);
    }
}
