package org.qiangxian.shell;

import java.util.List;

/**
 * Addresses everybody may read, logged in or not; each module contributes its own as a bean. Addresses that no module
 * names are closed.
 *
 * @param patterns as request matchers read them: {@code /members/**}
 */
public record PublicAddress(List<String> patterns) {

    public static PublicAddress of(String... patterns) {
        return new PublicAddress(List.of(patterns));
    }
}
