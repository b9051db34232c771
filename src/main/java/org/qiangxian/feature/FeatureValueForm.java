package org.qiangxian.feature;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Feature;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Periods;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.TypedFigure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** One value of a feature as a city typed it. */
public record FeatureValueForm(
        @Nullable String period,
        @Nullable String figure,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String title,
        @Nullable String published,
        @Nullable String page,
        @Nullable String correction) {

    static FeatureValueForm blank(LocalDate today) {
        return new FeatureValueForm(String.valueOf(today.getYear() - 1), "", "", "", "", "", "", "");
    }

    /** The entry, or a refusal with a remark at each field that cannot be read. */
    Entry read(Feature feature, RegionCode city, String publisher, LocalDate today) {
        var remarks = new LinkedHashMap<String, String>();
        var when = plain(period);
        if (!Periods.valid(when) || Periods.year(when) > today.getYear()) {
            remarks.put("period", "期间写作 2024、2024Q1 或 2024-03，不能是将来。");
        } else if (feature.frequency() == Frequency.YEAR && when.length() != 4) {
            remarks.put("period", "这个指标按年，期间写作 2024。");
        }
        var value = TypedFigure.read("figure", figure, remarks);
        var part = TypedFigure.read("numerator", numerator, remarks);
        var whole = TypedFigure.read("denominator", denominator, remarks);
        var day = day(remarks, today);
        required("title", title, 200, "请填写来源文件的名称。没有来源文件的数值不能录入。", remarks);
        required("page", page, 100, "请填写页码或在文件中的位置。", remarks);
        if (Typing.length(plain(correction)) > 400) {
            remarks.put("correction", "更正理由请控制在 400 字以内。");
        }
        words(remarks);
        if (!remarks.isEmpty() || day == null) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        var source = new Entry.Source(plain(title), publisher, day, today, plain(page), null);
        return new Entry(
                feature.code(),
                city,
                when,
                Stage.FINAL,
                State.VALUE,
                value,
                part,
                whole,
                source,
                null,
                plain(correction).isEmpty() ? null : plain(correction));
    }

    private void words(Map<String, String> remarks) {
        Wording.remark(Map.of("title", plain(title), "page", plain(page), "correction", plain(correction)), remarks);
    }

    private @Nullable LocalDate day(Map<String, String> remarks, LocalDate today) {
        var day = Typing.day(published).orElse(null);
        if (day == null) {
            remarks.put("published", "请填写文件日期。");
        } else if (day.isAfter(today)) {
            remarks.put("published", "文件日期不能晚于今天。");
        }
        return day;
    }

    private static String plain(@Nullable String value) {
        return Typing.trimmed(value);
    }

    private static void required(
            String field, @Nullable String value, int most, String otherwise, Map<String, String> remarks) {
        if (Typing.blank(value)) {
            remarks.put(field, otherwise);
        } else if (Typing.length(plain(value)) > most) {
            remarks.put(field, "请控制在 %d 字以内。".formatted(most));
        }
    }
}
