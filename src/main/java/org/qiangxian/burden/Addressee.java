package org.qiangxian.burden;

import org.qiangxian.region.RegionCode;

/** A place that may be asked: a member of a province, or for 总局 a recommending body with its members. */
public record Addressee(RegionCode code, String name, String note, boolean fictional) {}
