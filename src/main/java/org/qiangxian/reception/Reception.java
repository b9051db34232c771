package org.qiangxian.reception;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;

/**
 * A file whose judgement continues, or continued, after its sender was told to wait.
 *
 * @param page the page it was sent from, or the page of its result
 * @param sentence why it was refused
 * @param tries how many processes have begun with it
 */
public record Reception(
        UUID id,
        String subject,
        Sent sent,
        Actor actor,
        long size,
        State state,
        String page,
        @Nullable String sentence,
        int tries,
        Instant sentAt) {

    /** Its progress. */
    public enum State {
        WAITING("正在检查"),
        TAKEN("已接收"),
        REFUSED("没有接收");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 2.3 MB, 56 KB. */
    public String weight() {
        return size >= 1 << 20 ? "%.1f MB".formatted(size / 1048576.0) : (size + 1023) / 1024 + " KB";
    }
}
