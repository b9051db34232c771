package org.qiangxian.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new round.
 *
 * @param summary whether it asks for the summary of a year
 * @param measured the time such forms really took, in words; empty while too few are known
 * @param before the round before it, or null
 * @param errors field to remark
 */
public record RoundFormPage(
        RoundForm form,
        boolean summary,
        String measured,
        @Nullable Round before,
        Map<String, String> errors) {}
