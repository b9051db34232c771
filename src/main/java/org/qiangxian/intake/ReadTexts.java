package org.qiangxian.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the texts of JSON beside an upload, each once: while a file is worked on its page is asked for every two
 * seconds, and its texts, which describe each column, change only with a step. Equal texts share what was read of them,
 * so that must not be changed.
 */
final class ReadTexts {

    /** The characters of all texts that are remembered. */
    static final int MOST = 1_000_000;

    private final JsonMapper json;
    private final Map<Text, Object> read = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    ReadTexts(JsonMapper json) {
        this.json = json;
    }

    private record Text(Class<?> type, String content) {}

    <T> T of(String content, Class<T> type) {
        var text = new Text(type, content);
        var known = remembered(text);
        if (known != null) {
            return type.cast(known);
        }
        var value = json.readValue(content, type);
        remember(text, value);
        return value;
    }

    private synchronized @Nullable Object remembered(Text text) {
        return read.get(text);
    }

    private synchronized void remember(Text text, Object value) {
        if (read.put(text, value) == null) {
            characters += text.content().length();
        }
        // The one used longest ago comes first; a text too long for all of them is forgotten at once.
        var oldest = read.keySet().iterator();
        while (characters > MOST) {
            characters -= oldest.next().content().length();
            oldest.remove();
        }
    }

    synchronized long characters() {
        return characters;
    }
}
