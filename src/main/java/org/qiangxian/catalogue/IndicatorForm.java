package org.qiangxian.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** An indicator of a draft as it was typed; nothing typed is lost when it is refused. */
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

    /** Whether this choice was selected. */
    public boolean is(@Nullable String typed, Enum<?> choice) {
        return choice.name().equals(typed);
    }

    static String text(@Nullable String typed) {
        return Typing.trimmed(typed);
    }

    /** Remarks by field; empty when all is well. */
    Map<String, String> remarks() {
        var typed = Typed.of(this);
        typed.needed("name", "名称", SHORT);
        typed.choice("dimension", Dimension.class, "请选择所属任务。");
        typed.sign("unit", "计量单位", SHORT);
        typed.choice("direction", IndicatorDirection.class, "请选择方向。");
        typed.choice("frequency", Frequency.class, "请选择发布频率。");
        typed.choice("channel", Channel.class, "请选择渠道。");
        typed.choice("kind", ValueKind.class, "请选择数值类型。");
        typed.needed("level", "最低发布层级", SHORT);
        typed.choice("provenance", Provenance.class, "请选择定义来源。");
        typed.needed("definition", "定义", LONG);
        typed.needed("source", "资料来源", LONG);
        typed.choice("use", Use.class, "请选择用途。");
        typed.optional("caution", "注意事项", LONG);
        typed.number("decimals", 0, MOST_DECIMALS, "小数位数请填 0 至 %d 的整数。".formatted(MOST_DECIMALS));
        if (ValueKind.PROP.name().equals(kind) && !text(unit).equals("%")) {
            typed.remark("unit", "数值类型是“比例”的，计量单位须为 %。");
        }
        for (var field : List.of("name", "unit", "level", "definition", "source", "caution")) {
            Wording.remark(typed.text(field)).ifPresent(remark -> typed.remark(field, remark));
        }
        return typed.remarks();
    }

    /** The indicator, once there are no remarks. */
    Indicator indicator(IndicatorCode code) {
        return new Indicator(
                code,
                text(name),
                Dimension.valueOf(text(dimension)),
                text(unit),
                IndicatorDirection.valueOf(text(direction)),
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
