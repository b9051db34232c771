package org.qiangxian.library;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * The contact of a unit, as the unit itself states it.
 *
 * @param version how often it was saved
 * @param person may be empty
 */
public record Contact(
        RegionCode code, int version, String office, String person, String phone, Signature by, Instant at) {

    /** 县市场监管局质量科 张三 0351-0000000. */
    public String words() {
        return "%s %s %s".formatted(office, person, phone).replaceAll(" {2,}", " ");
    }
}
