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
 * @param minutes that are told, until what was measured stands in their place
 * @param form the form that is answered, by which {@link TimeSource} knows how long it takes; empty for what is one click
 * @param beyond why it was asked though the minutes of the year were spent; empty where they were not
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
        String form,
        String beyond,
        boolean fictional,
        boolean demonstration) {

    /** A duty of which nothing is measured, within the minutes of the year. */
    public Duty(
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
            boolean demonstration) {
        this(
                unit,
                recommender,
                ofCity,
                title,
                number,
                issuer,
                validity,
                link,
                minutes,
                "",
                "",
                fictional,
                demonstration);
    }

    /** The same at what it was measured to take. */
    Duty taking(int measured) {
        return new Duty(
                unit,
                recommender,
                ofCity,
                title,
                number,
                issuer,
                validity,
                link,
                measured,
                form,
                beyond,
                fictional,
                demonstration);
    }
}
