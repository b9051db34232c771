package org.qiangxian.complaint;

import java.time.Instant;

/**
 * 转办: a complaint passed on from one office to another.
 *
 * @param reason why; shown to whoever reported it
 * @param chosen whether the office itself passed it on, and not the platform because nobody could handle it there
 */
record Passing(Handler from, Handler to, String reason, Instant at, boolean chosen) {}
