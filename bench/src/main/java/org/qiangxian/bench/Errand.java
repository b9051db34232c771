package org.qiangxian.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What a request of the evening of the deadline is for, and how many of a hundred requests are of this kind. */
enum Errand {
    SAVE("saves", 60, true),
    READ("reading", 25, true),
    SUBMIT("submitting", 5, true),
    JUDGE("seats and judgments", 5, true),
    FILE("scans and files", 5, false);

    final String words;
    final boolean light;
    final int share;

    Errand(String words, int share, boolean light) {
        this.words = words;
        this.share = share;
        this.light = light;
    }

    /** A hundred errands in a mixed order that is the same in each run. */
    static List<Errand> hundred() {
        var all = new ArrayList<Errand>();
        for (var errand : values()) {
            all.addAll(Collections.nCopies(errand.share, errand));
        }
        Collections.shuffle(all, new Random(1));
        return List.copyOf(all);
    }

    static String mix() {
        return Arrays.stream(values()).map(each -> each.words + " " + each.share).collect(Collectors.joining(", "));
    }
}
