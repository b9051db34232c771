package org.qiangxian.intake;

import org.qiangxian.shell.LastUsed;
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
    private final LastUsed<Text, Object> read = new LastUsed<>(MOST);

    ReadTexts(JsonMapper json) {
        this.json = json;
    }

    private record Text(Class<?> type, String content) {}

    <T> T of(String content, Class<T> type) {
        var text = new Text(type, content);
        var known = read.of(text);
        if (known != null) {
            return type.cast(known);
        }
        var value = json.readValue(content, type);
        read.keep(text, value, content.length());
        return value;
    }

    long characters() {
        return read.held();
    }
}
