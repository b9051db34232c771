package org.qiangxian.plan;

import java.time.Instant;
import org.qiangxian.account.Signature;

/** What was saved as 定稿 and never changes. */
public record PlanVersion(int number, Text text, Signature by, Instant at) {}
