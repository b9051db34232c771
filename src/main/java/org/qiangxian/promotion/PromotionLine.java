package org.qiangxian.promotion;

/**
 * A result of a report on the report's page.
 *
 * @param status the status of its recommendation; empty where there is none
 * @param href where it is read or begun; empty where the reader can do neither
 * @param begins whether the link begins it
 */
public record PromotionLine(String what, String status, String href, boolean begins) {}
