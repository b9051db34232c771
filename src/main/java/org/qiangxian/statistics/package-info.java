/**
 * 统计方法: intervals, trends, bands and nearest peers as pure functions on arrays. They know no place, no indicator and
 * no good or bad; a missing value is {@code NaN}, an infinite one is refused.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
