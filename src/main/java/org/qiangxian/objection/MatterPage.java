package org.qiangxian.objection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.confirmation.CityAnswer;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.StoredFile;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;

/**
 * One objection with both figures and its course.
 *
 * @param values the value objected to, and the one in force
 * @param said what the city said, newest first
 * @param told what the public said; empty but for the decider
 * @param deciding whether the reader decides it; {@code proving} whether the reader is the city and it is open
 * @param urged whether the city has urged today
 */
public record MatterPage(
        Matter matter,
        String place,
        @Nullable Indicator indicator,
        List<Value> values,
        List<CityAnswer> said,
        List<PublicWords.Said> told,
        List<StoredFile> evidence,
        DeadlineStatus clock,
        Trail trail,
        boolean deciding,
        boolean proving,
        boolean urged,
        DecisionForm form,
        String summary,
        Map<String, String> remarks) {

    /** A field of the correction. */
    public record Field(String name, String label, String help) {}

    public static final List<Field> FIELDS = List.of(
            new Field("figure", "更正后的数值", "按指标的单位，只填数字；占比也可以只填分子和分母"),
            new Field("numerator", "分子", ""),
            new Field("denominator", "分母", ""),
            new Field("title", "依据文件名称", "如城市提供的公报、部门的函"),
            new Field("publisher", "发布单位", ""),
            new Field("publishedOn", "文件日期", "如 2025-06-13"),
            new Field("page", "页码或位置", ""));

    public List<Attached> files() {
        return below(evidence);
    }

    /** The files that came with what somebody of the public said. */
    public List<Attached> files(PublicWords.Said said) {
        return below(said.files());
    }

    private List<Attached> below(List<StoredFile> files) {
        return files.stream().map(file -> file.below(href() + "/evidence")).toList();
    }

    /** The rule for files of evidence. */
    public AttachmentRule rule() {
        return Evidence.RULE;
    }

    public Value objected() {
        return values.getFirst();
    }

    public Value standing() {
        return values.getLast();
    }

    public boolean renewed() {
        return objected().id() != standing().id();
    }

    public String name() {
        return indicator == null ? objected().indicator().value() : indicator.name();
    }

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }

    public String href() {
        return "/objections/" + matter.value();
    }
}
