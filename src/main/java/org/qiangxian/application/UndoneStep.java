package org.qiangxian.application;

import java.time.Instant;
import org.qiangxian.account.Signature;

/**
 * A step that was taken back: both stay in the trail, and the step holds no longer.
 *
 * @param number counted with the steps
 */
record UndoneStep(long number, ApplicationStep step, Signature by, String organisation, Instant at) {}
