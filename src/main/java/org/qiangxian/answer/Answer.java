package org.qiangxian.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.burden.RequestItem;
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
        RequestItem item,
        RegionCode unit,
        AnswerStatus status,
        Filling filling,
        String department,
        String remark,
        @Nullable UUID batch,
        Signature savedBy,
        Instant savedAt) {

    /** A mark the form of this answer carries, which shows whether somebody saved after it was opened. */
    public String seen() {
        return savedAt.toString();
    }

    /** Whether somebody else saved something different since the form was opened. */
    boolean differs(Filling typed, @Nullable String seen) {
        return seen != null && !seen.equals(seen()) && !typed.equals(filling);
    }

    /** A sentence that shows both texts. */
    String besides(Filling typed) {
        return "%s已保存：%s。您填写的是：%s。请核对后再保存。".formatted(savedBy.words(), filling.words(), typed.words());
    }
}
