package org.qiangxian.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator of a draft as it was typed; nothing typed is lost when it is turned down. */
public record IndicatorForm(
        @Nullable String name,
        @Nullable String dimension,
        @Nullable String unit,
        @Nullable String direction,
        @Nullable String frequency,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String core,
        @Nullable String provenance,
        @Nullable String definition,
        @Nullable String source,
        @Nullable String caution,
        @Nullable String use,
        @Nullable String decimals) {

    private static final int SHORT = 40;
    private static final int LONG = 600;
    private static final int MOST_DECIMALS = 6;

    static IndicatorForm blank() {
        return new IndicatorForm(
                "", "", "", "", "YEAR", "PUBLIC", "", "县", "", "INFERRED", "", "", "", "COMPARED", "1");
    }

    static IndicatorForm of(Indicator i) {
        return new IndicatorForm(
                i.name(),
                i.dimension().name(),
                i.unit(),
                i.direction().name(),
                i.frequency().name(),
                i.channel().name(),
                i.kind().name(),
                i.level(),
                i.core() ? "on" : "",
                i.provenance().name(),
                i.definition(),
                i.source(),
                i.caution() == null ? "" : i.caution(),
                i.use().name(),
                String.valueOf(i.decimals()));
    }

    /** Whether this choice is the one typed. */
    public boolean is(@Nullable String typed, Enum<?> choice) {
        return choice.name().equals(typed);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        words(remarks, "name", "名称", name, SHORT);
        chosen(remarks, "dimension", "所属任务", Dimension.class, dimension);
        words(remarks, "unit", "计量单位", unit, SHORT);
        chosen(remarks, "direction", "方向", Direction.class, direction);
        chosen(remarks, "frequency", "发布频率", Frequency.class, frequency);
        chosen(remarks, "channel", "渠道", Channel.class, channel);
        chosen(remarks, "kind", "数值类型", ValueKind.class, kind);
        words(remarks, "level", "最低发布层级", level, SHORT);
        chosen(remarks, "provenance", "定义来源", Provenance.class, provenance);
        words(remarks, "definition", "定义", definition, LONG);
        words(remarks, "source", "资料来源", source, LONG);
        chosen(remarks, "use", "用途", Use.class, use);
        if (text(caution).length() > LONG) {
            remarks.put("caution", "注意事项请控制在%d字以内。".formatted(LONG));
        }
        if (!text(decimals).matches("[0-" + MOST_DECIMALS + "]")) {
            remarks.put("decimals", "小数位数请填 0 至 %d 的整数。".formatted(MOST_DECIMALS));
        }
        if (ValueKind.PROP.name().equals(kind) && !text(unit).equals("%")) {
            remarks.put("unit", "数值类型是“比例”的，计量单位须为 %。");
        }
        return remarks;
    }

    private static void words(
            Map<String, String> remarks, String field, String label, @Nullable String typed, int limit) {
        var text = text(typed);
        if (text.isEmpty()) {
            remarks.put(field, "请填写%s。".formatted(label));
        } else if (text.codePointCount(0, text.length()) > limit) {
            remarks.put(field, "%s请控制在%d字以内。".formatted(label, limit));
        }
    }

    private static <E extends Enum<E>> void chosen(
            Map<String, String> remarks, String field, String label, Class<E> type, @Nullable String typed) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(typed)) {
                return;
            }
        }
        remarks.put(field, "请选择%s。".formatted(label));
    }

    /** The indicator, once there are no remarks. */
    Indicator indicator(IndicatorCode code) {
        return new Indicator(
                code,
                text(name),
                Dimension.valueOf(text(dimension)),
                text(unit),
                Direction.valueOf(text(direction)),
                Frequency.valueOf(text(frequency)),
                Channel.valueOf(text(channel)),
                ValueKind.valueOf(text(kind)),
                text(level),
                "on".equals(core),
                Provenance.valueOf(text(provenance)),
                text(definition),
                text(source),
                text(caution).isEmpty() ? null : text(caution),
                Use.valueOf(text(use)),
                Integer.parseInt(text(decimals)));
    }
}
