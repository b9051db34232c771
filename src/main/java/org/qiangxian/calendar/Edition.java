package org.qiangxian.calendar;

import java.time.Instant;

/**
 * The calendar as it was known from a moment on, until the next notice was entered.
 *
 * @param since when it began to hold; what came with the platform held ever since
 */
record Edition(Instant since, HolidayTable table) {}
