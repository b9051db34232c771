package org.qiangxian.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/**
 * A feature as typed. There is no field for a target, and no kind of figure that combines others into a score (R1, R3).
 */
public record FeatureForm(
        @Nullable String name,
        @Nullable String dimension,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable String frequency,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String definition,
        @Nullable String source,
        @Nullable String decimals,
        @Nullable String reason) {

    /** The kinds of figure a feature can have; composite ones are excluded. */
    public static final List<ValueKind> KINDS =
            List.of(ValueKind.COUNT, ValueKind.PROP, ValueKind.RATE, ValueKind.RATIO, ValueKind.LEVEL);

    public static final List<Frequency> FREQUENCIES = List.of(Frequency.YEAR, Frequency.QUARTER, Frequency.MONTH);

    public static FeatureForm blank() {
        return new FeatureForm("", "", "", "HIGHER", "YEAR", "CITY", "COUNT", "", "", "0", "");
    }

    public static FeatureForm of(Feature feature) {
        return new FeatureForm(
                feature.name(),
                feature.dimension().name(),
                feature.unit(),
                feature.direction().name(),
                feature.frequency().name(),
                feature.channel().name(),
                feature.kind().name(),
                feature.definition(),
                feature.source(),
                String.valueOf(feature.decimals()),
                "");
    }

    /** The feature, or a refusal with a remark at each field. */
    Feature read(IndicatorCode code, int version, RegionCode owner, boolean city, String by, Instant at) {
        var remarks = new LinkedHashMap<String, String>();
        text("name", "名称", name, 40, remarks);
        text("unit", "单位", unit, 12, remarks);
        text("definition", "定义", definition, 300, remarks);
        text("source", "数据来源", source, 200, remarks);
        if (version > 1) {
            text("reason", "新版本的理由", reason, 200, remarks);
        }
        var part = pick(Arrays.asList(Dimension.values()).subList(1, 8), dimension, "dimension", "重点任务", remarks);
        var way = pick(List.of(IndicatorDirection.values()), direction, "direction", "方向", remarks);
        var often = pick(FREQUENCIES, frequency, "frequency", "频次", remarks);
        var sort = pick(KINDS, kind, "kind", "类型", remarks);
        var how = city
                ? Channel.CITY
                : pick(List.of(Channel.CITY, Channel.PROVINCE), channel, "channel", "数据渠道", remarks);
        if (!plain(decimals).matches("[0-6]")) {
            remarks.put("decimals", "小数位数填 0 到 6。");
        }
        if (!remarks.isEmpty() || part == null || way == null || often == null || sort == null || how == null) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        return new Feature(
                code,
                version,
                owner,
                plain(name),
                part,
                plain(unit),
                way,
                often,
                how,
                sort,
                plain(definition),
                plain(source),
                Integer.parseInt(plain(decimals)),
                version == 1 ? "" : plain(reason),
                by,
                at);
    }

    private static void text(
            String field, String label, @Nullable String value, int limit, Map<String, String> remarks) {
        var plain = plain(value);
        if (plain.isEmpty()) {
            remarks.put(field, "请填写%s。".formatted(label));
        } else if (Typing.length(plain) > limit) {
            remarks.put(field, "%s请控制在 %d 字以内。".formatted(label, limit));
        } else {
            Wording.ofDefinition(plain)
                    .ifPresent(word ->
                            remarks.put(field, "%s：不能使用“%s”。特色指标只描述情况，不设目标，不作评比考核，不收费。".formatted(label, word)));
        }
    }

    private static <E extends Enum<E>> @Nullable E pick(
            List<E> allowed, @Nullable String name, String field, String label, Map<String, String> remarks) {
        var found = allowed.stream().filter(each -> each.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            remarks.put(field, "请选择%s。".formatted(label));
        }
        return found.orElse(null);
    }

    private static String plain(@Nullable String value) {
        return Typing.trimmed(value);
    }
}
