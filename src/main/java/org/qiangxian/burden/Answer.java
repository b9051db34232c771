package org.qiangxian.burden;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * What a unit says to one item of a request.
 *
 * @param department the department that filled it by a link, empty where none did
 * @param remark why it was returned
 * @param batch the batch its values came in with
 */
public record Answer(
        long id,
        Item item,
        RegionCode unit,
        AnswerStatus status,
        Filling filling,
        String department,
        String remark,
        @Nullable UUID batch,
        String savedBy,
        Instant savedAt) {}
