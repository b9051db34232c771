package org.qiangxian.workbook;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a record of plain values as the JSON that Jackson reads back as an equal record, with the generator of Jackson
 * alone. In a child process that has just started, loading its mapping of objects costs more than the inspection of a
 * usual table.
 */
final class RecordJson {

    private final JsonGenerator out;

    private RecordJson(JsonGenerator out) {
        this.out = out;
    }

    static String of(Record content) {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new RecordJson(out).value(content);
        }
        return text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case Optional<?> optional -> value(optional.orElse(null));
            case Record content -> record(content);
            case Collection<?> content -> list(content);
            case Boolean yes -> out.writeBoolean(yes);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case String text -> out.writeString(text);
            case Character character -> out.writeString(character.toString());
            case Enum<?> constant -> out.writeString(constant.name());
            default -> throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
    }

    private void record(Record content) {
        out.writeStartObject();
        for (var part : content.getClass().getRecordComponents()) {
            out.writeName(part.getName());
            value(read(content, part));
        }
        out.writeEndObject();
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
        out.writeStartArray();
        content.forEach(this::value);
        out.writeEndArray();
    }
}
