package org.qiangxian.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.statistics.MethodVersion;

/**
 * What a file holds, whatever its form.
 *
 * @param method by which version of the methods the intervals were made
 * @param mark who took it, when and for which purpose, as written in the file
 * @param snapshot the snapshot against which it can be verified, in words
 */
public record Export(
        UUID id,
        String code,
        String name,
        MethodVersion method,
        String mark,
        String snapshot,
        Instant takenAt,
        List<Line> lines) {

    /** The words of the head, in order. {@code intake} reads a table with this head back as it is. */
    static final List<String> HEAD = List.of(
            "行政区划代码", "名称", "指标代码", "指标名称", "年份", "数值", "单位", "分子", "分母", "状态", "阶段", "95%区间下限", "95%区间上限", "来源",
            "发布单位", "发布时间", "渠道", "版本", "页码");

    /** One value with all that belongs to it. @param code under which the source has it */
    public record Line(
            String code,
            String name,
            String indicator,
            String title,
            String period,
            @Nullable BigDecimal figure,
            String unit,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String state,
            String stage,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String source,
            String publisher,
            String published,
            String channel,
            int revision,
            String page) {

        /** Its cells in the order of {@link #HEAD}: texts and numbers, null for an empty one. */
        List<@Nullable Object> cells() {
            return java.util.Arrays.asList(
                    code,
                    name,
                    indicator,
                    title,
                    period,
                    figure,
                    unit,
                    numerator,
                    denominator,
                    state,
                    stage,
                    lower,
                    upper,
                    source,
                    publisher,
                    published,
                    channel,
                    revision,
                    page);
        }
    }
}
