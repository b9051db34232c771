/**
 * 统计方法: intervals, trends, bands and nearest peers as pure functions on arrays. They know neither places nor
 * indicators, nor what is good or bad; a missing value is {@code NaN}, an infinite one is refused.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qiangxian.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
