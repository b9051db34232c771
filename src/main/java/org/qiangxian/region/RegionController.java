package org.qiangxian.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API of 行政区划; public, because it contains only what the state has published. */
@RestController
@RequestMapping("/api/v1/regions")
class RegionController {

    /** A unit in the API; the words for level and kind are the official ones. */
    record RegionAnswer(
            String code,
            String name,
            String fullName,
            String level,
            String kind,
            @Nullable String parent,
            int since,
            @Nullable Integer until,
            boolean fictional,
            @Nullable String note) {}

    record StepAnswer(
            int year,
            String fromCode,
            String fromName,
            String toCode,
            String toName,
            String kind,
            boolean spliced,
            String reason,
            @Nullable String documentNumber,
            @Nullable String documentDate,
            @Nullable String documentTitle) {}

    /** @param standing 同一代码, 可衔接, 中断 or 尚未设立 */
    record EraAnswer(
            int from,
            @Nullable Integer until,
            String standing,
            @Nullable String code,
            @Nullable String reason) {}

    record LineageAnswer(
            RegionAnswer region, String line, List<StepAnswer> steps, List<StepAnswer> breaks, List<EraAnswer> eras) {}

    record SearchAnswer(String query, List<RegionAnswer> regions) {}

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    @GetMapping("/{code}")
    RegionAnswer show(@PathVariable String code) {
        return answer(regions.get(new RegionCode(code)), null);
    }

    @GetMapping("/{code}/lineage")
    LineageAnswer lineage(@PathVariable String code) {
        var lineage = regions.lineageOf(new RegionCode(code));
        return new LineageAnswer(
                answer(lineage.unit(), null),
                lineage.inOneLine(),
                lineage.steps().stream().map(RegionController::answer).toList(),
                lineage.breaks().stream().map(RegionController::answer).toList(),
                regions.eras(lineage.unit().code()).stream()
                        .map(RegionController::answer)
                        .toList());
    }

    @GetMapping
    ResponseEntity<SearchAnswer> search(@RequestParam String query, @RequestParam(defaultValue = "20") int limit) {
        var hits = regions.search(query, limit).stream()
                .map(hit -> answer(hit.region(), hit.note().isEmpty() ? null : hit.note()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new SearchAnswer(query, hits));
    }

    private RegionAnswer answer(Region region, @Nullable String note) {
        return new RegionAnswer(
                region.code().value(),
                region.name(),
                regions.fullName(region.code()),
                region.level().label(),
                region.kind().label(),
                region.parent() == null ? null : region.parent().value(),
                region.since(),
                region.until(),
                region.fictional(),
                note);
    }

    private static StepAnswer answer(Passage step) {
        return new StepAnswer(
                step.year(),
                step.from().value(),
                step.fromName(),
                step.to().value(),
                step.toName(),
                step.kind().label(),
                step.spliced(),
                step.reason(),
                step.documentNumber(),
                step.documentDate() == null ? null : step.documentDate().toString(),
                step.documentTitle());
    }

    private static EraAnswer answer(Era era) {
        return switch (era.standing()) {
            case CodeStanding.Same(var code) -> new EraAnswer(era.from(), era.until(), "同一代码", code.value(), null);
            case CodeStanding.Spliced(var code, var _, var reason) ->
                new EraAnswer(era.from(), era.until(), "可衔接", code.value(), reason);
            case CodeStanding.Broken(var _, var reason, var code) ->
                new EraAnswer(era.from(), era.until(), "中断", code == null ? null : code.value(), reason);
            case CodeStanding.NotYet(var _, var reason) -> new EraAnswer(era.from(), era.until(), "尚未设立", null, reason);
        };
    }
}
