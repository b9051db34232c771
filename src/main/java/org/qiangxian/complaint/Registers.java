package org.qiangxian.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Overseen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers at the desk of 纪检: refused words, and what modules contribute. Of a province it reads what concerns that province, or all;
 * a demonstration account reads what belongs to the demonstration (R91).
 */
@Component
@Transactional(readOnly = true)
class Registers {

    private static final int FEW = 5;
    private static final int PAGE = 20;
    private static final String HITS = "hits";

    private final HitRepository hits;
    private final ObjectProvider<Overseen> modules;
    private final Regions regions;

    Registers(HitRepository hits, ObjectProvider<Overseen> modules, Regions regions) {
        this.hits = hits;
        this.modules = modules;
        this.regions = regions;
    }

    String scope(Actor actor) {
        var area = actor.area();
        return area == null ? "全国" : regions.get(area).name();
    }

    /** The latest rows of each. */
    List<RegisterPage> all(Actor actor) {
        return Stream.concat(
                        Stream.of(refused(actor, 1, FEW)),
                        modules.orderedStream().map(module -> register(actor, module, 1, FEW)))
                .toList();
    }

    /** A page of one. */
    RegisterPage one(Actor actor, String key, int page) {
        return key.equals(HITS)
                ? refused(actor, page, PAGE)
                : modules.orderedStream()
                        .filter(module -> module.key().equals(key))
                        .findFirst()
                        .map(module -> register(actor, module, page, PAGE))
                        .orElseThrow(() -> new Refusal.NotFound("没有这个登记。请从“纪检监察”进入。"));
    }

    private RegisterPage refused(Actor actor, int page, int size) {
        var lines = hits.latest().stream()
                .filter(hit -> !actor.demonstration() || hit.demonstration())
                .filter(hit -> actor.area() == null || (!hit.area().isEmpty() && within(actor.area(), hit.area())))
                .map(hit -> new RegisterPage.Line(
                        "“%s”".formatted(hit.word()),
                        "",
                        hit.organisation(),
                        Chinese.time(hit.at()),
                        hit.demonstration()))
                .toList();
        return RegisterPage.of(HITS, "被拦下的词语", "收费、排名、评比等词语没有提交成功；只记词语、单位和时间，不记原文", lines, page, size);
    }

    private RegisterPage register(Actor actor, Overseen module, int page, int size) {
        var lines = module.entries().stream()
                .filter(entry -> !actor.demonstration() || entry.fictional())
                .filter(entry -> concerns(actor.area(), entry.place()))
                .map(entry -> new RegisterPage.Line(
                        entry.words(), entry.reason(), entry.by(), Chinese.time(entry.at()), entry.fictional()))
                .toList();
        return RegisterPage.of(module.key(), module.title(), "", lines, page, size);
    }

    private boolean concerns(@Nullable RegionCode area, @Nullable String place) {
        return area == null || place == null || within(area, place);
    }

    private boolean within(@Nullable RegionCode area, String place) {
        return regions.covers(area, new RegionCode(place));
    }
}
