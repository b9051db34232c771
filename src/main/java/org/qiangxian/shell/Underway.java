package org.qiangxian.shell;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whether requests are being answered at this moment. Work that nobody waits for gives way to them, a piece at a time: on a machine of
 * two processors it would else take from every page what it needs itself.
 */
@Component
public final class Underway {

    private final Places places;

    Underway(Places places) {
        this.places = places;
    }

    /**
     * Waits until nothing is being answered, and no longer than so: readers who come one after the other must not hold up the work
     * for ever.
     */
    public void giveWay(Duration most) {
        places.giveWay(most);
    }
}
