package org.qiangxian.expert;

import java.time.Instant;
import org.qiangxian.region.RegionCode;

/** A tie to a place that an expert declared; the words are for the organisers alone. */
public record Tie(RegionCode place, String words, Instant at) {}
