package org.qiangxian.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a lineage, from an old code to a new one.
 *
 * @param year the first year whose list shows the change
 * @param spliced whether a series may run across it
 * @param reason why it may or may not, in words, with year and document
 * @param documentNumber number of the deciding document, where it is known; so too its date and title
 */
public record Passage(
        int year,
        RegionCode from,
        String fromName,
        RegionCode to,
        String toName,
        Change kind,
        boolean spliced,
        String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String documentTitle) {}
