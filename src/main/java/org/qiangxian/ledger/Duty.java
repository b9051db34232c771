package org.qiangxian.ledger;

import org.qiangxian.region.RegionCode;

/**
 * Something one unit is asked to do, with the declared minutes.
 *
 * @param unit who is asked: a city, or the body that recommends cities
 * @param recommender the body that recommends the unit, or the unit itself
 * @param ofCity whether a city is asked, whose minutes of a year are limited
 * @param title what is asked for, in a few words
 * @param number 表号 or number of the document it stands in
 * @param issuer who asks
 * @param validity from when until when, in words
 * @param link where the unit reads it
 * @param minutes declared, or measured where {@link Budget} replaced them
 * @param form the form that is answered, by which {@link TimeSource} knows the time it takes; empty for a single click
 * @param beyond why it was asked although the minutes of the year were used up; empty where they were not
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

    /** A duty that is not measured, within the minutes of the year. */
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

    /** The same with measured minutes. */
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
