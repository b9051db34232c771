package org.qiangxian.complaint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Overseen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers at the desk of 纪检: refused words, and what modules contribute. 纪检 of a province reads what concerns
 * that province, 纪检 of the nation reads all; a demonstration account reads what belongs to the demonstration (R91).
 */
@Component
@Transactional(readOnly = true)
class Registers {

    private static final int FEW = 5;
    private static final RegisterPage.Look FIRST = new RegisterPage.Look(Narrowing.NONE, 1, FEW);
    private static final int PAGE = 20;

    /** How many of the latest refused words the desk considers; the register shows all. */
    private static final int LOOKED_AT = 500;

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
                        Stream.of(refused(actor, FIRST)),
                        modules.orderedStream().map(module -> register(actor, module, FIRST)))
                .toList();
    }

    /** A page of one. */
    RegisterPage one(Actor actor, String key, Narrowing asked, int page) {
        var look = new RegisterPage.Look(asked, page, PAGE);
        return key.equals(HITS)
                ? refused(actor, look)
                : modules.orderedStream()
                        .filter(module -> module.key().equals(key))
                        .findFirst()
                        .map(module -> register(actor, module, look))
                        .orElseThrow(() -> new Refusal.NotFound("没有这个登记。请从“纪检监察”进入。"));
    }

    private RegisterPage refused(Actor actor, RegisterPage.Look look) {
        var lines = hits.latest(look.equals(FIRST) ? LOOKED_AT : Integer.MAX_VALUE).stream()
                .filter(hit -> !actor.demonstration() || hit.demonstration())
                .filter(hit -> actor.area() == null || (!hit.area().isEmpty() && within(actor.area(), hit.area())))
                .map(hit -> new RegisterPage.Line(
                        "“%s”".formatted(hit.word()),
                        "",
                        hit.organisation(),
                        Chinese.time(hit.at()),
                        year(hit.at()),
                        hit.demonstration()))
                .toList();
        return RegisterPage.of(HITS, "被拦下的词语", "收费、排名、评比等词语没有提交成功；只记词语、单位和时间，不记原文", lines, look);
    }

    private RegisterPage register(Actor actor, Overseen module, RegisterPage.Look look) {
        var lines = module.entries().stream()
                .filter(entry -> !actor.demonstration() || entry.fictional())
                .filter(entry -> concerns(actor.area(), entry.place()))
                .map(entry -> new RegisterPage.Line(
                        entry.words(),
                        entry.reason(),
                        entry.by(),
                        Chinese.time(entry.at()),
                        year(entry.at()),
                        entry.fictional()))
                .toList();
        return RegisterPage.of(module.key(), module.title(), "", lines, look);
    }

    private static String year(Instant at) {
        return Chinese.day(at).getYear() + "年";
    }

    private boolean concerns(@Nullable RegionCode area, @Nullable String place) {
        return area == null || place == null || within(area, place);
    }

    private boolean within(@Nullable RegionCode area, String place) {
        return regions.covers(area, new RegionCode(place));
    }
}
