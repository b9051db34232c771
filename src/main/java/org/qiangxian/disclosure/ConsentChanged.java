package org.qiangxian.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * Two cities proposed, agreed, declined or ended to see each other by name.
 *
 * @param step what happened, in a few words
 * @param place the city that acted
 * @param other the other city
 */
public record ConsentChanged(
        UUID consent, String step, String place, String other, List<String> indicators, LocalDate until, String by)
        implements Fact {

    @Override
    public String kind() {
        return step;
    }

    @Override
    public String about() {
        return place;
    }
}
