package org.qiangxian.adjustment;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * The written finding of 总局 on a 重大负面舆情事件, of which no office issues a determination.
 *
 * @param second the other person who signed it as well; null until then
 */
public record Finding(
        String words, Signature first, @Nullable Signature second) {}
