package org.qiangxian.panel;

import java.time.Instant;
import org.qiangxian.account.Signature;

/** The decision of 总局 on one proposal; the experts' opinions are advice to it (R55). */
public record Decision(boolean selected, String reason, Signature by, Instant at) {}
