package org.qiangxian.industry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * The present version of an industry of a city (R153), in its own words, with the list or document it was taken from.
 *
 * @param version 1, 2, 3 … of this record
 * @param source the list or document that names it
 * @param link where the source can be read, may be empty
 * @param day the day of the source
 * @param demonstration whether a demonstration account wrote this of a real place: never public
 */
public record Industry(
        UUID id,
        RegionCode unit,
        int version,
        IndustryKind kind,
        String name,
        String source,
        String link,
        LocalDate day,
        Signature by,
        Instant at,
        boolean demonstration) {

    public static final int NAME_LIMIT = 30;
    public static final int SOURCE_LIMIT = 80;
    static final int LINK_LIMIT = 300;

    /** 示例装备制造（产业集群）. */
    public String words() {
        return "%s（%s）".formatted(name, kind.label());
    }

    /** Its source with the day. */
    public String sourced() {
        return "%s，%s".formatted(source, Chinese.date(day));
    }

    /** Whether it is of this name and kind. */
    boolean same(IndustryKind otherKind, String otherName) {
        return kind == otherKind && name.equals(otherName);
    }
}
