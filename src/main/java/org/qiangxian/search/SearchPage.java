package org.qiangxian.search;

import java.util.List;

/** What was looked for and found. */
public record SearchPage(Words query, List<Group> groups) {

    /** What was found of one kind; {@code more} says that not all of it is listed. */
    public record Group(String label, List<Found> found, boolean more) {}
}
