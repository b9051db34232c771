package org.qiangxian.notice;

import java.time.Duration;

/**
 * Work that comes due by itself, contributed as a bean by the module it belongs to. One of several processes takes each
 * run. The work must still be safe to do twice, because a process may die after its work and before recording it.
 *
 * @param name its unique name in the table of jobs
 * @param every the pause between two runs
 */
public record Job(String name, Duration every, Runnable work) {}
