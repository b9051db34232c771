package org.qiangxian.admission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * 入库申请: a county's own application for entry (R14). The one text it types is the 工作情况 (R183).
 *
 * @param province the body that recommends it
 * @param bureau the city bureau on its way; null where the province administers it directly
 * @param edit how often the text was saved
 * @param since when it came to its status
 * @param openedAt when the level it lies with opened it; null before
 * @param batch the batch it was forwarded in; null before
 * @param admitting what 总局 means to decide; null until it says so
 * @param ground why it means to; may be empty
 */
public record Entry(
        UUID id,
        RegionCode unit,
        RegionCode province,
        @Nullable RegionCode bureau,
        EntryStatus status,
        String statement,
        int edit,
        Instant since,
        @Nullable Instant openedAt,
        @Nullable UUID batch,
        @Nullable Boolean admitting,
        String ground) {

    /** 字 of the 工作情况 at most (R183). */
    public static final int STATEMENT_LIMIT = 600;

    /** The same application with another text. */
    Entry saying(String words) {
        return new Entry(id, unit, province, bureau, status, words, edit, since, openedAt, batch, admitting, ground);
    }

    /** The name it has in keys and messages. */
    String matter() {
        return "admission/" + id;
    }

    String path() {
        return "/admissions/" + id;
    }
}
