package org.qiangxian.confirmation;

import java.util.List;
import org.qiangxian.measurement.Value;

/**
 * What a city sees when it answers, all from one reading of the database.
 *
 * @param batches where it stands with each batch, open ones first
 * @param answers what it said, newest first
 */
public record ConfirmationSheet(List<Awaiting> batches, List<Value> values, List<CityAnswer> answers) {}
