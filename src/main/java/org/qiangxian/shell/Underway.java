package org.qiangxian.shell;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whether requests are being answered at this moment. Background work yields to them between its pieces, because on a
 * machine with two processors it would otherwise slow down every page.
 */
@Component
public final class Underway {

    private final Places places;

    Underway(Places places) {
        this.places = places;
    }

    /**
     * Waits until no request is being answered, but no longer than {@code most}, so that a steady stream of readers
     * does not stop the work for ever.
     */
    public void giveWay(Duration most) {
        places.giveWay(most);
    }
}
