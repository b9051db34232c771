package org.qiangxian.pilot;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Quarter;

/**
 * 季度标记: what the city said of a milestone.
 *
 * @param step the number of its step
 * @param quarter the milestone it is about
 * @param madeIn the quarter in which it was made
 * @param day the new day where it is 有调整, null otherwise
 * @param words what was adjusted, or why it was not begun; empty where it is 按计划
 */
public record Mark(
        int step,
        Quarter quarter,
        Quarter madeIn,
        MarkKind kind,
        @Nullable LocalDate day,
        String words,
        Signature by,
        Instant at) {}
