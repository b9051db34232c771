package org.qiangxian.reception;

import java.util.Map;

/**
 * What was sent besides the bytes of a file.
 *
 * @param record the key of what it belongs to, in the receiver's module
 * @param name as the sender's disk calls it; shown, never used as a path
 * @param details the other fields of the form
 */
public record Sent(String record, String name, Map<String, String> details) {

    public Sent {
        details = Map.copyOf(details);
    }

    public String detail(String key) {
        return details.getOrDefault(key, "");
    }
}
