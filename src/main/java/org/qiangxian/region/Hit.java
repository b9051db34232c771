package org.qiangxian.region;

/**
 * A unit that a search found.
 *
 * @param fullName its whole name from the province down; names alone are never unique
 * @param note why it was found when that is not plain, such as an older name (原太谷县), else empty
 */
public record Hit(Region region, String fullName, String note) {}
