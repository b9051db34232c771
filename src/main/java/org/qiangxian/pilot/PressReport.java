package org.qiangxian.pilot;

import java.time.LocalDate;

/**
 * 媒体报道 of a pilot: for publicity only, never counted (R62).
 *
 * @param link its address, may be empty
 */
public record PressReport(int step, String title, String outlet, LocalDate day, String link) {}
