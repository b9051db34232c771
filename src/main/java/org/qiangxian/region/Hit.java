package org.qiangxian.region;

/**
 * A unit found by a search.
 *
 * @param fullName its whole name from the province down; names alone are never unique
 * @param note why it was found where that is not obvious, such as a former name (原太谷县); else empty
 */
public record Hit(Region region, String fullName, String note) {}
