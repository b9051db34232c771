package org.qiangxian.ledger;

import org.qiangxian.region.RegionCode;

/**
 * Something one unit is asked to do, with the minutes it was told to take.
 *
 * @param unit who is asked: a city, or the body that recommends cities
 * @param recommender the body that recommends the unit, or the unit itself
 * @param ofCity whether a city is asked, whose minutes of a year are limited
 * @param title what is asked, in a few words
 * @param number 表号 or number of the document it stands in
 * @param issuer who asks
 * @param validity from when until when, in words
 * @param link where the unit reads it
 * @param fictional about 示例省
 * @param demonstration asked by a demonstration account about real places: never public
 */
public record Duty(
        RegionCode unit,
        RegionCode recommender,
        boolean ofCity,
        String title,
        String number,
        String issuer,
        String validity,
        String link,
        int minutes,
        boolean fictional,
        boolean demonstration) {}
