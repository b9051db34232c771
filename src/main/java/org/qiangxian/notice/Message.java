package org.qiangxian.notice;

import java.time.Instant;
import java.util.UUID;

/** A message as one person finds it. */
public record Message(UUID id, Kind kind, String subject, String body, String link, Instant sentAt, boolean read) {

    /** Why it was sent. */
    public enum Kind {
        TOLD("消息"),
        REMINDER("提醒"),
        URGED("催办");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
