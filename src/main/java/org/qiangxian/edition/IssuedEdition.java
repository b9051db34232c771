package org.qiangxian.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition: what is issued about groups on one day.
 *
 * @param number 2026-01
 * @param due the day fixed for it beforehand; for the first edition the day it was issued
 * @param snapshot the number of the snapshot it was computed from, null for the first one where there was none
 * @param cells how many it issued
 */
public record IssuedEdition(
        String number,
        LocalDate due,
        Instant issuedAt,
        @Nullable String snapshot,
        int method,
        int cells) {}
