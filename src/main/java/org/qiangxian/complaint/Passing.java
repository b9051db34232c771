package org.qiangxian.complaint;

import java.time.Instant;

/**
 * 转办: a complaint passed on from one office to another.
 *
 * @param reason why; shown to whoever reported it
 */
record Passing(Handler from, Handler to, String reason, Instant at) {}
