package org.qiangxian.admission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.region.RegionCode;

/**
 * 批次: what a province forwarded in one act with its sealed 推荐函 (R16, R23).
 *
 * @param number 1 for the first of this province
 * @param period the window it was forwarded in
 * @param file the stamped scan of the letter
 * @param decidedAt when 总局 decided on all of it; null before
 */
public record Tranche(
        UUID id,
        RegionCode province,
        int number,
        UUID period,
        ContentCode code,
        FileId file,
        Signature by,
        Instant sentAt,
        @Nullable Instant decidedAt) {

    String path() {
        return "/admissions/batches/" + id;
    }
}
