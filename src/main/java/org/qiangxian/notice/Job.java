package org.qiangxian.notice;

import java.time.Duration;

/**
 * Work that comes due by itself, contributed as a bean by the module it belongs to. Of several processes one takes each
 * turn; the work still has to be safe if it is done twice, for a process may die after its work and before it says so.
 *
 * @param name names it in the table of jobs, unique
 * @param every the pause between two turns
 */
public record Job(String name, Duration every, Runnable work) {}
