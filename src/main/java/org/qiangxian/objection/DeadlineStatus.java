package org.qiangxian.objection;

/**
 * How the clock of an objection stands, in words.
 *
 * @param late whether it has run out on an open matter, or had when it was decided
 */
public record DeadlineStatus(String said, boolean late) {}
