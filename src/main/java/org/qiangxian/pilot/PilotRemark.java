package org.qiangxian.pilot;

import java.time.Instant;
import org.qiangxian.account.Role;

/**
 * What one of those whom a pilot concerns wrote to the others (R62).
 *
 * @param role in which post
 * @param by organisation and name
 */
public record PilotRemark(int step, Role role, String words, String by, Instant at) {}
