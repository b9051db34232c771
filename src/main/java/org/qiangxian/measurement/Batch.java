package org.qiangxian.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;

/**
 * Where values come from and how they came in.
 *
 * @param published the day of publication, or only its year where no more is known
 * @param address where it can be found
 * @param processing what we did to the values, apart from what the source says
 * @param fingerprint identifies a delivered batch, so that it is loaded once; null for entries by hand
 * @param answerBy the last day to object; silence after it is acceptance
 * @param demonstration entered by a demonstration account
 * @param withdrawn whether the batch was withdrawn
 */
public record Batch(
        UUID id,
        Channel channel,
        String title,
        String publisher,
        String published,
        LocalDate retrievedOn,
        @Nullable String address,
        @Nullable String licence,
        @Nullable String processing,
        @Nullable String fileHash,
        @Nullable String fingerprint,
        Signature enteredBy,
        Instant enteredAt,
        @Nullable LocalDate answerBy,
        boolean demonstration,
        boolean withdrawn) {

    /**
     * How the fingerprints of invented batches of 示例省 begin; the note on their values only says that they are invented
     * and is no doubt.
     */
    public static final String INVENTED = "demonstration-";

    /** The origin of a batch's values; the components are those of the batch. */
    public record Origin(
            String title,
            String publisher,
            String published,
            LocalDate retrievedOn,
            @Nullable String address,
            String processing,
            @Nullable String fileHash) {}

    /** 2025年6月13日, or 2022年. */
    public String publishedOn() {
        return published.length() == 4 ? published + "年" : Chinese.date(LocalDate.parse(published));
    }
}
