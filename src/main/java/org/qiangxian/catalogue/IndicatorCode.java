package org.qiangxian.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.qiangxian.shell.Refusal;

/** The code of an indicator: {@code J-01} in 基础情况, {@code Z1-01} to {@code Z7-11} in the seven dimensions,
 * {@code T14-01} and {@code T140728-01} of a province and a city for themselves (特色指标). */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode>, Serializable {

    private static final Pattern FORM = Pattern.compile("J-\\d{2}|Z[1-7]-\\d{2}|T(\\d{2}|\\d{6})-\\d{2}");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal.NotFound("没有这样的指标代码。请从指标体系页面进入。");
        }
    }

    /** Whether it is a 特色指标, which is in no version of the reference system. */
    public boolean feature() {
        return value.startsWith("T");
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
