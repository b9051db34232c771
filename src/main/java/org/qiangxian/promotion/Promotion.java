package org.qiangxian.promotion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A result of a city that its province recommends (R90), complete enough to make a published case of it.
 *
 * @param report the report it is part of
 * @param line its number there
 * @param round the round of that report, in words
 * @param what the result, as the city handed it in
 * @param effect its effect, may be empty
 * @param link where it can be read in public, may be empty
 * @param day the day it was handed in
 * @param pilot the pilot or activity it came from, as the city said with its consent; null where it named none
 * @param pilotTitle its title; empty where it named none
 * @param agreed who agreed for the city; null before, or after the consent was taken back
 * @param by who recommended it
 */
public record Promotion(
        UUID id,
        UUID report,
        int line,
        RegionCode unit,
        RegionCode province,
        String round,
        String what,
        String effect,
        String link,
        LocalDate day,
        @Nullable UUID pilot,
        String pilotTitle,
        @Nullable Consent agreed,
        PromotionStatus status,
        boolean fictional,
        Signature by,
        Instant since) {

    /** Who agreed, and when. */
    public record Consent(Signature by, Instant at) {}

    /** Whether it lies before 总局 with the consent of its city. */
    public boolean recommended() {
        return status == PromotionStatus.AGREED || status == PromotionStatus.NOTED;
    }

    /** The identifier of a recommendation, derived from the line of the report. */
    static UUID idOf(UUID report, int line) {
        return UUID.nameUUIDFromBytes("%s/%d".formatted(report, line).getBytes(StandardCharsets.UTF_8));
    }

    String matter() {
        return Promotions.KIND + "/" + id;
    }

    public String path() {
        return Promotions.PATH + "/" + id;
    }
}
