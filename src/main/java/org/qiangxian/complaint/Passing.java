package org.qiangxian.complaint;

import java.time.Instant;

/**
 * 转办 of a complaint.
 *
 * @param reason why, which who reported it reads
 */
record Passing(Handler from, Handler to, String reason, Instant at) {}
