package org.qiangxian.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 总局 writes the next version: it adds, changes and retires indicators of a draft (R15). A published version refuses. */
@Service
@Transactional
class CatalogueDrafts {

    private static final int MOST = 99;

    private final Catalogue catalogue;
    private final IndicatorRepository repository;
    private final ApplicationEventPublisher events;

    CatalogueDrafts(Catalogue catalogue, IndicatorRepository repository, ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.events = events;
    }

    Indicator get(Actor actor, String number, IndicatorCode code) {
        return find(actor, number, code).orElseThrow(() -> new Refusal.NotFound("这个版本中没有该指标。请从指标体系版本页面进入。"));
    }

    private Optional<Indicator> find(Actor actor, String number, IndicatorCode code) {
        return catalogue.indicators(actor, number).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** Changes an indicator; its code and dimension stay, because its values refer to them. */
    void save(Actor actor, String number, IndicatorCode code, IndicatorForm form) {
        actor.require(Role.SAMR);
        var old = get(actor, number, code);
        check(form);
        var next = form.indicator(code);
        if (next.dimension() != old.dimension()) {
            throw Refusal.Invalid.of("dimension", "已有指标不能换到别的任务：它的代码和历史数值都属于原来的任务。可停用后在新任务中另建。");
        }
        catalogue.revise(actor, number, next);
    }

    /** Adds an indicator under the next free code of its dimension; a code that was ever used is not given again. */
    IndicatorCode add(Actor actor, String number, IndicatorForm form) {
        actor.require(Role.SAMR);
        check(form);
        repository.lock();
        var dimension = Dimension.valueOf(IndicatorForm.text(form.dimension()));
        if (dimension == Dimension.CONTEXT) {
            throw Refusal.Invalid.of("dimension", "基础情况由公开统计资料计算，不在这里新增。请选择七项任务之一。");
        }
        var code = next(dimension);
        catalogue.revise(actor, number, form.indicator(code));
        return code;
    }

    private IndicatorCode next(Dimension dimension) {
        var prefix = "Z%d-".formatted(dimension.number());
        int last = repository.codes().stream()
                .filter(code -> code.startsWith(prefix))
                .mapToInt(code -> Integer.parseInt(code, prefix.length(), code.length(), 10))
                .max()
                .orElse(0);
        if (last == MOST) {
            throw Refusal.Invalid.of("dimension", "这项任务的代码已经用完，不能再新增。");
        }
        return new IndicatorCode("%s%02d".formatted(prefix, last + 1));
    }

    /** Takes an indicator out of a draft; its values stay on record, and earlier versions keep it. */
    void retire(Actor actor, String number, IndicatorCode code) {
        actor.require(Role.SAMR);
        var indicator = get(actor, number, code);
        if (indicator.dimension() == Dimension.CONTEXT) {
            throw new Refusal.Conflict("基础情况用于选取同类城市，不能停用。");
        }
        repository.lock();
        if (!catalogue.version(actor, number).draft()) {
            throw new Refusal.Conflict(Catalogue.published(number));
        }
        repository.remove(number, code);
        events.publishEvent(new IndicatorRetired(number, code.value(), indicator.name(), actor.login()));
    }

    private static void check(IndicatorForm form) {
        var remarks = form.remarks();
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有%d处需要修改，您写的内容都还在。".formatted(remarks.size()), remarks);
        }
    }

    /** What follows when a draft is published. */
    @Transactional(readOnly = true)
    public Consequences publishing(Actor actor, String number) {
        actor.require(Role.SAMR);
        var version = catalogue.version(actor, number);
        var indicators = catalogue.indicators(actor, number);
        var differences = differences(actor, version);
        var unusual = Shares.of(indicators).unusual();
        var page = "/catalogue/" + number;
        var said = Consequences.of("发布指标体系", number + " 版", page + "/publish", "确认发布", page)
                .under("/catalogue", "指标体系", page, number + " 版")
                .follows("%s 版的 %d 项指标立即成为各地现行的参考指标体系%s。"
                        .formatted(
                                number,
                                indicators.size(),
                                version.basedOn() == null
                                        ? ""
                                        : "，与 %s 版相比%s"
                                                .formatted(
                                                        version.basedOn(),
                                                        differences.isEmpty()
                                                                ? "没有不同"
                                                                : "有 %d 处不同".formatted(differences.size()))))
                .follows("停用的指标从现在起不能再录入，也不再出现在画像和新的数据需求中；已有数值和以前的版本保留。")
                .follows("新增和改动的指标从现在起按新的定义录入；不另发消息。")
                .follows("发布的版本不能再修改；需要调整时，以它为基础另建一个版本。")
                .concerns(
                        List.of("与 %s 版相比".formatted(version.basedOn())),
                        differences.stream().map(List::of).toList())
                .unless(version.draft() ? "" : Catalogue.published(number));
        return unusual.isEmpty() ? said : said.asking(Consequences.Ask.of("textarea", "reason", "渠道占比的理由", unusual));
    }

    /** What a version says differently from the one it started from, in sentences; empty for the first. */
    List<String> differences(Actor actor, Version version) {
        if (version.basedOn() == null) {
            return List.of();
        }
        var before = byCode(catalogue.indicators(actor, Objects.requireNonNull(version.basedOn())));
        var now = byCode(catalogue.indicators(actor, version.number()));
        var said = new ArrayList<String>();
        now.forEach((code, indicator) -> {
            var old = before.get(code);
            if (old == null) {
                said.add("新增“%s”（%s）。".formatted(indicator.name(), code));
            } else if (!old.equals(indicator)) {
                said.add("修改“%s”（%s）：%s。".formatted(old.name(), code, changed(old, indicator)));
            }
        });
        before.forEach((code, indicator) -> {
            if (!now.containsKey(code)) {
                said.add("停用“%s”（%s）；已有数值保留。".formatted(indicator.name(), code));
            }
        });
        return said;
    }

    private static TreeMap<IndicatorCode, Indicator> byCode(List<Indicator> indicators) {
        return indicators.stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, _) -> a, TreeMap::new));
    }

    private static String changed(Indicator old, Indicator now) {
        var parts = new ArrayList<String>();
        part(parts, "名称", old.name(), now.name());
        part(parts, "单位", old.unit(), now.unit());
        part(parts, "方向", old.direction().label(), now.direction().label());
        part(parts, "频率", old.frequency().label(), now.frequency().label());
        part(parts, "渠道", old.channel().label(), now.channel().label());
        part(parts, "类型", old.kind().label(), now.kind().label());
        part(parts, "层级", old.level(), now.level());
        part(parts, "核心", old.core() ? "是" : "否", now.core() ? "是" : "否");
        part(parts, "定义来源", old.provenance().label(), now.provenance().label());
        part(parts, "用途", old.use().label(), now.use().label());
        part(parts, "小数位数", String.valueOf(old.decimals()), String.valueOf(now.decimals()));
        if (!old.definition().equals(now.definition())) {
            parts.add("定义有改动");
        }
        if (!old.source().equals(now.source()) || !Objects.equals(old.caution(), now.caution())) {
            parts.add("来源或注意事项有改动");
        }
        return String.join("；", parts);
    }

    private static void part(List<String> parts, String label, String old, String now) {
        if (!old.equals(now)) {
            parts.add("%s由“%s”改为“%s”".formatted(label, old, now));
        }
    }
}
