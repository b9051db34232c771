package org.qiangxian.adjustment;

import java.time.LocalDate;
import org.qiangxian.shell.Chinese;

/**
 * The official determination of an incident.
 *
 * @param issuer the office whose duty it is
 * @param level the level it determined
 */
public record Determination(String issuer, String number, String level, LocalDate day) {

    public String words() {
        return "%s，%s，%s，%s".formatted(issuer, number, level, Chinese.date(day));
    }
}
