package org.qiangxian.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one expert says of one proposal, the three answers in their order. */
public record Opinion(UUID person, List<Answer> answers, Instant at) {}
