package org.qiangxian.snapshot;

import java.time.Instant;

/**
 * A frozen state of the values.
 *
 * @param number 2026-001
 * @param version the version of the indicators in force
 * @param places how many codes it has values about
 * @param hash SHA-256 over the lines {@code region TAB hash NEWLINE} of all places in the order of codes, hexadecimal
 */
public record Snapshot(
        String number,
        String title,
        String purpose,
        String version,
        Instant takenAt,
        String takenBy,
        int places,
        long entries,
        String hash,
        boolean demonstration) {}
