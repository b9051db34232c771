package org.qiangxian.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.qiangxian.shell.Refusal;

/**
 * The code of a unit: six digits for provinces, cities and counties (GB/T 2260), nine for towns (GB/T 10114), {@code Z}
 * and six digits for functional zones, which have a namespace of their own. Codes are the only keys; names are not.
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode>, Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|Z\\d{6}");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal.NotFound("没有这样的区划代码。代码为六位（县级及以上）或九位（镇、街道）数字。");
        }
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
