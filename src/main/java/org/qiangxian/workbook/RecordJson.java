package org.qiangxian.workbook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record of plain values as the JSON that Jackson reads back as an equal record, with nothing but the JDK. In a
 * child process that has just started, loading Jackson costs more than the inspection of a usual table.
 */
final class RecordJson {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder(1 << 14);

    private RecordJson() {}

    static String of(Record content) {
        var json = new RecordJson();
        json.value(content);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Optional<?> optional -> value(optional.orElse(null));
            case Record content -> record(content);
            case Collection<?> content -> list(content);
            case Boolean _, Integer _, Long _, BigDecimal _ -> out.append(value);
            case Double number when Double.isFinite(number) -> out.append(number);
            case Double _, String _, Character _ -> text(value.toString());
            case Enum<?> constant -> text(constant.name());
            default -> throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
    }

    private void record(Record content) {
        out.append('{');
        var parts = content.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : ",");
            text(parts[i].getName());
            out.append(':');
            value(read(content, parts[i]));
        }
        out.append('}');
    }

    private static @Nullable Object read(Record content, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void list(Collection<?> content) {
        out.append('[');
        boolean first = true;
        for (var each : content) {
            out.append(first ? "" : ",");
            first = false;
            value(each);
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
