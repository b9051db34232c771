package org.qiangxian.confirmation;

import java.util.List;
import org.qiangxian.measurement.Value;

/**
 * What a city has before it when it answers: everything from one reading.
 *
 * @param batches where it stands with each batch, open ones first
 * @param answers what it said, the latest first
 */
public record ConfirmationSheet(List<Awaiting> batches, List<Value> values, List<CityAnswer> answers) {}
