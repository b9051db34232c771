package org.qiangxian.library;

/**
 * A type of place by its function, so that alike places are compared (R27): 产业功能县, 农业功能县, 生态建设县. The list is a table
 * that 总局 adds to ({@link OfferedType}).
 *
 * @param code INDUSTRY, AGRICULTURE, ECOLOGY or a later one
 */
public record CityType(String code, String label) {}
