package org.qiangxian.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request of one administrator to act on another's account, with the assent of a second one; it has neither expired
 * nor been used.
 *
 * @param name of whose account
 * @param asking the name of the asker
 * @param agreed null while nobody has answered
 */
public record Assent(
        UUID id,
        Matter matter,
        UUID subject,
        String login,
        String name,
        UUID asker,
        String asking,
        Instant askedAt,
        Instant until,
        @Nullable Boolean agreed) {

    /** The acts that need an assent. */
    enum Matter {
        RESET("重置账号并另出开通单"),
        UNLOCK("解除锁定");

        private final String label;

        Matter(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What waits for the reader. */
    public record Page(List<Assent> assents) {}

    public String what() {
        return "%s：%s（%s）".formatted(matter.label(), name, login);
    }
}
