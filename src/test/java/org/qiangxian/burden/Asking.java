package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.answer.Filling;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;

/**
 * Data requests for tests: of 示例省 about 2015, a year of which nothing is stored and no journey asks; they are
 * voluntary for its cities.
 */
public final class Asking {

    private final Map<String, String> fields = new HashMap<>();
    private List<String> indicators = List.of("Z2-09");
    private List<String> areas = new ArrayList<>(List.of("990121"));

    private Asking(LocalDate today) {
        fields.put("title", "区域公共品牌补充数据");
        fields.put("purpose", "编写年度县域城市质量状况报告");
        fields.put("basis", "国市监质发〔2024〕97号");
        fields.put("channel", "CITY");
        fields.put("voluntary", "true");
        fields.put("validFrom", today.toString());
        fields.put("validTo", today.plusMonths(1).toString());
        fields.put("rhythm", "ONCE");
        fields.put("minutes", "10");
        fields.put("periods", "2015");
    }

    public static Asking on(LocalDate today) {
        return new Asking(today);
    }

    public Asking with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public Asking indicators(String... codes) {
        indicators = List.of(codes);
        return this;
    }

    public Asking of(String... codes) {
        areas = List.of(codes);
        return this;
    }

    public Asking departments(String... codes) {
        return with("channel", "PROVINCE").with("voluntary", "false").indicators(codes);
    }

    public DataRequestForm form() {
        return new DataRequestForm(
                fields.get("title"),
                fields.get("purpose"),
                fields.get("basis"),
                fields.get("approval"),
                fields.get("channel"),
                fields.get("voluntary"),
                fields.get("validFrom"),
                fields.get("validTo"),
                fields.get("rhythm"),
                fields.get("rhythmReason"),
                fields.get("minutes"),
                fields.get("overReason"),
                indicators,
                fields.get("periods"),
                areas);
    }

    /** The fields typed for one city of an item, with its document. */
    public static Map<String, String> typed(String item, String place, String figure) {
        var of = RequestItem.of(item);
        return Map.of(
                Filling.name(of, "title"), "2025年工作统计",
                Filling.name(of, "publisher"), "示例省统计局",
                Filling.name(of, "published"), "2026-03-01",
                Filling.name(of, "page"), "第2页",
                Filling.name(of, new org.qiangxian.region.RegionCode(place), "figure"), figure);
    }

    /** What is stored of 示例丙县 for an indicator and a period. */
    public static List<Value> values(Measurements measurements, String indicator, String period) {
        return measurements.series(new RegionCode("990121"), new IndicatorCode(indicator)).stream()
                .filter(value -> value.period().equals(period))
                .toList();
    }
}
