package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/** A figure as somebody types it into a form: digits, perhaps with separators, and no unit. */
public final class TypedFigure {

    private TypedFigure() {}

    /** The figure; null for an empty field, and for invalid text, which gets a remark at the field. */
    public static @Nullable BigDecimal read(String field, @Nullable String typed, Map<String, String> remarks) {
        var plain = Typing.trimmed(typed).replace(",", "").replace("，", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            remarks.put(field, "请只填数字，如 98.6，不带单位。");
            return null;
        }
        return new BigDecimal(plain);
    }
}
