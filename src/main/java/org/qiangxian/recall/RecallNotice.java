package org.qiangxian.recall;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * An official recall notice, as a link to it.
 *
 * @param product what is recalled, as the notice calls it
 * @param producer who recalls it, may be empty
 * @param place the producer's county, null where it is not known
 * @param issuer the office that published it
 * @param link the official page
 * @param demonstration whether a demonstration account entered it without a place or for a real one: never public
 * @param listed whether it is on the list and was not removed
 */
public record RecallNotice(
        UUID id,
        String product,
        String producer,
        @Nullable RegionCode place,
        String issuer,
        LocalDate day,
        String link,
        boolean demonstration,
        boolean listed,
        Signature by) {

    public static final int PRODUCT_LIMIT = 60;
    public static final int PRODUCER_LIMIT = 60;
    public static final int ISSUER_LIMIT = 40;
    static final int LINK_LIMIT = 300;

    /** Whether it is invented: of a county of 示例省. */
    public boolean fictional() {
        return place != null && place.value().startsWith("99");
    }

    /** 某某公司，2025年6月13日，某某局公布. */
    public String note() {
        return "%s%s，%s公布".formatted(producer.isEmpty() ? "" : producer + "，", Chinese.date(day), issuer);
    }

    /** The same notice under the same address. */
    boolean same(RecallNotice other) {
        return link.equals(other.link) && product.equals(other.product);
    }
}
