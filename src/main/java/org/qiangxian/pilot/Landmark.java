package org.qiangxian.pilot;

import java.time.LocalDate;

/**
 * 标志性成果: a landmark result of a pilot or activity, which can become a published case (R151).
 *
 * @param step identifies it within its pilot
 * @param link where it can be read, may be empty
 */
public record Landmark(int step, String name, String what, LocalDate day, String link) {}
