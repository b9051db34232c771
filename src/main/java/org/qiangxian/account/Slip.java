package org.qiangxian.account;

import java.time.Instant;
import java.util.List;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.PlatformAddress;

/**
 * What is printed for the holder of an account, once: the link with which they set their own password.
 *
 * @param link the path of the link
 * @param until when the link expires
 */
public record Slip(String organisation, String post, String name, String login, String link, Instant until) {

    public String validUntil() {
        return Chinese.time(until) + "（北京时间）";
    }

    /**
     * Slips to print, one a sheet.
     *
     * @param platform where the platform is found
     */
    public record Page(PlatformAddress platform, List<Slip> slips) {

        /** Where the holder of a slip sets the password, as it is typed. */
        public String address(Slip slip) {
            return platform.of(slip.link());
        }

        /** Where everybody logs in, as it is typed. */
        public String entrance() {
            return platform.of("/login");
        }
    }
}
