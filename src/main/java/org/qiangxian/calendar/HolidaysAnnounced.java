package org.qiangxian.calendar;

import org.qiangxian.shell.Fact;

/** The notice on the holidays of a year was entered. */
public record HolidaysAnnounced(int year, String document, String rests, String worked, String by) implements Fact {

    @Override
    public String kind() {
        return "录入节假日安排";
    }

    @Override
    public String about() {
        return String.valueOf(year);
    }
}
