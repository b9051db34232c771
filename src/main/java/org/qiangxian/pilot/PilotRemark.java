package org.qiangxian.pilot;

import java.time.Instant;
import org.qiangxian.account.Role;

/**
 * A remark in the thread of a pilot, from one of those it concerns to the others (R62).
 *
 * @param role in which post
 * @param by organisation and name
 */
public record PilotRemark(int step, Role role, String words, String by, Instant at) {}
