package org.qiangxian.panel;

import java.time.Instant;

/** The decision of 总局 on one proposal; the experts' opinions are advice to it (R55). */
public record Decision(boolean selected, String reason, String by, Instant at) {}
