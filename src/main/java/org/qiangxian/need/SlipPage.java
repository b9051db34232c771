package org.qiangxian.need;

import java.util.Objects;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.PlatformAddress;

/** The link for a department without an account, shown once. */
public record SlipPage(String back, String department, String typed, boolean known, String until) {

    static SlipPage of(NeedParts.Issued issued, PlatformAddress platform) {
        var expires = Objects.requireNonNull(issued.part().expiresAt());
        return new SlipPage(
                issued.need().path(),
                issued.part().name(),
                platform.of(issued.link()),
                platform.known(),
                Chinese.date(expires.minusNanos(1)) + " 24:00（北京时间）");
    }
}
