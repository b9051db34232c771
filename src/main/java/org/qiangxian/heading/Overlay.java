package org.qiangxian.heading;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/** A province's headings in its order, in one version that never changes. */
record Overlay(RegionCode province, int version, List<Heading> headings, Signature by, Instant at) {}
