package org.qiangxian.calendar;

import java.time.Instant;

/**
 * The calendar as it was known from a moment on, until the next notice was entered.
 *
 * @param since when it came into effect; the delivered edition always was
 */
record Edition(Instant since, HolidayTable table) {}
