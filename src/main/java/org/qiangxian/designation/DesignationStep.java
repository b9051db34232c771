package org.qiangxian.designation;

import java.time.Instant;
import org.qiangxian.account.Signature;

/**
 * One act on an official name.
 *
 * @param label what was done
 * @param reason why; empty where none is asked
 */
public record DesignationStep(String label, String reason, Signature by, Instant at) {}
