package org.qiangxian.account;

import java.time.Instant;
import java.util.List;
import org.qiangxian.shell.Chinese;

/**
 * What is printed for the holder of an account, once: the link with which they set their own password.
 *
 * @param link the path of the link
 * @param until when the link is over
 */
public record Slip(String organisation, String post, String name, String login, String link, Instant until) {

    public String validUntil() {
        return Chinese.time(until) + "（北京时间）";
    }

    /**
     * Slips to print, one a sheet.
     *
     * @param address the address of the platform as the administrator's browser has it, without a final slash
     */
    public record Page(String address, List<Slip> slips) {

        /** The platform's name in the network, as it is typed. */
        public String address(Slip slip) {
            return address + slip.link();
        }
    }
}
