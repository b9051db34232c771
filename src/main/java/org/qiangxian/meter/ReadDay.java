package org.qiangxian.meter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * What one person read by name in a day.
 *
 * @param readBy organisation and person
 * @param role the name of the post
 * @param places how many places were counted
 * @param matters how many were read for matters in hand; {@code imports} and {@code paired} likewise
 * @param allowed the number a second person agreed to; null where nobody did
 * @param purpose of the one agreed to
 * @param agreedBy who agreed
 */
public record ReadDay(
        LocalDate day,
        String readBy,
        String role,
        boolean demonstration,
        int places,
        int matters,
        int imports,
        int paired,
        @Nullable Integer allowed,
        @Nullable String purpose,
        @Nullable String agreedBy) {

    public String post() {
        return Role.valueOf(role).label();
    }

    /** The grounds that did not count, in words; empty where there is none. */
    public String exempt() {
        var said = new StringBuilder();
        say(said, Ground.MATTER, matters);
        say(said, Ground.IMPORT, imports);
        say(said, Ground.PAIRED, paired);
        return said.toString();
    }

    private static void say(StringBuilder said, Ground basis, int places) {
        if (places > 0) {
            said.append(said.isEmpty() ? "" : "，").append("%s %d 地".formatted(basis.label(), places));
        }
    }
}
