package org.qiangxian.measurement;

import java.util.List;

/**
 * What a city has before it when it answers: everything from one reading.
 *
 * @param batches where it stands with each batch, open ones first
 * @param answers what it said, the latest first
 */
public record Sheet(List<Awaiting> batches, List<Value> values, List<Answer> answers) {}
