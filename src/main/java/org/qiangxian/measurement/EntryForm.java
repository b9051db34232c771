package org.qiangxian.measurement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** What the operator typed, kept as it is until it can be read. */
public record EntryForm(
        @Nullable String indicator,
        @Nullable String region,
        @Nullable String period,
        @Nullable String stage,
        @Nullable String state,
        @Nullable String figure,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedOn,
        @Nullable String retrievedOn,
        @Nullable String page,
        @Nullable String address,
        @Nullable String note,
        @Nullable String reason) {

    static EntryForm about(@Nullable String indicator, @Nullable String region, @Nullable String period) {
        return new EntryForm(
                indicator, region, period, "FINAL", "VALUE", null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The entry, or a refusal with a remark at each field that cannot be read. */
    Entry read(TypedPlaces places) {
        var remarks = new LinkedHashMap<String, String>();
        var code = code(remarks);
        var unit = unit(places, remarks);
        var value = TypedFigure.read("figure", figure, remarks);
        var part = TypedFigure.read("numerator", numerator, remarks);
        var whole = TypedFigure.read("denominator", denominator, remarks);
        var published = day("publishedOn", publishedOn, "请填写来源文件的发布日期。", remarks);
        var retrieved = day("retrievedOn", retrievedOn, "请填写取得日期。", remarks);
        if (Typing.blank(title)) {
            remarks.put("title", "请填写来源文件的名称。没有来源文件的数值不能录入。");
        }
        if (Typing.blank(page)) {
            remarks.put("page", "请填写页码或在来源中的位置。");
        }
        Wording.remark(
                Map.of(
                        "title", text(title),
                        "publisher", text(publisher),
                        "page", text(page),
                        "note", text(note),
                        "reason", text(reason)),
                remarks);
        if (code == null || unit == null || published == null || retrieved == null || !remarks.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        return new Entry(
                code,
                unit,
                text(period),
                choice(Stage.class, stage, Stage.FINAL),
                choice(State.class, state, State.VALUE),
                value,
                part,
                whole,
                new Entry.Source(text(title), text(publisher), published, retrieved, text(page), given(address)),
                given(note),
                given(reason));
    }

    private @Nullable IndicatorCode code(Map<String, String> remarks) {
        try {
            return new IndicatorCode(text(indicator));
        } catch (Refusal _) {
            remarks.put("indicator", "请选择指标。");
            return null;
        }
    }

    private @Nullable RegionCode unit(TypedPlaces places, Map<String, String> remarks) {
        try {
            return places.one("region", region, _ -> true);
        } catch (Refusal.Invalid none) {
            remarks.putAll(none.fields());
            return null;
        }
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String text, String remark, Map<String, String> remarks) {
        var day = Typing.day(text).orElse(null);
        if (day == null) {
            remarks.put(field, remark);
        }
        return day;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String name, E otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    private static String text(@Nullable String text) {
        return Typing.trimmed(text);
    }

    private static @Nullable String given(@Nullable String text) {
        var plain = text(text);
        return plain.isEmpty() ? null : plain;
    }
}
