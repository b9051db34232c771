package org.qiangxian.measurement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;

/** The form of one value: what was typed, what may be chosen, and the remarks at the fields. */
public record EntryPage(EntryForm form, List<Indicator> indicators, String summary, Map<String, String> remarks) {

    /** A field of one line. */
    public record Line(
            String name,
            String label,
            String help,
            @Nullable String value,
            String type,
            boolean required) {

        private Line(String name, String label, String help, @Nullable String value, String type) {
            this(name, label, help, value, type, false);
        }

        private Line needed() {
            return new Line(name, label, help, value, type, true);
        }
    }

    public List<Line> figures() {
        return List.of(
                new Line("region", "地区", "", form.region(), "place").needed(),
                new Line("period", "期间", "2024、2024Q1 或 2024-03", form.period(), "text").needed(),
                new Line("figure", "数值", "只填数字，不带单位；占比可由分子和分母算出", form.figure(), "text"),
                new Line("numerator", "分子", "来源给出分子、分母时填写", form.numerator(), "text"),
                new Line("denominator", "分母", "", form.denominator(), "text"));
    }

    public List<Line> sources() {
        return List.of(
                new Line("title", "来源文件", "文件、公报或年鉴的名称", form.title(), "text").needed(),
                new Line("publisher", "发布单位", "", form.publisher(), "text").needed(),
                new Line("publishedOn", "发布日期", "", form.publishedOn(), "date").needed(),
                new Line("retrievedOn", "取得日期", "", form.retrievedOn(), "date").needed(),
                new Line("page", "页码或位置", "如 第3页表2", form.page(), "text").needed(),
                new Line("address", "网址", "有则填写", form.address(), "text"),
                new Line("note", "备注", "只与这个数值有关的说明", form.note(), "text"),
                new Line("reason", "更正理由", "该期已有数值时必填；原数值会保留", form.reason(), "text"));
    }

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }
}
