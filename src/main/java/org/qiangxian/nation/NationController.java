package org.qiangxian.nation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 快照分析: the outcomes for one place in a snapshot, as computed at that time. */
@Controller
class NationController {

    private final Nation nation;
    private final Snapshots snapshots;
    private final Catalogue catalogue;
    private final Regions regions;

    NationController(Nation nation, Snapshots snapshots, Catalogue catalogue, Regions regions) {
        this.nation = nation;
        this.snapshots = snapshots;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    @GetMapping("/snapshots/{number}/places/{code}")
    ModelAndView show(
            Actor actor,
            @PathVariable String number,
            @PathVariable RegionCode code,
            @RequestParam(required = false) @Nullable Integer method) {
        var version = version(method);
        var outcomes = nation.of(actor, number, code, version);
        var page = new NationPage(
                snapshots.get(number),
                code,
                regions.displayName(code),
                regions.get(code).fictional(),
                version,
                nation.versions(number).stream()
                        .filter(other -> !other.equals(version))
                        .toList(),
                nation.edition(number, version).orElse(""),
                outcomes.isPresent(),
                outcomes.orElseGet(List::of).stream()
                        .flatMap(each -> catalogue.find(each.indicator()).stream()
                                .map(indicator -> new NationPage.Line(indicator, each)))
                        .toList());
        return new ModelAndView("nation/place", Map.of("page", page));
    }

    private static MethodVersion version(@Nullable Integer asked) {
        if (asked == null) {
            return MethodVersion.CURRENT;
        }
        if (asked < 1 || asked > MethodVersion.CURRENT.number()) {
            throw new Refusal.NotFound("没有这一版统计方法。请从快照分析页面选择。");
        }
        return new MethodVersion(asked);
    }
}
