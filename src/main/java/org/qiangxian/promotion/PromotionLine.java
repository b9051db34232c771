package org.qiangxian.promotion;

/**
 * A result of a report on the report's page.
 *
 * @param status how its recommendation stands; empty where there is none
 * @param href where it is read or begun; empty where neither is there for the reader
 * @param begins whether it is begun there
 */
public record PromotionLine(String what, String status, String href, boolean begins) {}
