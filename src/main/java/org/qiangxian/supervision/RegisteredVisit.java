package org.qiangxian.supervision;

import java.time.LocalDate;

/**
 * A visit beyond a limit, as 纪检 reads it.
 *
 * @param the limit exceeded, in words
 */
public record RegisteredVisit(
        String place,
        String by,
        LocalDate day,
        String purpose,
        String beyond,
        String reason,
        String status,
        boolean fictional) {}
